// Boolean fields → Xapian::Query without weight: sag:, center:, udvalg: … and the filters of the
// command line.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "domain/center.h"
#include "domain/date.h"
#include "query/fields.h"
#include "query/period.h"

namespace referat::query {

// The acronyms that a name, acronym or variant of a center stands for; empty if it is unknown.
[[nodiscard]] std::vector<std::string> center_acronyms(const std::string& name,
                                                       const CenterRegister* centers);

// Items whose field has the value. What is unknown matches nothing. field: case_number, center,
// recommended_by, body, municipality, result (a value that parse_outcome() knows), doc_type or
// closed (a value of field_value()).
[[nodiscard]] Xapian::Query filter_query(Field field, const std::string& value,
                                         const CenterRegister* centers);

// Items of meetings from first to last, both included. For decisions: items whose earliest is no
// later than last, and whose latest is no earlier than first; of an item that prints several, none
// need lie between.
[[nodiscard]] Xapian::Query date_range_query(const Date& first, const Date& last,
                                             PeriodOf of = PeriodOf::meetings);

}  // namespace referat::query
