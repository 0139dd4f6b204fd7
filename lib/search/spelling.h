// "Mente du …?": the nearest words of the collection itself, so that a suggestion always finds
// something. Words come from the database's terms: Xapian's own spelling tables are empty over a
// network.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/node.h"
#include "text/analyzer.h"

namespace referat::search {

// The tree with every plain word that nothing in the database matches replaced by the nearest one
// that something does, or a compound by its parts. Nothing if no word was replaced. What is
// negated, in quotes, a number or of several words stays; so does a word that the lexicon has,
// unless only its æ, ø or å is wanting.
[[nodiscard]] std::optional<query::Node> corrected(const query::Node& root,
                                                   const Xapian::Database& database,
                                                   const text::Analyzer& analyzer);

// The tree with every plain word that hardly any item has, and that the lexicon doesn't know,
// replaced by a commoner one that it may be a misspelling of: an offer for a search that found
// something.
[[nodiscard]] std::optional<query::Node> suggested(const query::Node& root,
                                                   const Xapian::Database& database,
                                                   const text::Analyzer& analyzer);

// Words of the collection that a word of the query may have been meant for, the likest first; none
// if the collection has it itself.
[[nodiscard]] std::vector<std::string> nearest_words(const text::Token& word,
                                                     const Xapian::Database& database,
                                                     std::size_t most);

// How far a word is from what may have been meant, in errors of typing: a letter too many, missing,
// wrong, or swapped with the next counts 1; less for what happens most (a, o, e for å, ø, æ on a
// keyboard without them; a letter doubled or not). Anything beyond `limit` may come back as a
// number greater than it.
[[nodiscard]] double typing_distance(std::string_view typed, std::string_view meant, double limit);

}  // namespace referat::search
