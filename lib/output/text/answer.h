// What every answer to a query has, for people: how the query was read.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "answer/result.h"
#include "output/text/text.h"

namespace referat::output {

// The query and what the filters say, for a header.
[[nodiscard]] std::vector<std::string> asked_for(const answer::QueryReading& reading,
                                                 const TextOptions& options);

// How many of the page's hits lack words: a page may go on, past the items that have every word,
// with items that lack some.
[[nodiscard]] std::size_t lacking_words(const answer::SearchResult& result);

// "12 punkter"; where the page goes on with others, what sets the counted ones apart.
[[nodiscard]] std::string found_items(const answer::SearchResult& result);

// "viser 1–10; de 3 sidste har kun nogle af dem"
[[nodiscard]] std::string shown_ranks(const answer::SearchResult& result, const Style& style);

// A correction, the notes and a suggestion, a paragraph each.
void write_notes(std::ostream& out, const answer::QueryReading& reading,
                 const TextOptions& options);

// Nothing was found: how the query was read, and what to try.
void write_no_hits(std::ostream& out, const answer::QueryReading& reading,
                   const TextOptions& options);

}  // namespace referat::output
