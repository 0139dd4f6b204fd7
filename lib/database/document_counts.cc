#include "database/document_counts.h"

#include "base/limits.h"

namespace referat::database {

namespace {

std::size_t at_most(std::size_t most, const Json& json) {
  return static_cast<std::size_t>(whole_number(json, 0, static_cast<std::int64_t>(most)));
}

}  // namespace

std::size_t items_from(const Json& json) { return at_most(limits::max_items, json); }

std::size_t decisions_from(const Json& json) {
  return at_most(limits::max_items * limits::max_decisions, json);
}

// Indexing adds one to those of the reading: another file has the same meeting.
std::size_t warnings_from(const Json& json) { return at_most(limits::max_warnings + 1, json); }

}  // namespace referat::database
