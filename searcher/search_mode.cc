#include "searcher/search_mode.h"

#include <sstream>

#include "output/csv/hits.h"
#include "output/html/page.h"
#include "output/json/search.h"
#include "output/text/search.h"
#include "search/hits/hits.h"
#include "search/session.h"
#include "search/timeline/timeline.h"
#include "searcher/citing.h"
#include "searcher/last_search.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

// Counts alone: the page's hits are those of the search.
answer::Timeline years_of(search::Session& session, answer::SearchRequest request) {
  request.limit = 0;
  request.facets.clear();
  return search::timeline(session, request);
}

// What is read is remembered, so that the next call may name an item by its rank.
void write_for_reading(std::ostream& out, const answer::SearchResult& result,
                       const Options& options) {
  auto text = text_options(options);
  if (remember(options, ranks_of(result.hits))) text.invocation.by_rank = options.program;
  output::write_text(out, result, text);
}

}  // namespace

Answer search_answer(const Options& options) {
  search::Session session(options.databases);
  const auto result = search::search(session, options.request);
  return rendered(options, session, result);
}

Answer rendered(const Options& options, search::Session& session,
                const answer::SearchResult& result) {
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      if (options.cite) return citations(options, result.hits, result);
      write_for_reading(out, result, options);
      break;
    case Format::json:
      output::write_json(out, result);
      break;
    case Format::jsonl:
      output::write_jsonl(out, result);
      break;
    case Format::csv:
      output::write_csv(out, result);
      break;
    case Format::html:
      output::write_html(out, result, years_of(session, options.request), html_options(options));
      break;
  }
  return answer_of(options, out.str(), result, result.total > 0 || !result.hits.empty());
}

}  // namespace referat::searcher
