#include "searcher/interactive/line.h"

#include <catch2/catch.hpp>

#include "searcher/interactive/mark_words.h"

namespace referat::interactive {

TEST_CASE("what the renderers paint keeps its look") {
  const Lines lines =
      lines_of("\033[1mTitel\033[0m og \033[1;31mord\033[0m\n\n\033[2mlys\033[0m\n");
  REQUIRE(lines.size() == 3);
  REQUIRE(lines[0].pieces().size() == 3);
  CHECK(lines[0].text() == "Titel og ord");
  CHECK(lines[0].pieces()[0].look == look::bold);
  CHECK(lines[0].pieces()[1].look == look::plain);
  CHECK(lines[0].pieces()[2].look == look::found);
  CHECK(lines[1].empty());
  CHECK(lines[2].pieces()[0].look == look::faint);
  CHECK(lines_of("").empty());
}

TEST_CASE("sequences that no renderer writes, or half ones, do no harm") {
  CHECK(lines_of("a\033[")[0].text() == "a");
  CHECK(lines_of("a\033[1")[0].text() == "a");
  CHECK(lines_of("a\033]8;;x\033\\b")[0].text() == "a␛]8;;x␛\\b");
}

TEST_CASE("a line holds no text that steers a terminal") {
  Line line;
  line.append("a\033[31mb\nc\x9b");
  CHECK(line.text() == "a␛[31mb c�");
}

TEST_CASE("a long line is cut at its columns, with a sign") {
  Line line("blåbær", look::bold);
  line.append("grød");
  CHECK(cut(line, 10).text() == "blåbærgrød");
  CHECK(cut(line, 9).text() == "blåbærgr…");
  CHECK(cut(line, 4).text() == "blå…");
  CHECK(cut(line, 0).empty());
  CHECK(cut(Line("日本語", {}), 4).text() == "日…");              // two columns each
  CHECK(cut(Line("e\u0301e\u0301e\u0301", {}), 3).width() == 3);  // marks take none
  CHECK(cut(Line("e\u0301e\u0301e\u0301", {}), 2).text() == "e\u0301…");
}

TEST_CASE("a line goes on below in parts of so many columns, and nothing is lost") {
  Line line("blåbær", look::bold);
  line.append("grød med fløde");
  const Lines lines = parts(line, 8);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text() == "blåbærgr");
  CHECK(lines[0].pieces()[0].look == look::bold);
  CHECK(lines[1].text() == "ød med f");
  CHECK(lines[2].text() == "løde");
  CHECK(parts(Line("日本", {}), 3).size() == 2);
  CHECK(parts(Line("日本", {}), 1).size() == 1);  // never less than a letter: no end otherwise
  CHECK(parts(Line("12345678", {}), 8).size() == 1);
  CHECK(parts({}, 8).size() == 1);
}

TEST_CASE("words of the query are marked where they stand alone, in any case") {
  Line line("Indkøb af æbler, INDKØB og indkøbene.", look::plain);
  REQUIRE(WordMarker({"indkøb", "æbler"}).mark(line));
  std::string marked;
  for (const Piece& piece : line.pieces()) {
    if (piece.look == look::found) marked += "<" + piece.text + ">";
  }
  CHECK(marked == "<Indkøb><æbler><INDKØB>");
  CHECK(line.text() == "Indkøb af æbler, INDKØB og indkøbene.");
  CHECK_FALSE(WordMarker({"køb"}).mark(line));
  CHECK_FALSE(WordMarker(std::vector<std::string>()).mark(line));
}

TEST_CASE("the longest of the words is marked") {
  Line line("ny skolestruktur", look::plain);
  REQUIRE(WordMarker({"ny", "ny skolestruktur"}).mark(line));
  CHECK(line.pieces().size() == 1);
}

}  // namespace referat::interactive
