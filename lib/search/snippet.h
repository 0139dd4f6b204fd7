// A line of context around the words of a query, from stored text with our own analyzer.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "domain/agenda_item.h"
#include "query/leaf.h"
#include "text/analyzer.h"

namespace referat::search {

struct Snippet {
  std::string text{};  // blanks collapsed, broken words joined, "…" where it is cut
  std::vector<std::pair<std::size_t, std::size_t>> highlights{};  // code points, ascending
};

// The best window of about `width` code points: most different words of the query, in body text
// before the decision (which is shown anyway), the attachments and the title; the item's beginning
// if none occurs. Of an item of more than some pages only the likeliest places are looked at.
[[nodiscard]] Snippet make_snippet(const AgendaItem& item, const std::vector<query::Leaf>& leaves,
                                   const text::Analyzer& analyzer, std::size_t width = 240);

}  // namespace referat::search
