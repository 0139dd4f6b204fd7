#include "output/text/layout/width.h"

#include <catch2/catch.hpp>

namespace referat::output {

using Lines = std::vector<std::string>;

TEST_CASE("Danish letters take one column, combining marks none, Chinese two") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Rødgrød på Ærø") == 14);
  CHECK(display_width("A\u030A") == 1);  // Å as A and a ring
  CHECK(display_width("会議") == 4);
  CHECK(display_width("a\u200Bb") == 2);  // zero-width space
}

TEST_CASE("a text is padded to columns, not to bytes") {
  CHECK(padded("ØDC", 5) == "ØDC  ");
  CHECK(padded("Økonomi", 3) == "Økonomi");
}

TEST_CASE("the ranks of a page take two columns at least") {
  CHECK(rank_width(9) == 2);
  CHECK(rank_width(120) == 3);
}

TEST_CASE("lines are broken at blanks and never wider than asked") {
  CHECK(wrap("Byrådet godkendte planen for søerne", 16) ==
        Lines{"Byrådet", "godkendte planen", "for søerne"});
  CHECK(wrap("præcis tolv.", 12) == Lines{"præcis tolv."});
  CHECK(wrap("  blanke  i  enderne  ", 40) == Lines{"blanke  i  enderne"});
}

TEST_CASE("a word wider than the line is cut between its letters") {
  CHECK(wrap("beredskabsplanlægning", 8) == Lines{"beredska", "bsplanlæ", "gning"});
  CHECK(wrap("ja beredskabsplan", 8) == Lines{"ja", "beredska", "bsplan"});
  CHECK(wrap("æø", 1) == Lines{"æ", "ø"});
  CHECK(wrap("会議", 1) == Lines{"会", "議"});  // too wide for any line: one each
}

TEST_CASE("blank text has no lines") {
  CHECK(wrap("", 10).empty());
  CHECK(wrap(" \n\t ", 10).empty());
}

TEST_CASE("ranges tell where in the text a line stands") {
  const std::string text = "Høring af planen";
  const auto lines = wrap_ranges(text, 9);
  REQUIRE(lines.size() == 2);
  CHECK(text.substr(lines[1].begin, lines[1].end - lines[1].begin) == "planen");
}

}  // namespace referat::output
