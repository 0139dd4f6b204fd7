// Query text → syntax tree (DESIGN 3, "Query language").
#pragma once

#include <string>
#include <string_view>

#include "base/messages.h"
#include "query/node.h"

namespace referat::query {

// Any text is a query; what is not syntax is words. Past a limit (length, depth, leaves) the rest
// is left out with a note. Throws QueryError (query_error.h) only for a known field with an
// unreadable value (år:abc).
// today: see parse_date_range().
[[nodiscard]] ParsedQuery parse(std::string_view query, const Date& today = {});

// The tree as text in the query language, with Danish operators and fields: what "interpreted"
// shows. parse(to_text(t)) means the same as t.
[[nodiscard]] std::string to_text(const Node& node);

// "2018", "2018-11", "2018..2020", "2018-11-19..": the shortest text that parse_date_range() reads
// as the period.
[[nodiscard]] std::string period_text(const Date& first, const Date& last);

// "title"/"titel" … → the field; Field::none if it is no field's name. Case is ignored.
[[nodiscard]] Field field_by_name(std::string_view name);
// The Danish name, which has a translation: to_text prints tr(field_name(field)).
[[nodiscard]] std::string_view field_name(Field field);

// A period (period.h) or a range of them → both ends included; an open end is the calendar's
// (1800-01-01, 2199-12-31). False if unreadable.
//   A..B, A.., ..B · A-B, A-, -B · fra A til B, mellem A og B · siden A, fra A (A included) ·
//   efter A (from the day after) · før A, inden A (until the day before) · til A, indtil A
//   (A included) · the same in English
// today: what "sidste år" counts from; without a valid date such words can't be read.
[[nodiscard]] bool parse_date_range(std::string_view text, Date& first, Date& last,
                                    const Date& today = {});

}  // namespace referat::query
