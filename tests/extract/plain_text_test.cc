#include "extract/plain_text.h"

#include <catch2/catch.hpp>

using namespace referat::extract;

TEST_CASE("lines keep their number and lose blanks, marks and strays") {
  const auto lines = split_lines("\n  Baggrund \n-\n.\n• \nSlut");
  REQUIRE(lines.size() == 4);
  CHECK(lines[1].text == "Baggrund");
  CHECK(lines[1].number == 2);
  CHECK(lines[1].indented);
  for (const std::size_t stray : {0U, 2U}) CHECK(lines[stray].blank());
  CHECK(lines[3].number == 6);
  CHECK_FALSE(lines[3].indented);
}

TEST_CASE("of empty lines in a row one is kept, and each that begins a page") {
  const auto lines = split_lines("Slut" + std::string(1000, '\n') + "\f\n\n\nNæste");
  REQUIRE(lines.size() == 4);
  CHECK(lines[1].blank());
  CHECK(lines[2].begins_page);
  CHECK(lines[3].text == "Næste");
  CHECK(lines[3].number == 1004);
  CHECK(lines[3].page == 2);
}

TEST_CASE("a markdown heading knows its level and boldness") {
  const auto lines = split_lines("# REFERAT\n### **Bilag**\n**App**  \nGodkendt.");
  CHECK(lines[0].heading == 1);
  CHECK(lines[1].text == "Bilag");
  CHECK(lines[1].heading == 3);
  CHECK(lines[1].bold);
  CHECK(lines[2].bold);
  CHECK(lines[2].heading == 0);
  CHECK_FALSE(lines[3].bold);
}

TEST_CASE("an empty first cell stays a cell") {
  const auto lines = split_lines("\t2019\t2020\n\t\nEffekt\t\t-3");
  CHECK(lines[0].text == "\t2019\t2020");
  CHECK(lines[1].blank());
  CHECK(lines[2].text == "Effekt\t\t-3");
}

TEST_CASE("a form feed begins a page") {
  const auto lines = split_lines("Slut\n\fPunkt 2: Ny skole\n");
  CHECK_FALSE(lines[0].begins_page);
  CHECK(lines[1].begins_page);
  CHECK(lines[1].text == "Punkt 2: Ny skole");
}

TEST_CASE("a line knows its page where form feeds part them") {
  const auto lines = split_lines("Forside\n\f\fPunkt 1\nSlut\f\nPunkt 2\n");
  CHECK(lines[0].page == 1);
  CHECK(lines[1].page == 3);
  CHECK(lines[2].page == 3);
  CHECK(lines[3].page == 4);
  for (const auto& line : split_lines("Punkt 1\nSlut\n")) CHECK(line.page == 0);
}

TEST_CASE("a document has its text as it is, and its lines without markup") {
  const auto document = read_plain_text("# **Referat**\r\n\r\nGodkendt.");
  CHECK(document.text == "# **Referat**\n\nGodkendt.");
  CHECK(document.encoding == "UTF-8");
  REQUIRE(document.lines.size() == 3);
  CHECK(document.lines[0].text == "Referat");
  CHECK(document.lines[2].number == 3);
  CHECK(document.repaired_lines.empty());
}
