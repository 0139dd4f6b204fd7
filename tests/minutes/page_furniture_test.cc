#include "minutes/page_furniture.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat::test;
using namespace referat::minutes;

namespace {

// What is left of a text, blank lines dropped.
std::vector<std::string> left_of(std::string_view text) {
  auto lines = lines_of(text);
  blank_page_furniture(lines);
  std::vector<std::string> left;
  for (const auto& line : lines) {
    if (!line.blank()) left.push_back(line.text);
  }
  return left;
}

using Left = std::vector<std::string>;

}  // namespace

TEST_CASE("page numbers are taken from the end of a line") {
  CHECK(without_page_number("Side 3").empty());
  CHECK(without_page_number("side 3 af 12").empty());
  CHECK(without_page_number("Side 3/12").empty());
  CHECK(without_page_number("- 3 -").empty());
  CHECK(without_page_number("Byrådet 26-03-2019   Side 3 af 12") == "Byrådet 26-03-2019");
  for (const auto* line : {"", "Baggrund", "Budget 2019", "3 af 12", "bagside 3a", "-5 -"}) {
    INFO(line);
    CHECK(without_page_number(line) == line);
  }
}

TEST_CASE("a page number of its own goes, wherever it stands") {
  CHECK(left_of("Baggrund\n\nSide 1 af 2\n\nDer er tre\n\nSide 2 af 2\n\nmodeller.") ==
        Left{"Baggrund", "Der er tre", "modeller."});
}

TEST_CASE("what is printed on every page goes, text that comes twice stays") {
  CHECK(left_of("a\nByrådet   Side 1\n\fÅdal\nb\nByrådet   Side 2\n\fÅdal\nc\nByrådet   Side 3\n"
                "\fÅdal\nd") == Left{"a", "b", "c", "d"});
  CHECK(left_of("Ingen bemærkninger\nSide 1\nb\nc\nd\nIngen bemærkninger\nSide 2\ne") ==
        Left{"Ingen bemærkninger", "b", "c", "d", "Ingen bemærkninger", "e"});
}

TEST_CASE("a sentence that ends with a page's number is text") {
  CHECK(left_of("Se tabellen på side 3\nog figuren på side 7") ==
        Left{"Se tabellen på side 3", "og figuren på side 7"});
}
