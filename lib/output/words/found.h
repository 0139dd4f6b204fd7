// How many items were found, and which of them a page shows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "answer/result.h"

namespace referat::output {

// How many of the page's hits lack words: a page may go on, past the items that have every word,
// with items that lack some.
[[nodiscard]] std::size_t lacking_words(const answer::SearchResult& result);

// "12 punkter"; where the page goes on with others, what sets the counted ones apart.
[[nodiscard]] std::string found_items(const answer::SearchResult& result);

// "viser 1–10; de 3 sidste har kun nogle af dem", with this dash.
[[nodiscard]] std::string shown_ranks(const answer::SearchResult& result, std::string_view dash);

}  // namespace referat::output
