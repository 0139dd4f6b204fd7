#include "domain/word_break.h"

#include <catch2/catch.hpp>
#include <string>

using namespace referat;

namespace {

// The text without the break of the word whose hyphen is the first one in it.
std::string joined(std::string text) {
  const auto gap = word_break_at(text, text.find_first_of("-\xE2\xC2"));
  return gap ? text.erase(gap->begin, gap->end - gap->begin) : text;
}

}  // namespace

TEST_CASE("the hyphen of a word broken over two lines goes") {
  CHECK(joined("sygefra-\nvær") == "sygefravær");
  CHECK(joined("sygefra- \n  vær falder") == "sygefravær falder");
  CHECK(joined("sygefra\u2010\nvær") == "sygefravær");
  CHECK(joined("sygefra\u00AD\nvær") == "sygefravær");
  CHECK(joined("på-\nøget") == "påøget");
}

TEST_CASE("a hyphen that belongs to the word stays, without the break") {
  CHECK(joined("Høje-\nTaastrup") == "Høje-Taastrup");
  CHECK(joined("EU-\nmidler") == "EU-midler");
  CHECK(joined("e-\nhandel") == "e-handel");
  CHECK(joined("2018-\n2021") == "2018-2021");
  CHECK(joined("2018-\nplanen") == "2018-planen");
}

TEST_CASE("a hyphen that stands for the rest of a word, or between words, breaks none") {
  for (const char* text :
       {"løn-\nog økonomisystem", "skole-\neller daginstitution", "børne-\nsamt ungeudvalget",
        "løn-\nmv.", "planen -\nden nye", "bilag-\n2018", "sygefra- vær", "sygefra-vær",
        "sygefra-\n\nvær", "sygefra-\n", "sygefra-\n- vær", "-", "-\nvær"}) {
    CAPTURE(text);
    CHECK(joined(text) == text);
  }
}
