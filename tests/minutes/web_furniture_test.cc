#include "minutes/web_furniture.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

using Left = std::vector<std::string>;

namespace {

Left left_of(std::string_view text) {
  auto lines = lines_of(text);
  static_cast<void>(minutes::take_web_furniture(lines));
  Left left;
  for (const auto& line : lines) {
    if (!line.blank()) left.push_back(line.text);
  }
  return left;
}

}  // namespace

TEST_CASE("buttons of a page go, wherever they stand") {
  auto lines = lines_of("Budget\nHent som PDF\nGodkendt.\nTil toppen");
  const auto taken = minutes::take_web_furniture(lines);
  REQUIRE(taken.size() == 2);
  CHECK(taken[0].text == "Hent som PDF");
  CHECK(taken[0].line == 2);
  CHECK(lines[0].text == "Budget");
  CHECK(lines[1].blank());
}

TEST_CASE("words of a menu go where buttons show that it is a web page") {
  CHECK(left_of("Spring til hovedindhold\nMenu\nPolitik\nBudget\nCookies") == Left{"Budget"});
  CHECK(left_of("Menu\nPolitik\nBudget") == Left{"Menu", "Politik", "Budget"});
}

TEST_CASE("a button ends a page, whatever it is") {
  CHECK(left_of("Godkendt.\n\nUdskriv\n") == Left{"Godkendt."});
}

TEST_CASE("the kind glued to a file's name goes, and the count below the list") {
  CHECK(left_of("Hent som PDF\nBilag\n• PDFNotat\n• PDFTegning\n2\nBudget\n2") ==
        Left{"Bilag", "• Notat", "• Tegning", "Budget", "2"});
  CHECK(left_of("Bilag\n• PDFNotat") == Left{"Bilag", "• PDFNotat"});
}

TEST_CASE("a web page ends with how to get in touch, minutes don't") {
  const std::string foot =
      "Godkendt.\n\nVestermose Kommune\nRådhustorvet 1\n1234 Vestermose\nTelefon 12 34 56 78\n";
  CHECK(left_of("Spring til hovedindhold\n" + foot + "Tilgængelighedserklæring") ==
        Left{"Godkendt."});
  CHECK(left_of(foot).size() == 5);  // no button, no page
  // An address alone is text.
  CHECK(left_of("Spring til hovedindhold\nSolgt er:\nHavnegade 1\nCookies") ==
        Left{"Solgt er:", "Havnegade 1"});
}
