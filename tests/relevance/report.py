"""Tables of figures, for people."""
from collections.abc import Iterable, Mapping, Sequence

import metrics
from metrics import Scores
from topics import Topic, kinds

ALL = "all"

# Query id → figures.
ScoresByQuery = Mapping[str, Scores]


def by_kind(topics: Sequence[Topic], scores: ScoresByQuery) -> dict[str, Scores]:
    """The mean figures of each kind, and of all topics first."""
    groups = {ALL: list(topics)}
    for kind in kinds(topics):
        groups[kind] = [topic for topic in topics if topic.kind == kind]
    return {kind: metrics.mean([scores[topic.id] for topic in group])
            for kind, group in groups.items()}


def counts(topics: Sequence[Topic]) -> dict[str, int]:
    """How many topics each row of by_kind() stands for."""
    of_kind = {kind: sum(topic.kind == kind for topic in topics) for kind in kinds(topics)}
    return {ALL: len(topics)} | of_kind


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns of equal width; the first to the left, the others to the right."""
    lines = [list(heading), *(list(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heading))]
    return "\n".join(
        "  ".join(cell.ljust(width) if column == 0 else cell.rjust(width)
                  for column, (cell, width) in enumerate(zip(line, widths))).rstrip()
        for line in lines)


def summary(topics: Sequence[Topic], engines: Mapping[str, ScoresByQuery]) -> str:
    """One engine: a row per kind, a column per figure. Several: such a table per figure, with a
    column per engine."""
    means = {name: by_kind(topics, scores) for name, scores in engines.items()}
    number = counts(topics)

    def rows(figures: Iterable[tuple[str, str]]) -> list[list[str]]:
        columns = list(figures)
        return [[kind, str(number[kind]),
                 *(f"{getattr(means[engine][kind], field):.3f}" for engine, field in columns)]
                for kind in number]

    if len(engines) == 1:
        (only,) = engines
        return table(["kind", "n", *Scores.NAMES.values()],
                     rows((only, field) for field in Scores.NAMES))
    return "\n\n".join(table([name, "n", *engines], rows((engine, field) for engine in engines))
                       for field, name in Scores.NAMES.items())


def per_query(topics: Sequence[Topic], engines: Mapping[str, ScoresByQuery]) -> str:
    """nDCG of every query."""
    return table(["query", *engines],
                 ([f"{topic.id} {topic.query}",
                   *(f"{scores[topic.id].ndcg:.3f}" for scores in engines.values())]
                  for topic in topics))
