#include "searcher/coverage_mode.h"

#include <sstream>

#include "output/csv/coverage.h"
#include "output/json/coverage.h"
#include "output/text/coverage.h"
#include "search/coverage/coverage.h"
#include "search/session.h"
#include "searcher/rendering.h"

namespace referat::searcher {

Answer coverage_answer(const Options& options) {
  search::Session session(options.databases);
  const auto coverage = search::coverage(session, options.request.filters, options.request.today);
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      output::write_coverage_text(out, coverage, text_options(options));
      break;
    case Format::json:
      output::write_coverage_json(out, coverage);
      break;
    case Format::jsonl:
      output::write_coverage_jsonl(out, coverage);
      break;
    case Format::csv:
      output::write_coverage_csv(out, coverage);
      break;
    case Format::html:
      break;  // refused by the options
  }
  return {.text = out.str(), .messages = {}, .exit_code = coverage.documents > 0 ? 0 : 1};
}

}  // namespace referat::searcher
