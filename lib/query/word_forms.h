// Words of the database that a word of a query stands for: what it begins, and its inflected forms.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "query/vocabulary.h"
#include "text/analyzer.h"

namespace referat::query {

struct WordForms {
  std::vector<std::string> words{};  // surface forms of the field, the most frequent first
  bool cut = false;                  // there are more of them, or too many to look at
};

// What the words that are meant may begin with: the text folded, "e-hand" as "ehand", and å, æ, ø
// also as aa, ae, oe and the reverse.
[[nodiscard]] std::vector<std::string> beginnings_of(const std::string& text,
                                                     const text::Analyzer& analyzer);

// Those that begin so, at most limits::max_wildcard_terms. prefix: of the field's surface forms.
[[nodiscard]] WordForms words_beginning(const std::vector<std::string>& beginnings,
                                        std::string_view prefix, const Vocabulary& vocabulary);

// Those that have a lemma in common with the token; its own form if there are none. They are sought
// among the words with the same first letters (of "barn" also "børn"), so that a verb's other stems
// may be missed (tage, tog).
[[nodiscard]] WordForms inflected_forms(const text::Token& token, std::string_view prefix,
                                        const Vocabulary& vocabulary,
                                        const text::Analyzer& analyzer);

}  // namespace referat::query
