import pathlib
import tempfile
import unittest

from baseline import BaselineError, Row, falls, load, save
from metrics import Scores

COUNTS = {"all": 30, "keyword": 10, "phrase": 20}
RECORDED = {"all": Row(30, 0.8), "keyword": Row(10, 0.6), "phrase": Row(20, 0.9)}


def means(overall, keyword, phrase):
    return {kind: Scores(ndcg, 1, 1, 1)
            for kind, ndcg in (("all", overall), ("keyword", keyword), ("phrase", phrase))}


class BaselineTest(unittest.TestCase):
    def test_what_is_saved_is_loaded(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "baseline.tsv"
            save(path, COUNTS, means(0.8, 0.6, 0.9))
            self.assertEqual(load(path), RECORDED)

    def test_the_same_or_better_is_no_fall(self):
        self.assertEqual(falls(RECORDED, COUNTS, means(0.8, 0.6, 1)), [])

    def test_a_little_less_is_no_fall(self):
        self.assertEqual(falls(RECORDED, COUNTS, means(0.7951, 0.581, 0.881)), [])

    def test_the_whole_may_fall_less_than_a_kind(self):
        (line,) = falls(RECORDED, COUNTS, means(0.794, 0.59, 0.89))
        self.assertIn("all: nDCG 0.7940, recorded 0.8000", line)

    def test_a_kind_that_falls_is_named_whatever_the_others_do(self):
        (line,) = falls(RECORDED, COUNTS, means(0.85, 0.57, 0.99))
        self.assertIn("keyword: nDCG 0.5700, recorded 0.6000", line)

    def test_figures_of_other_topics_are_not_compared(self):
        with self.assertRaises(BaselineError):
            falls(RECORDED, COUNTS | {"keyword": 11}, means(0.8, 0.6, 0.9))


if __name__ == "__main__":
    unittest.main()
