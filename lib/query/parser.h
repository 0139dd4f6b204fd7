// Query text → syntax tree (DESIGN 3, "Query language").
#pragma once

#include <string>
#include <string_view>

#include "query/node.h"

namespace referat::query {

// Any text is a query; what is not syntax is words. Past a limit (length, depth, leaves) the rest
// is left out with a note. Throws Error(query) only for a known field with an unreadable value
// (år:abc); its message holds the query with a caret under the place.
[[nodiscard]] ParsedQuery parse(std::string_view query);

// The tree as text in the query language, with Danish operators and fields: what "interpreted"
// shows. parse(to_text(t)) means the same as t.
[[nodiscard]] std::string to_text(const Node& node);

// "title"/"titel" … → the field; Field::none if it is no field's name. Case is ignored.
[[nodiscard]] Field field_by_name(std::string_view name);
// The Danish name, as to_text prints it.
[[nodiscard]] std::string_view field_name(Field field);

// 2018, 2018-11, nov 2018, 19-11-2018, 19. november 2018, and A..B, A.., ..B → both ends included;
// an open end is the calendar's end (1800-01-01, 2199-12-31). False if unreadable.
[[nodiscard]] bool parse_date_range(std::string_view text, Date& first, Date& last);

}  // namespace referat::query
