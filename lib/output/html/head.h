// What stands above and below the sections of a page of HTML.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "answer/query_reading.h"
#include "output/html/options.h"

namespace referat::output {

// A section's id and its heading.
struct SectionName {
  const char* id;
  const char* heading;  // Danish, to be translated when it is shown
};

// From the doctype on: title, style, what was asked for and how it was read, how many (a sentence
// of plain text), and links to the sections; opens <main>.
void write_html_head(std::ostream& out, const answer::QueryReading& reading,
                     const std::string& found, const std::vector<SectionName>& sections,
                     const HtmlOptions& options);

// Closes <main>; where the page comes from.
void write_html_foot(std::ostream& out, const HtmlOptions& options);

}  // namespace referat::output
