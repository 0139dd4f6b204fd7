// Explanations as JSON: "explain" in the object and in its hits.
#pragma once

#include <vector>

#include "domain/json.h"
#include "search/explanation.h"

namespace referat::output {

[[nodiscard]] Json explanation_json(const search::Explanation& explanation);

// {"words": […]}: which words of the query an item has, where, and what each weighs.
[[nodiscard]] Json matched_words_json(const std::vector<search::MatchedWord>& words);

}  // namespace referat::output
