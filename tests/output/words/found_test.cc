#include "output/words/found.h"

#include <catch2/catch.hpp>

#include "output/sample.h"

namespace referat::output {

TEST_CASE("the items found are counted, and of a page its ranks") {
  const auto result = test::answer();  // 12, of which the page has three
  CHECK(found_items(result) == "12 punkter");
  CHECK(lacking_words(result) == 0);
  CHECK(shown_ranks(result, "-") == "viser 1-3");
}

TEST_CASE("a page that goes on past the items with every word says how many do") {
  auto result = test::answer();
  result.total = 2;
  CHECK(lacking_words(result) == 1);
  CHECK(found_items(result) == "2 punkter har alle ordene");
  CHECK(shown_ranks(result, "–") == "viser 1–3; det sidste har kun nogle af dem");
}

TEST_CASE("where no item has every word, those with most of them are counted") {
  auto result = test::answer();
  result.total = 2;
  result.notes = {{"relaxed", "…"}};
  CHECK(result.has_note("relaxed"));
  CHECK(found_items(result) == "2 punkter har flest af ordene");
}

}  // namespace referat::output
