// An agenda item as it goes into a database, in plain values: terms, positions, slots and data are
// finished here, so that another writer than Xapian's own can take the same items.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace referat::index {

struct Posting {
  std::uint32_t wdf = 0;
  std::vector<std::uint32_t> positions;  // ascending, without doubles; empty for stems and booleans
};

// Ascending by term, each once, none over limits::max_term_bytes.
using Postings = std::vector<std::pair<std::string, Posting>>;

struct IndexedItem {
  std::string id;  // the unique term is database::prefix::id + id
  Postings postings;
  std::map<unsigned, std::string> values;  // by slot, none empty
  std::string data;                        // item_data.h
  // More, which all items of the document have: held once, for names times items may be gigabytes.
  // A term may stand in both, at other positions.
  std::shared_ptr<const Postings> of_meeting{};
  std::size_t left_out = 0;  // occurrences of words that it can't be found by; see item_terms.h
};

}  // namespace referat::index
