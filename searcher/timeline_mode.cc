#include "searcher/timeline_mode.h"

#include <sstream>

#include "output/csv/timeline.h"
#include "output/html/page.h"
#include "output/json/timeline.h"
#include "output/text/timeline.h"
#include "output/words/timeline.h"
#include "search/session.h"
#include "search/timeline/timeline.h"
#include "searcher/last_search.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

// Who and what were involved, unless nothing is to be counted (--no-facets).
answer::SearchRequest with_involved(answer::SearchRequest request) {
  if (!request.facets.empty()) {
    request.facets = {{FacetKind::center}, {FacetKind::case_number}, {FacetKind::body}};
  }
  return request;
}

void write_for_reading(std::ostream& out, const answer::Timeline& timeline,
                       const Options& options) {
  remember(options, ranks_of(output::numbered_through(timeline)));
  output::write_timeline_text(out, timeline, text_options(options));
}

}  // namespace

Answer timeline_answer(const Options& options) {
  search::Session session(options.databases);
  const auto timeline = search::timeline(session, with_involved(options.request));
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      write_for_reading(out, timeline, options);
      break;
    case Format::json:
      output::write_timeline_json(out, timeline);
      break;
    case Format::jsonl:
      output::write_timeline_jsonl(out, timeline);
      break;
    case Format::csv:
      output::write_timeline_csv(out, timeline);
      break;
    case Format::html:
      output::write_timeline_html(out, timeline, html_options(options));
      break;
  }
  return answer_of(options, out.str(), timeline, timeline.total + timeline.decisions > 0);
}

}  // namespace referat::searcher
