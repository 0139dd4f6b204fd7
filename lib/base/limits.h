// Every limit of the project, each with its reason. Sizes are in bytes unless said otherwise.
#pragma once

#include <cstddef>

namespace referat::limits {

// A document: minutes are some hundred kilobytes; more than this is a mistake or an attack.
inline constexpr std::size_t max_file_bytes = std::size_t{64} * 1024 * 1024;
// Folder depth when walking: deeper trees are loops or attacks.
inline constexpr int max_walk_depth = 64;

// Xapian refuses terms over 245 bytes (a NUL counts twice), and one refusal drops the whole
// uncommitted batch; stay well below.
inline constexpr std::size_t max_term_bytes = 200;
// Distinct files are committed together; small flushes stay in cache (measured: 1,000 items need
// 28 MB and no more time than any larger batch).
inline constexpr std::size_t batch_items = 1000;

// Queries of death: cost grows with the square of the leaves of an OR, depth overflows the stack.
inline constexpr std::size_t max_query_bytes = 4096;
inline constexpr int max_query_depth = 32;
inline constexpr std::size_t max_query_leaves = 256;
inline constexpr std::size_t max_phrase_words = 32;
inline constexpr std::size_t min_wildcard_letters = 3;
inline constexpr std::size_t max_wildcard_terms = 1000;
// NÆR/n: less than the gap of positions between two texts of an item (index/item_terms.cc), and
// words enough for a paragraph.
inline constexpr std::size_t max_near_words = 99;
inline constexpr std::size_t default_near_words = 10;
inline constexpr std::size_t max_near_operands = 8;
// Words of the database that are looked at for the inflected forms of one word.
inline constexpr std::size_t max_form_candidates = 5000;

// Acronyms that documents explain and that a query is looked up in; a collection has some hundred.
inline constexpr std::size_t max_acronyms = 5000;

// Items that are read for references to a case; it takes about a tenth of a millisecond each. The
// days of a case that is dealt with at every meeting are named in very many.
inline constexpr std::size_t max_reference_candidates = 5000;

// Items that are like another: each is named in the queries that filter and count them. No reader
// gets to the end of as many.
inline constexpr std::size_t max_similar_items = 1000;

// A page of results.
inline constexpr std::size_t default_page = 10;
inline constexpr std::size_t default_html_page = 25;
inline constexpr std::size_t default_year_items = 3;  // of a timeline, for each year
inline constexpr std::size_t default_facet_values = 10;

// Patience with a remote database, in seconds.
inline constexpr unsigned remote_timeout_seconds = 5;
// A search is repeated when a writer has replaced the snapshot under it.
inline constexpr int max_search_attempts = 3;

}  // namespace referat::limits
