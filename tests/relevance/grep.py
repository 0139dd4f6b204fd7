"""What a search for strings gives: items in order of how many words and phrases of the query they
hold, anywhere and in any case; equals in the documents' order."""
from collections.abc import Sequence

from engine import ANSWERS
from items import ItemText
from query_words import phrases_and_words
from topics import Item


class Grep:
    name = "grep"

    def __init__(self, items: Sequence[ItemText]) -> None:
        self._texts = [(text.item, f"{text.title}\n{text.body}".casefold()) for text in items]

    def ask(self, query: str) -> list[Item]:
        wanted = {part.casefold() for part in phrases_and_words(query)}
        counted = [(sum(part in text for part in wanted), item) for item, text in self._texts]
        found = sorted((pair for pair in counted if pair[0] > 0), key=lambda pair: -pair[0])
        return [item for _, item in found[:ANSWERS]]
