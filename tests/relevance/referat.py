"""Referat itself, through its two programs."""
import json
import pathlib

from engine import ANSWERS, output_of
from topics import DocumentNames, Item


class Referat:
    name = "Referat"

    def __init__(self, programs: pathlib.Path, minutes: pathlib.Path, database: pathlib.Path,
                 names: DocumentNames) -> None:
        """Indexes a folder of minutes into `database`; `programs` holds the two programs."""
        self._search = programs / "referat-search"
        self._database = database
        self._names = names
        output_of([programs / "referat-index", "-q", "-d", database, minutes])

    def ask(self, query: str) -> list[Item]:
        answer = json.loads(output_of(
            [self._search, "-d", self._database, "--format", "json", "--no-facets",
             "-n", str(ANSWERS), "--", query],
            good_exits=(0, 1)))  # 1: nothing found
        return [(self._names.of_file(hit["document"]["path"]), hit["item"]["number"] or "")
                for hit in answer["hits"]]
