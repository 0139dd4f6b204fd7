"""What the peers make of queries and texts."""
import unittest

from engine import EngineError
from fts5 import Fts5, match_expression
from grep import Grep
from items import ItemText
from quest import documents, suggestion
from query_words import phrases_and_words

ITEMS = [
    ItemText(("a", "1"), "Økonomi", "Budgettet følges. Svømmehallen nævnes."),
    ItemText(("a", "2"), "Svømmehallen", "Renovering af bassinet."),
]


class QueryWordsTest(unittest.TestCase):
    def test_words_and_phrases(self):
        self.assertEqual(phrases_and_words('sag 18/3 "no  cure"?, (e-handel)'),
                         ["sag", "18/3", "no cure", "e-handel"])

    def test_a_lone_quote_is_no_word(self):
        self.assertEqual(phrases_and_words('budget " ""'), ["budget"])


class Fts5Test(unittest.TestCase):
    def test_any_word_will_do_and_signs_are_no_syntax(self):
        self.assertEqual(match_expression('18/3 "no cure" e-handel'),
                         '"18/3" OR "no cure" OR "e-handel"')

    def test_the_title_weighs_more(self):
        self.assertEqual(Fts5(ITEMS).ask("svømmehallen"), [("a", "2"), ("a", "1")])

    def test_a_query_of_signs_finds_nothing(self):
        self.assertEqual(Fts5(ITEMS).ask("?"), [])


class GrepTest(unittest.TestCase):
    def test_more_words_first_then_the_order_of_the_documents(self):
        grep = Grep(ITEMS)
        self.assertEqual(grep.ask("hal bassin"), [("a", "2"), ("a", "1")])
        self.assertEqual(grep.ask("HAL"), [("a", "1"), ("a", "2")])
        self.assertEqual(grep.ask("bro"), [])


class QuestTest(unittest.TestCase):
    printed = ("Did you mean: sygefravær\n\nParsed Query: Query(Zsygefrav@1)\n"
               "Exactly 2 matches\nMSet:\n147: [6.05139]\n146\n12: [1e-05]\n11\n\n")

    def test_hits_by_their_data(self):
        self.assertEqual(documents(self.printed), [146, 11])
        self.assertEqual(documents("Exactly 0 matches\nMSet:\n\n"), [])

    def test_the_suggestion(self):
        self.assertEqual(suggestion(self.printed), "sygefravær")
        self.assertIsNone(suggestion("Exactly 0 matches\nMSet:\n\n"))

    def test_output_without_a_list_of_hits_is_an_error(self):
        with self.assertRaises(EngineError):
            documents("quest: no such database\n")


if __name__ == "__main__":
    unittest.main()
