"""How good is one ranked list of answers? Every figure lies between 0 and 1."""
import dataclasses
import math
import statistics
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

Answer = TypeVar("Answer")

DEPTH = 10  # of nDCG and recall: the first page
SUCCESS_DEPTH = 3


@dataclasses.dataclass(frozen=True)
class Scores:
    ndcg: float
    recall: float
    mrr: float
    success: float

    NAMES = {"ndcg": f"nDCG@{DEPTH}", "recall": f"recall@{DEPTH}", "mrr": "MRR",
             "success": f"success@{SUCCESS_DEPTH}"}


def discounted_gain(grades: Iterable[int]) -> float:
    """The gain of each grade, 2^grade - 1, divided by log2 of its place + 1."""
    return sum((2 ** grade - 1) / math.log2(place + 1)
               for place, grade in enumerate(grades, start=1))


def ndcg(answers: Sequence[Answer], grades: Mapping[Answer, int]) -> float:
    """The gain of the first page, as a share of what the best order of all judged items gains."""
    best = sorted(grades.values(), reverse=True)[:DEPTH]
    return (discounted_gain(grades.get(answer, 0) for answer in answers[:DEPTH])
            / discounted_gain(best))


def recall(answers: Sequence[Answer], relevant: Collection[Answer]) -> float:
    """The share of the relevant items that is on the first page, of as many as fit on it."""
    found = sum(answer in relevant for answer in answers[:DEPTH])
    return found / min(DEPTH, len(relevant))


def reciprocal_rank(answers: Sequence[Answer], relevant: Collection[Answer]) -> float:
    """1 / the place of the first relevant item, 0 without one."""
    return next((1 / place for place, answer in enumerate(answers, start=1)
                 if answer in relevant), 0.0)


def success(answers: Sequence[Answer], grades: Mapping[Answer, int]) -> float:
    """1 if one of the best graded items is among the first three, else 0."""
    best = max(grades.values())
    return float(any(grades.get(answer) == best for answer in answers[:SUCCESS_DEPTH]))


def score(answers: Iterable[Answer], grades: Mapping[Answer, int]) -> Scores:
    """All figures of one query. An answer that comes twice counts where it comes first;
    `grades` holds the relevant items only (grade 1 or more), at least one."""
    ranked = list(dict.fromkeys(answers))
    return Scores(ndcg(ranked, grades), recall(ranked, grades.keys()),
                  reciprocal_rank(ranked, grades.keys()), success(ranked, grades))


def mean(scores: Collection[Scores]) -> Scores:
    """The mean of each figure; every query weighs the same."""
    return Scores(*(statistics.fmean(getattr(each, field.name) for each in scores)
                    for field in dataclasses.fields(Scores)))
