#include "search/hits/found_items.h"

#include <algorithm>
#include <utility>

#include "query/ranking_weights.h"
#include "search/hit.h"
#include "search/missing.h"
#include "search/snippet.h"

namespace referat::search {

namespace {

using query::Leaf;
using Indexes = std::vector<std::size_t>;

// What all the lists have; they ascend.
Indexes in_all(const std::vector<Indexes>& lists) {
  if (lists.empty()) return {};
  Indexes common = lists.front();
  for (const Indexes& list : lists) {
    std::erase_if(common, [&](std::size_t index) {
      return !std::binary_search(list.begin(), list.end(), index);
    });
  }
  return common;
}

}  // namespace

FoundItems read_items(const Xapian::Database& database, const Inquiry& inquiry,
                      const text::Analyzer& analyzer, const std::vector<RankedItem>& items,
                      bool by_words) {
  std::vector<Xapian::docid> ids;
  for (const RankedItem& item : items) ids.push_back(item.id);
  const std::vector<Leaf>& wanted = inquiry.translation().leaves;
  std::vector<Indexes> missing(items.size());
  if (by_words || !inquiry.complete()) missing = missing_leaves(database, ids, wanted);
  const std::vector<Leaf> shown = inquiry.text_leaves();
  FoundItems found{.hits = {}, .missing_everywhere = in_all(missing)};
  for (std::size_t i = 0; i < items.size(); ++i) {
    answer::Hit hit = read_hit(database, ids[i]);
    hit.score = items[i].weight;
    if (by_words) {
      const auto has = static_cast<double>(wanted.size() - missing[i].size());
      hit.score -= query::weights::coordination * has;
    }
    for (const std::size_t leaf : missing[i]) hit.missing.push_back(wanted[leaf].text);
    Snippet snippet = make_snippet(hit.item, shown, analyzer);
    hit.snippet = std::move(snippet.text);
    hit.highlights = std::move(snippet.highlights);
    found.hits.push_back(std::move(hit));
  }
  return found;
}

}  // namespace referat::search
