#include "output/words/found.h"

#include <algorithm>

#include "base/messages.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

// No item has all words: the items that are counted are those that lack the fewest.
bool is_relaxed(const answer::QueryReading& reading) { return reading.has_note("relaxed"); }

}  // namespace

std::size_t lacking_words(const answer::SearchResult& result) {
  if (result.hits.empty() || result.hits.back().rank <= result.total) return 0;
  return std::min(result.hits.back().rank - result.total, result.hits.size());
}

std::string found_items(const answer::SearchResult& result) {
  std::string items = count_of_items(result.total);
  if (lacking_words(result) == 0) return items;
  if (is_relaxed(result)) {
    return trn("{1} har flest af ordene", "{1} har flest af ordene", result.total, items);
  }
  return trn("{1} har alle ordene", "{1} har alle ordene", result.total, items);
}

std::string shown_ranks(const answer::SearchResult& result, std::string_view dash) {
  if (result.hits.empty()) return tr("viser ingen");
  const std::size_t first = result.hits.front().rank;
  const std::size_t last = result.hits.back().rank;
  std::string all = first == last ? tr("viser {}", first) : tr("viser {}{}{}", first, dash, last);
  const std::size_t lacking = lacking_words(result);
  if (lacking == 0) return all;
  if (is_relaxed(result)) {
    if (lacking == result.hits.size()) return tr("{}, som har færre af dem", all);
    return trn("{1}; det sidste har færre af dem", "{1}; de {0} sidste har færre af dem", lacking,
               all);
  }
  if (lacking == result.hits.size()) return tr("{}, som kun har nogle af dem", all);
  return trn("{1}; det sidste har kun nogle af dem", "{1}; de {0} sidste har kun nogle af dem",
             lacking, all);
}

}  // namespace referat::output
