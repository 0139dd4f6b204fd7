// What a heading is about: for telling whether two headings mean the same matter.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "text/analyzer.h"

namespace referat::search {

// Lemmas and parts of compounds, without function words, numbers, and words that headings of any
// matter have ("sag", "status", "ny", "kommune").
[[nodiscard]] std::set<std::string> heading_words(std::string_view heading,
                                                  const text::Analyzer& analyzer);

// Words are in common.
[[nodiscard]] bool meet(const std::set<std::string>& a, const std::set<std::string>& b);

}  // namespace referat::search
