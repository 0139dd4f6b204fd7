// What a title or a sentence is about, as words that can be compared.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "text/analyzer.h"

namespace referat::search {

// Lemmas, and those of a compound's parts: "indkøbsstrategi", "indkøb", "strategi".
using SubjectWords = std::set<std::string>;

// Without function words, numbers, months, names of deciding bodies and what any title may have
// ("status", "orientering", "sag").
[[nodiscard]] SubjectWords subject_words(std::string_view text, const text::Analyzer& analyzer);

// What decides that, of a word in its place and of each of its lemmas: the word is none of the
// first three, the lemma is not the last.
[[nodiscard]] bool says_something(const text::Token& token);
[[nodiscard]] bool is_procedure(const std::string& lemma);

[[nodiscard]] std::size_t in_common(const SubjectWords& a, const SubjectWords& b);

}  // namespace referat::search
