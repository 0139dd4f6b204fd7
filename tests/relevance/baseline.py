"""Figures kept in a file, so that a change that ranks worse is seen."""
import dataclasses
import pathlib
from collections.abc import Mapping

from metrics import Scores
from report import ALL

# How far nDCG may fall before it counts. A single topic of a kind weighs much more than one of all.
FALL = {ALL: 0.005}
FALL_OF_KIND = 0.02


class BaselineError(Exception):
    """The file doesn't fit; the message says why."""


@dataclasses.dataclass(frozen=True)
class Row:
    count: int
    ndcg: float


def save(path: pathlib.Path, counts: Mapping[str, int], means: Mapping[str, Scores]) -> None:
    """Writes the figures, nDCG to compare with and the others to read."""
    lines = ["\t".join(["kind", "n", *Scores.NAMES.values()])]
    for kind, scores in means.items():
        figures = [f"{getattr(scores, field):.4f}" for field in Scores.NAMES]
        lines.append("\t".join([kind, str(counts[kind]), *figures]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def load(path: pathlib.Path) -> dict[str, Row]:
    rows = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], start=2):
        try:
            kind, count, ndcg, *_ = line.split("\t")
            rows[kind] = Row(int(count), float(ndcg))
        except ValueError as error:
            raise BaselineError(f"{path}:{number}: {error}") from error
    return rows


def falls(recorded: Mapping[str, Row], counts: Mapping[str, int],
          means: Mapping[str, Scores]) -> list[str]:
    """What has become worse than is allowed, a line each; empty if nothing has."""
    if {kind: row.count for kind, row in recorded.items()} != dict(counts):
        raise BaselineError("the figures were recorded for other topics; record them again (--save)")
    worse = []
    for kind, row in recorded.items():
        allowed = FALL.get(kind, FALL_OF_KIND)
        # Figures are kept with four decimals.
        if means[kind].ndcg < row.ndcg - allowed - 0.00005:
            worse.append(f"{kind}: nDCG {means[kind].ndcg:.4f}, recorded {row.ndcg:.4f} "
                         f"(may fall by {allowed})")
    return worse
