"""A query taken apart for peers that have no query language for it."""
import re


def phrases_and_words(query: str) -> list[str]:
    """Quoted phrases without their quotes, and words between blanks, without the signs around
    them: 'sag 18/3 "no cure"' gives sag, 18/3, no cure."""
    parts = []
    for phrase, word in re.findall(r'"([^"]*)"|([^\s"]+)', query):
        parts.append(" ".join(phrase.split()) if phrase else word.strip(".,;:?!()[]"))
    return [part for part in parts if part]
