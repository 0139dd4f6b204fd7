#include "query/typing_hints.h"

#include <catch2/catch.hpp>

using namespace referat::query;

TEST_CASE("a form of the query language that is almost right gets a hint") {
  CHECK(word_hint("*skole") ==
        "En stjerne virker kun sidst i et ord, fx indkøb*; i »*skole« er den udeladt.");
  CHECK(word_hint("NÆR/x") ==
        "»NÆR/x« er læst som et ord; afstanden er et tal, fx cykel NÆR/5 sti.");
  CHECK(word_hint("deltagre:Holm") == "»deltagre:« er intet felt; mente du deltager:Holm?");
  CHECK(phrase_hint("fælles indkøb*") ==
        "En stjerne virker ikke i en frase; i »fælles indkøb*« er den udeladt.");
}

TEST_CASE("ordinary text gets none") {
  for (const char* text :
       {"skole", "indkøb*", "5*3", "**fed**", "18/18284", "kl:12", "Holm:", "navne:alle",
        "nær/fjern", "base:budget", "data:2018", "deltager:", "sager:mange"}) {
    CAPTURE(text);
    CHECK_FALSE(word_hint(text));
  }
  for (const char* text : {"fælles indkøb", "5*3", "*", "**Beslutning**", ""}) {
    CAPTURE(text);
    CHECK_FALSE(phrase_hint(text));
  }
}
