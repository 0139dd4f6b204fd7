// Results for a spreadsheet: RFC 4180 with a header line, UTF-8, CRLF; lists joined by ";".
#pragma once

#include <iosfwd>

#include "search/result.h"

namespace referat::output {

void write_csv(std::ostream& out, const search::SearchResult& result);

}  // namespace referat::output
