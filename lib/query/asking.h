// How people ask: words that say that something is asked, not what. A query may do without them.
#pragma once

#include <string_view>

namespace referat::query {

// Several words, in lower case, that together carry no more than a function word does: "hvad sker
// der", "gennem årene", and prepositions such as "i forbindelse med".
[[nodiscard]] bool is_function_phrase(std::string_view words);

// "hvad", "hvornår", "hvilke" …: a query that begins so is a question.
[[nodiscard]] bool begins_question(std::string_view word);

// A word, in lower case, that in a question says no more than that: "hvad er besluttet om …".
[[nodiscard]] bool is_asking_word(std::string_view word);

}  // namespace referat::query
