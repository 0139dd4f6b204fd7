"""Judged topics: what is asked, and which items answer it."""
import dataclasses
import pathlib
from collections.abc import Iterable, Sequence

# An item as the judgments name it: document, number of the item ("punkt").
Item = tuple[str, str]


class TopicError(Exception):
    """The topics can't be used; the message says what is wrong."""


@dataclasses.dataclass(frozen=True)
class Topic:
    id: str
    kind: str
    query: str
    grades: dict[Item, int]  # of the relevant items only


def read_topics(folder: pathlib.Path) -> list[Topic]:
    """The topics of a folder with queries.tsv and qrels.tsv, in the order of queries.tsv."""
    grades: dict[str, dict[Item, int]] = {}
    for query_id, document, number, grade in _rows(folder / "qrels.tsv", 4):
        if int(grade) > 0:
            grades.setdefault(query_id, {})[document, number] = int(grade)
    topics = [Topic(query_id, kind, query, grades.pop(query_id, {}))
              for query_id, kind, query in _rows(folder / "queries.tsv", 3)]
    if not topics:
        raise TopicError(f"{folder}: no queries")
    without = [topic.id for topic in topics if not topic.grades]
    if without:
        raise TopicError(f"{folder}: no relevant item for {', '.join(without)}")
    if grades:
        raise TopicError(f"{folder}: judgments of unknown queries: {', '.join(grades)}")
    return topics


def _rows(path: pathlib.Path, columns: int) -> list[list[str]]:
    """The rows of a tab-separated file, without its header."""
    rows = []
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        row = line.split("\t")
        if len(row) != columns:
            raise TopicError(f"{path}:{number}: {len(row)} columns, {columns} expected")
        rows.append(row)
    return rows


def kinds(topics: Iterable[Topic]) -> list[str]:
    """The kinds, in the order in which they first come."""
    return list(dict.fromkeys(topic.kind for topic in topics))


def half(topics: Sequence[Topic], which: str) -> list[Topic]:
    """Every other topic of each kind, in order: "odd" has the first, third …, "even" the rest."""
    seen: dict[str, int] = {}
    chosen = []
    for topic in topics:
        seen[topic.kind] = seen.get(topic.kind, 0) + 1
        if (seen[topic.kind] % 2 == 0) == (which == "even"):
            chosen.append(topic)
    return chosen


class DocumentNames:
    """Finds the name that judgments use for a file.

    A judged name stands for the file of that name (without folder and extension), or for the file
    whose name goes on with "_" after it: "003" for "003_minutes.txt".
    """

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._judged = {document for topic in topics for document, _ in topic.grades}

    def of_file(self, path: str) -> str:
        """The judged name, or the file's own where no judgment names it."""
        stem = pathlib.PurePath(path).stem
        if stem in self._judged:
            return stem
        beginnings = [name for name in self._judged if stem.startswith(name + "_")]
        return max(beginnings, key=len, default=stem)
