#include "output/words/snippet_pieces.h"

#include <catch2/catch.hpp>

namespace referat::output {

namespace {

answer::Hit hit(const std::string& title, const std::string& snippet,
                const decltype(answer::Hit::highlights)& highlights = {}) {
  answer::Hit hit;
  hit.item.title = title;
  hit.snippet = snippet;
  hit.highlights = highlights;
  return hit;
}

}  // namespace

TEST_CASE("a snippet is cut at its highlights, which count code points") {
  const auto found = hit("Sti", "Ny cykelsti på øen", {{3, 11}, {15, 17}});
  const auto pieces = snippet_pieces(found);
  REQUIRE(pieces.size() == 5);
  CHECK(pieces[1].text == "cykelsti");
  CHECK(pieces[1].highlighted);
  CHECK(pieces[3].text == "øe");
  CHECK_FALSE(pieces[4].highlighted);
}

TEST_CASE("a snippet that only says the title again tells nothing") {
  CHECK(snippet_pieces(hit("Lukket", "Lukket")).empty());
  CHECK(snippet_pieces(hit("Lukket", "Lukket", {{0, 6}})).size() == 1);
  CHECK(snippet_pieces(hit("Lukket", "Lukket punkt")).size() == 1);
}

}  // namespace referat::output
