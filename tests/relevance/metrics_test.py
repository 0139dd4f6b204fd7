"""Figures worked out by hand."""
import math
import unittest

from metrics import Scores, mean, score

# Two items are about it, one mentions it: the best page gains 3/1 + 3/log2(3) + 1/log2(4).
GRADES = {"a": 2, "b": 2, "c": 1}
BEST = 3 + 3 / math.log2(3) + 1 / 2  # 5.3928


class ScoreTest(unittest.TestCase):
    def assert_scores(self, answers, ndcg, recall, mrr, success, grades=None):
        scores = score(answers, GRADES if grades is None else grades)
        for name, wanted in zip(Scores.NAMES, (ndcg, recall, mrr, success)):
            with self.subTest(figure=name):
                self.assertAlmostEqual(getattr(scores, name), wanted, places=4)

    def test_the_best_order_has_one_in_all_figures(self):
        self.assert_scores(["b", "a", "c"], 1, 1, 1, 1)

    def test_irrelevant_answers_after_the_relevant_ones_cost_nothing(self):
        self.assert_scores(["a", "b", "c", "x", "y"], 1, 1, 1, 1)

    def test_nothing_found_is_zero_in_all_figures(self):
        self.assert_scores([], 0, 0, 0, 0)

    def test_each_place_further_down_gains_less(self):
        # x 0, c 1/log2(3) = 0.6309, a 3/log2(4) = 1.5: 2.1309 of 5.3928.
        self.assert_scores(["x", "c", "a"], 0.3951, 2 / 3, 1 / 2, 1)

    def test_the_better_grade_first_gains_more(self):
        # c 1/1, a 3/log2(3) = 1.8928, b 3/log2(4) = 1.5: 4.3928 of 5.3928.
        self.assert_scores(["c", "a", "b"], 0.8146, 1, 1, 1)

    def test_success_takes_one_of_the_best_grade_among_three(self):
        # c 1, a 3/log2(5) = 1.2920: 2.2920 of 5.3928.
        self.assert_scores(["c", "x", "y", "a"], 0.4250, 2 / 3, 1, 0)

    def test_beyond_ten_only_the_reciprocal_rank_counts(self):
        self.assert_scores([*range(10), "a"], 0, 0, 1 / 11, 0)

    def test_an_answer_that_comes_twice_counts_once(self):
        self.assert_scores(["a", "a", "b", "c"], 1, 1, 1, 1)

    def test_recall_is_of_as_many_as_fit_on_the_page(self):
        many = {number: 1 for number in range(20)}
        self.assert_scores(list(range(10)), 1, 1, 1, 1, many)
        # Five of ten places, from the top: half as many, but the better half of the gain.
        half_gain = sum(1 / math.log2(place + 1) for place in range(1, 6))
        full_gain = sum(1 / math.log2(place + 1) for place in range(1, 11))
        self.assert_scores(list(range(5)), half_gain / full_gain, 0.5, 1, 1, many)

    def test_the_mean_weighs_every_query_the_same(self):
        self.assertEqual(mean([Scores(1, 1, 1, 1), Scores(0, 0.5, 0.25, 0)]),
                         Scores(0.5, 0.75, 0.625, 0.5))


if __name__ == "__main__":
    unittest.main()
