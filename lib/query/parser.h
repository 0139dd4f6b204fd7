// Query text → syntax tree (../../searcher/man/referat-query.7).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "query/node.h"

namespace referat::query {

struct ParsedQuery {
  Node root{};
  // In the user's language: limits that were met, and signs that mean something else than was
  // likely meant.
  std::vector<std::string> notes{};
  std::vector<std::string> hints{};
};

// Any text is a query; what is not syntax is words. Past a limit (length, depth, leaves) the rest
// is left out with a note. Throws QueryError (query_error.h) only for a known field with an
// unreadable value (år:abc).
// today: see parse_date_range() (date_range.h).
[[nodiscard]] ParsedQuery parse(std::string_view query, const Date& today = {});

}  // namespace referat::query
