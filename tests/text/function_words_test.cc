#include "text/function_words.h"

#include <catch2/catch.hpp>

using referat::text::is_function_word;

TEST_CASE("words of grammar are function words") {
  for (const auto* word :
       {"i",    "og",      "at",      "for", "til", "af",  "på",   "om",  "med",  "den",
        "det",  "de",      "en",      "et",  "der", "som", "er",   "var", "hvad", "hvem",
        "hvor", "hvornår", "hvordan", "vi",  "os",  "har", "blev", "fra", "ved"}) {
    CAPTURE(word);
    CHECK(is_function_word(word));
  }
}

TEST_CASE("words with a meaning in minutes are none") {
  for (const auto* word : {"sag", "møde", "år", "kommune", "ikke-rygere", "ny", "kl", "it", ""}) {
    CAPTURE(word);
    CHECK_FALSE(is_function_word(word));
  }
}
