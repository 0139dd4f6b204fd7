"""What everything that is measured has in common."""
import pathlib
import subprocess
import typing
from collections.abc import Sequence

from topics import Item

# How far answers are read. Only MRR looks further than ten.
ANSWERS = 20


class Engine(typing.Protocol):
    name: str

    def ask(self, query: str) -> list[Item]:
        """The items it answers with, best first: at most ANSWERS."""


class EngineError(Exception):
    """A program is missing or failed; the message says which and why."""


def output_of(command: Sequence[str | pathlib.Path], good_exits: Sequence[int] = (0,)) -> str:
    """What the command prints."""
    try:
        result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError as error:
        raise EngineError(f"{command[0]} is missing; see README.md here") from error
    if result.returncode not in good_exits:
        raise EngineError(f"{command[0]} failed ({result.returncode}): {result.stderr.strip()}")
    return result.stdout
