// An answer as one page of HTML that needs nothing else: no script, no picture, no font from
// elsewhere. For sending on, reading on a phone and printing.
//
// The markup is well-formed XML too, so that any parser checks it. Everything that comes from
// documents, queries and file names passes html_text.
#pragma once

#include <iosfwd>

#include "answer/result.h"
#include "answer/timeline_result.h"
#include "output/html/options.h"

namespace referat::output {

// A search: its years (from the timeline, whose `best` isn't looked at), hits, their decisions and
// the facets.
void write_html(std::ostream& out, const answer::SearchResult& result,
                const answer::Timeline& timeline, const HtmlOptions& options);

// A timeline: its years, the best items of each, their decisions, and who was involved.
void write_timeline_html(std::ostream& out, const answer::Timeline& timeline,
                         const HtmlOptions& options);

}  // namespace referat::output
