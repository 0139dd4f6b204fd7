"""The figures themselves, on one invented meeting."""
import copy
import unittest

from comparison import compare_meeting, decides
from tally import Tally, figure

KNOWN = {
    "meeting": {"municipality": "Nordby", "body": "Byråd 2022-2025", "date": "2022-03-01",
                "participants": ["Ida Holm"]},
    "items": [{"number": 1, "title": "Ny bro over åen", "case_number": "22/7", "closed": False,
               "attachments": ["Skitse"],
               "decisions": [{"date": "2022-03-01", "text": "• Godkendt.\nAfbud: Per Dam",
                              "result": "approved"}]},
              {"number": 2, "title": "Lukket", "case_number": None, "closed": True,
               "attachments": [], "decisions": []}]}
READ = {
    "meeting": {"municipality": "Nordby", "body": "Byrådet", "date": "2022-03-01",
                "participants": [{"name": "Ida Holm (V)"}], "absent": []},
    "items": [{"number": "1", "title": "Ny bro  over åen", "case_number": "22/7", "closed": False,
               "attachments": [{"name": "Skitse"}],
               "decisions": [{"date": "2022-03-01", "text": "1. Godkendt.", "result": "approved"},
                             {"date": "2022-02-01", "text": "Anbefalet.", "result": "referred"}]},
              {"number": "2", "title": "Lukket", "case_number": None, "closed": True,
               "attachments": [], "decisions": []}]}


def compared(change):
    read = copy.deepcopy(READ)
    change(read)
    tally = Tally("", "")
    compare_meeting(tally, "", KNOWN, read)
    return tally


def wrong(change):
    return sorted({example[0] for example in compared(change).wrong})


class ComparisonTest(unittest.TestCase):
    def test_what_is_read_as_it_is_known_is_right(self):
        tally = compared(lambda read: None)
        self.assertEqual(tally.wrong, [])
        self.assertEqual((tally.meetings, tally.items), (1, 2))
        self.assertEqual(tally.share("result"), 1)
        self.assertIsNone(tally.share("time"))

    def test_each_value_that_differs_is_wrong(self):
        self.assertEqual(wrong(lambda read: read["items"][0].update(title="Ny bro over åens løb")),
                         ["title"])
        self.assertEqual(wrong(lambda read: read["items"][0]["decisions"][0].update(text="Afvist.")),
                         ["text"])
        self.assertEqual(wrong(lambda read: read["items"][0].update(attachments=[])),
                         ["attachments"])
        self.assertEqual(wrong(lambda read: read["items"][1].update(
            decisions=[{"date": "2022-03-01", "text": "Godkendt.", "result": "approved"}])),
            ["decision"])
        self.assertEqual(wrong(lambda read: read["meeting"].update(body="Økonomiudvalget")),
                         ["body"])

    def test_an_item_that_is_not_found_is_wrong_in_every_value(self):
        self.assertEqual(wrong(lambda read: read["items"].pop(0)),
                         ["attachments", "case", "closed", "decision", "found", "result", "title"])

    def test_a_document_that_is_not_read_is_wrong_in_every_value(self):
        tally = Tally("", "")
        compare_meeting(tally, "", KNOWN, None)
        self.assertTrue(all(right == 0 for right, _ in tally.values.values()))

    def test_what_decides_nothing_is_no_decision(self):
        for text in (None, "", ".", "-", "Afbud: Per Dam", "Beslutning ikke frigivet"):
            self.assertFalse(decides(text), text)
        self.assertTrue(decides("Godkendt."))

    def test_a_figure_is_never_rounded_up_to_all(self):
        self.assertEqual(figure(9999 / 10000), "0.999")
        self.assertEqual(figure(1), "1.000")
        self.assertEqual(figure(None), "–")


if __name__ == "__main__":
    unittest.main()
