#include "prose/no_decision.h"

#include <catch2/catch.hpp>

#include "prose/outcomes.h"

using namespace referat;

TEST_CASE("what says that there is nothing to read is no decision") {
  for (const std::string_view text :
       {"Beslutning ikke frigivet", "Beslutningen er ikke frigivet.", "Ikke frigivet",
        "Beslutningen er endnu ikke offentliggjort.", ".", "-", "–", "Ingen.",
        "Afbud fra Ida Holm (A)", "Afbud fra Ida Holm (A), Jens T. Lund (UP-1) og Ole Krag."}) {
    INFO(text);
    CHECK(says_no_decision(text));
    CHECK(recognise_outcome(text) == Outcome::unknown);
  }
  for (const std::string_view text :
       {"", "Godkendt.", "Intet.", "Ingen spørgsmål.", "Ingen.\nGodkendt.",
        "Afbud fra Ida Holm (A) blev godkendt.", "Bevillingen blev ikke frigivet.",
        "Afventer godkendelse i Byrådet.",
        "Beslutningen om tilbygningen blev ikke offentliggjort, før naboerne var hørt."}) {
    INFO(text);
    CHECK_FALSE(says_no_decision(text));
  }
}
