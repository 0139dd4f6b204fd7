// Results for a spreadsheet: RFC 4180 with a header line, UTF-8, CRLF; lists joined by ";".
//
// A spreadsheet takes a cell that begins with = + - @ for a formula, and a document could bring
// one that sends the sheet's content away. Such a text gets an apostrophe in front, as spreadsheets
// themselves write it. Characters that steer terminals are made visible (terminal_safe), line
// breaks become spaces. Programs that want the texts unchanged take JSON.
#pragma once

#include <iosfwd>

#include "answer/result.h"

namespace referat::output {

void write_csv(std::ostream& out, const answer::SearchResult& result);

}  // namespace referat::output
