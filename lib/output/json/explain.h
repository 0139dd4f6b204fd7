// Explanations as JSON: "explain" in the object and in its hits.
#pragma once

#include <vector>

#include "answer/explanation.h"
#include "domain/json.h"

namespace referat::output {

[[nodiscard]] Json explanation_json(const answer::Explanation& explanation);

// {"words": […]}: which words of the query an item has, where, and what each weighs.
[[nodiscard]] Json matched_words_json(const std::vector<answer::MatchedWord>& words);

}  // namespace referat::output
