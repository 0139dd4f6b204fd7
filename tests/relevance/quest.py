"""Xapian as it comes: its own TermGenerator, QueryParser and spelling correction.

Indexed through python3-xapian with the Danish stemmer, positions and the spelling dictionary;
words of the title count twice. Asked through `quest`, Xapian's search program: words joined by OR,
BM25 as it comes.
"""
import pathlib
import re
from collections.abc import Sequence

from engine import ANSWERS, EngineError, output_of
from items import ItemText
from topics import Item


def build_database(items: Sequence[ItemText], database: pathlib.Path) -> None:
    """One Xapian document per item; its data is the item's place in `items`."""
    try:
        import xapian  # only peers need it
    except ImportError as error:
        raise EngineError("python3-xapian is missing: tests/install-packages relevance") from error
    writable = xapian.WritableDatabase(str(database), xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_stemmer(xapian.Stem("danish"))
    generator.set_database(writable)
    generator.set_flags(xapian.TermGenerator.FLAG_SPELLING)
    for place, text in enumerate(items):
        document = xapian.Document()
        document.set_data(str(place))
        generator.set_document(document)
        generator.index_text(text.title, 2)
        generator.increase_termpos()
        generator.index_text(text.body)
        writable.add_document(document)
    writable.close()


class Quest:
    """`corrected`: a word that finds nothing alone is replaced by what quest suggests for it before
    the query is asked. (quest also suggests commoner words for words that are there, "grunde" for
    "grønne": taking all it suggests would be unfair to it.)"""

    def __init__(self, items: Sequence[ItemText], database: pathlib.Path, corrected: bool) -> None:
        self.name = "quest+spelling" if corrected else "quest"
        self._items = items
        self._database = database
        self._corrected = corrected

    def ask(self, query: str) -> list[Item]:
        if self._corrected:
            # Blanks and quoted phrases stay as they are.
            query = re.sub(r'"[^"]*"|[^\s"]+', lambda part: self._correct(part[0]), query)
        return [self._items[place].item for place in documents(self._print(query))]

    def _correct(self, part: str) -> str:
        printed = self._print(part)
        return part if documents(printed) else suggestion(printed) or part

    def _print(self, query: str) -> str:
        return output_of(["quest", f"--db={self._database}", "--stemmer=danish",
                          "--flags=default,spelling_correction", f"--msize={ANSWERS}", "--", query])


def suggestion(printed: str) -> str | None:
    """The query that quest suggests instead."""
    found = re.search(r"^Did you mean: (.*)$", printed, re.MULTILINE)
    return found[1] if found else None


def documents(printed: str) -> list[int]:
    """The data of the documents that quest lists: each after its docid and weight,
    "147: [6.05139]"."""
    _, heading, found = printed.partition("\nMSet:\n")
    if not heading:
        raise EngineError(f"quest printed something else than hits: {printed}")
    return [int(data) for data in re.findall(r"^\d+: \[[\d.e+-]+\]\n(\d+)$", found, re.MULTILINE)]
