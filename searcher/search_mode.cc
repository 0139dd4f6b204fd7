#include "searcher/search_mode.h"

#include <sstream>

#include "output/csv.h"
#include "output/json.h"
#include "search/source.h"
#include "searcher/rendering.h"

namespace referat::searcher {

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
  }
  return answer_of(options, out.str(), result, result.total > 0 || !result.hits.empty());
}

}  // namespace referat::searcher
