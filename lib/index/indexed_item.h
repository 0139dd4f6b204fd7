// An agenda item as it goes into a database, in plain values: terms, positions, slots and data are
// finished here, so that another writer than Xapian's own can take the same items.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace referat::index {

struct Posting {
  std::uint32_t wdf = 0;
  std::vector<std::uint32_t> positions;  // ascending, without doubles; empty for stems and booleans
};

struct IndexedItem {
  std::string id;                           // the unique term is database::prefix::id + id
  std::map<std::string, Posting> postings;  // by term, no term over limits::max_term_bytes
  std::map<unsigned, std::string> values;   // by slot, none empty
  std::string data;                         // item_data.h
};

}  // namespace referat::index
