#include "minutes/page_furniture.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat::test;
using namespace referat::minutes;

namespace {

// What is left of a text, blank lines dropped.
std::vector<std::string> left_of(std::string_view text) {
  auto lines = lines_of(text);
  static_cast<void>(take_page_furniture(lines));
  std::vector<std::string> left;
  for (const auto& line : lines) {
    if (!line.blank()) left.push_back(line.text);
  }
  return left;
}

using Left = std::vector<std::string>;

}  // namespace

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

TEST_CASE("what a recogniser knows is no furniture, however often it stands at a border") {
  const auto page = [](const std::string& n) {
    return "Punkt " + n + ": Emne " + n + "\n\n19/" + n + "00\n\nBeslutning\n\nGodkendt.\n";
  };
  const auto left = left_of(page("1") + "\f" + page("2") + "\f" + page("3") + "\f" + page("4"));
  CHECK(left.size() == 16);
}

TEST_CASE("the last attachment of each page is one, however alike they are") {
  const auto page = [](const std::string& n) {
    return "Punkt " + n + ": Emne\n\nBilag\n\nOversigtskort\nLængdesnit\n\n\f";
  };
  CHECK(left_of(page("1") + page("2") + page("3") + page("4") + "Slut").size() == 17);
}

TEST_CASE("a bare number at the foot of each page is its number, with or without a name") {
  for (const std::string name : {"", "Lindum Kommune   "}) {
    std::string text;
    for (const std::string n : {"1", "2", "3", "4"}) {
      text += "Beslutning\n\nGodkendt.\n\n" + name + n + "\n\f";
    }
    CHECK(left_of(text).size() == 8);
  }
}

TEST_CASE("of two pages the first one's number goes where it stands free") {
  CHECK(left_of("Nyt bolværk\n\n1\n\fog kajkant.") == Left{"Nyt bolværk", "og kajkant."});
  CHECK(left_of("Antal\n1\n\fDør") == Left{"Antal", "1", "Dør"});
  CHECK(left_of("Antal\n\n2\n\fDør") == Left{"Antal", "2", "Dør"});
}

TEST_CASE("a number at the head of each page may be an item's") {
  CHECK(left_of("1\n\nTag\n\na\n\f2\n\nGulv\n\nb\n\f3\n\nDør\n\nc").size() == 9);
}

TEST_CASE("the first of the running heads is the document's own") {
  const auto page = [](const std::string& n) {
    return "Kulturudvalget\nReferat\nDato: 04.03.2013\nSide " + n + "\n";
  };
  CHECK(left_of(page("1") + "a\nb\n" + page("2") + "c\nd\n" + page("3") + "e") ==
        Left{"Kulturudvalget", "Referat", "Dato: 04.03.2013", "a", "b", "c", "d", "e"});
}

TEST_CASE("a sentence goes on over the border of a page") {
  auto lines = lines_of("Havnen får nyt bolværk\n\n1\n\fog ny kajkant.\n\n2\n\fSlut.");
  const auto taken = take_page_furniture(lines);
  REQUIRE(taken.size() == 2);
  CHECK(taken[0].text == "1");
  CHECK(taken[0].line == 3);
  REQUIRE(lines.size() >= 2);
  CHECK(lines[0].text == "Havnen får nyt bolværk");
  CHECK(lines[1].text == "og ny kajkant.");
}

TEST_CASE("a sentence that ends with a page's number is text") {
  CHECK(left_of("Se tabellen på side 3\nog figuren på side 7") ==
        Left{"Se tabellen på side 3", "og figuren på side 7"});
}
