"""SQLite FTS5 as an application would use it.

Columns title and body, tokenizer unicode61 (case and accents folded, no stemming; å is folded to a,
æ and ø are letters of their own), bm25 with a title weight of 2.
"""
import sqlite3
from collections.abc import Sequence

from engine import ANSWERS
from items import ItemText
from query_words import phrases_and_words
from topics import Item


def match_expression(query: str) -> str:
    """Every word and quoted phrase as an FTS5 string, joined by OR: FTS5's own AND leaves most
    questions in plain language without an answer, and signs would be errors. Without any word:
    the empty string, which finds nothing."""
    strings = ('"' + part.replace('"', '""') + '"' for part in phrases_and_words(query))
    return " OR ".join(strings) or '""'


class Fts5:
    name = "FTS5"

    def __init__(self, items: Sequence[ItemText]) -> None:
        self._items = items
        self._database = sqlite3.connect(":memory:")
        self._database.execute(
            "CREATE VIRTUAL TABLE items USING fts5(title, body, tokenize = 'unicode61')")
        self._database.executemany(
            "INSERT INTO items(rowid, title, body) VALUES (?, ?, ?)",
            ((place, text.title, text.body) for place, text in enumerate(items)))

    def ask(self, query: str) -> list[Item]:
        rows = self._database.execute(
            "SELECT rowid FROM items WHERE items MATCH ? ORDER BY bm25(items, 2.0, 1.0), rowid "
            "LIMIT ?", (match_expression(query), ANSWERS))
        return [self._items[place].item for (place,) in rows]
