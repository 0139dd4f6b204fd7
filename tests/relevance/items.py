"""The agenda items as plain text, so that peers answer from the same items as Referat."""
import dataclasses
import json
import pathlib
from collections.abc import Iterator, Sequence
from typing import Any

from engine import output_of
from topics import DocumentNames, Item, Topic


@dataclasses.dataclass(frozen=True)
class ItemText:
    item: Item
    title: str
    body: str  # all the rest


def read_items(programs: pathlib.Path, minutes: pathlib.Path,
               names: DocumentNames) -> list[ItemText]:
    """Every item of a folder of minutes, as referat-index reads them."""
    lines = output_of([programs / "referat-index", "--parse", minutes]).splitlines()
    documents = [json.loads(line) for line in lines]
    return [ItemText((names.of_file(document["path"]), item["number"] or ""), item["title"],
                     "\n\n".join(filter(None, _body(document["meeting"], item))))
            for document in documents for item in document["items"]]


def _body(meeting: dict[str, Any], item: dict[str, Any]) -> Iterator[str]:
    """The meeting's body and date, which stand once in the minutes but belong to each item, and
    the item as printed: decisions are among its sections."""
    yield " ".join(filter(None, (meeting["body"], meeting["date"])))
    yield item["case_number"] or ""
    yield item["lead"]
    for section in item["sections"]:
        yield section["name"]
        yield section["text"]
    yield from (attachment["name"] for attachment in item["attachments"])


def judged_but_missing(topics: Sequence[Topic], items: Sequence[ItemText]) -> list[str]:
    """Judged items that the minutes, as they are read, don't have: "kw01: 2014-10-07-byraadet/9"."""
    known = {text.item for text in items}
    return [f"{topic.id}: {document}/{number}" for topic in topics
            for document, number in topic.grades if (document, number) not in known]
