// The items of a page as hits: what each lacks, and the words of the query in their context.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "answer/hit.h"
#include "search/inquiry.h"
#include "search/page.h"
#include "text/analyzer.h"

namespace referat::search {

struct FoundItems {
  std::vector<answer::Hit> hits;  // in the items' order, without rank
  // Wanted leaves (indexes) that none of the items has; none if there are no items.
  std::vector<std::size_t> missing_everywhere;
};

// by_words: the items were ranked by how many words they have (Translation::relaxed), which their
// scores leave out.
[[nodiscard]] FoundItems read_items(const Xapian::Database& database, const Inquiry& inquiry,
                                    const text::Analyzer& analyzer,
                                    const std::vector<RankedItem>& items, bool by_words);

}  // namespace referat::search
