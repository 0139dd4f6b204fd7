// Syntax tree → query text: what the parser understood, as it would be typed.
#pragma once

#include <string>

#include "domain/date.h"
#include "query/node.h"

namespace referat::query {

// The tree as text in the query language, in the user's language: what "interpreted" shows.
// parse(to_text(t)) means the same as t.
[[nodiscard]] std::string to_text(const Node& node);

// "2018", "2018-11", "2018..2020", "2018-11-19..": the shortest text that parse_date_range() reads
// as the period.
[[nodiscard]] std::string period_text(const Date& first, const Date& last);

}  // namespace referat::query
