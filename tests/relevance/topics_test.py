import pathlib
import tempfile
import unittest

from topics import DocumentNames, Topic, TopicError, half, read_topics

QUERIES = "id\tkind\tquery\nk1\tkeyword\tsvømmehal\nk2\tkeyword\tletbane\n"
QRELS = ("query-id\tdoc\tpunkt\tgrade\n"
         "k1\t2014-byraadet\t4\t2\nk1\t2014-byraadet\t5\t0\nk2\t2015-byraadet\t1\t1\n")


def topic(name, kind="keyword", documents=()):
    return Topic(name, kind, name, {(document, "1"): 2 for document in documents})


class ReadTopicsTest(unittest.TestCase):
    def read(self, queries=QUERIES, qrels=QRELS):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "queries.tsv").write_text(queries, encoding="utf-8")
            (folder / "qrels.tsv").write_text(qrels, encoding="utf-8")
            return read_topics(folder)

    def test_topics_hold_their_relevant_items_only(self):
        self.assertEqual(self.read(),
                         [Topic("k1", "keyword", "svømmehal", {("2014-byraadet", "4"): 2}),
                          Topic("k2", "keyword", "letbane", {("2015-byraadet", "1"): 1})])

    def test_a_query_without_a_relevant_item_is_refused(self):
        with self.assertRaisesRegex(TopicError, "k3"):
            self.read(queries=QUERIES + "k3\tkeyword\tbro\n")

    def test_judgments_of_an_unknown_query_are_refused(self):
        with self.assertRaisesRegex(TopicError, "k9"):
            self.read(qrels=QRELS + "k9\t2014-byraadet\t1\t2\n")

    def test_a_row_with_a_column_too_few_is_named(self):
        with self.assertRaisesRegex(TopicError, "queries.tsv:4"):
            self.read(queries=QUERIES + "k3\tbro\n")


class HalfTest(unittest.TestCase):
    topics = [topic("k1"), topic("p1", "phrase"), topic("k2"), topic("k3"), topic("p2", "phrase")]

    def names(self, which):
        return [each.id for each in half(self.topics, which)]

    def test_every_other_topic_of_each_kind(self):
        self.assertEqual(self.names("odd"), ["k1", "p1", "k3"])
        self.assertEqual(self.names("even"), ["k2", "p2"])


class DocumentNamesTest(unittest.TestCase):
    names = DocumentNames([topic("q", documents=["003", "003_1", "2014-10-07-byraadet"])])

    def test_the_whole_name_of_a_file(self):
        self.assertEqual(self.names.of_file("a/2014-10-07-byraadet.txt"), "2014-10-07-byraadet")
        self.assertEqual(self.names.of_file("003.md"), "003")

    def test_what_stands_before_an_underscore(self):
        self.assertEqual(self.names.of_file("a/003_0dd8.txt"), "003")
        self.assertEqual(self.names.of_file("003_1_b.txt"), "003_1")

    def test_no_other_beginning(self):
        self.assertEqual(self.names.of_file("0031.txt"), "0031")
        self.assertEqual(self.names.of_file("2014-10-07-byraadet-2.txt"), "2014-10-07-byraadet-2")


if __name__ == "__main__":
    unittest.main()
