#include "searcher/search_mode.h"

#include <sstream>

#include "output/csv.h"
#include "output/html.h"
#include "output/json.h"
#include "search/source.h"
#include "search/timeline.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

// Counts alone: the page's hits are those of the search.
search::Timeline years_of(search::OpenSource& source, search::SearchRequest request) {
  request.limit = 0;
  return search::timeline(source, request);
}

}  // namespace

Answer search_answer(const Options& options) {
  auto source = search::open_source(options.databases);
  const auto result = search::search(source, options.request);
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      output::write_text(out, result, text_options(options));
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
      output::write_html(out, result, years_of(source, options.request), html_options(options));
      break;
  }
  return answer_of(options, out.str(), result, result.total > 0 || !result.hits.empty());
}

}  // namespace referat::searcher
