#include "prose/proposals.h"

#include <catch2/catch.hpp>

#include "domain/word_pattern.h"

using namespace referat;

namespace {

bool begins(std::string_view sentence) {
  return begins_quotation(sentence, pattern_words(sentence));
}

bool ends(std::string_view sentence) { return ends_quotation(sentence, pattern_words(sentence)); }

}  // namespace

TEST_CASE("members propose in many words") {
  for (const std::string_view sentence :
       {"V foreslog, at sagen udsættes.", "Ida Holm (A) stillede følgende ændringsforslag:",
        "Et ændringsforslag fra A blev sat til afstemning.",
        "(C) fremsatte et underændringsforslag.",
        "Et forslag om at udsætte sagen blev forkastet."}) {
    INFO(sentence);
    CHECK(proposes(pattern_words(sentence)));
  }
  for (const std::string_view sentence :
       {"Forslaget blev forkastet.", "Udvalget godkendte forslaget om en havn.", ""}) {
    INFO(sentence);
    CHECK_FALSE(proposes(pattern_words(sentence)));
  }
}

TEST_CASE("what is proposed stands behind the word that introduces it") {
  CHECK(proposed_by("V foreslog, at sagen udsættes.") == "sagen udsættes.");
  CHECK(proposed_by("V foreslog sagen udsat.") == "sagen udsat.");
  CHECK(proposed_by("(C) stillede forslag: Planen afvises.") == "Planen afvises.");
  CHECK(proposed_by("Sagen udsættes.") == "Sagen udsættes.");
}

TEST_CASE("a quotation begins behind the colon of who proposes it") {
  CHECK(begins("(C) stillede et ændringsforslag:"));
  CHECK(begins("(C) stillede et ændringsforslag: Udvalget beslutter, at planen afvises."));
  CHECK_FALSE(begins("Udvalget besluttede:"));
  CHECK_FALSE(begins("V foreslog, at sagen udsættes."));
}

TEST_CASE("a quotation ends where it is told what became of it") {
  for (const std::string_view sentence :
       {"For stemte: (C).", "Imod stemte V.", "Forslaget faldt.", "Herefter blev planen godkendt.",
        "Med stemmerne 9 for og 3 imod blev planen godkendt.", "Byrådet godkendte planen.",
        "A og V stemte imod."}) {
    INFO(sentence);
    CHECK(ends(sentence));
  }
  for (const std::string_view sentence :
       {"Udvalget beslutter, at planen afvises.", "1. at planen afvises",
        "Administrationen undersøger havnen."}) {
    INFO(sentence);
    CHECK_FALSE(ends(sentence));
  }
}

TEST_CASE("a bare proposal may be a member's, one with its matter is the item's") {
  CHECK(may_be_members_proposal(pattern_words("Forslaget faldt.")));
  CHECK(may_be_members_proposal(pattern_words("Et forslag fra A blev forkastet.")));
  CHECK_FALSE(may_be_members_proposal(pattern_words("Forslaget om en havn blev forkastet.")));
}
