#include "searcher/decisions_mode.h"

#include <optional>
#include <sstream>

#include "output/decisions_csv.h"
#include "output/decisions_json.h"
#include "output/decisions_text.h"
#include "search/decisions.h"
#include "searcher/citing.h"
#include "searcher/rendering.h"

namespace referat::searcher {

Answer decisions_answer(const Options& options) {
  search::DecisionRequest request{.items = options.request, .sort = {}, .open = options.open};
  if (options.sorted) request.sort = options.request.sort;
  auto source = search::open_source(options.databases);
  const auto list = search::list_decisions(source, request);
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      if (options.cite) return citations(options, list);
      output::write_decisions_text(out, list, text_options(options));
      break;
    case Format::json:
      output::write_decisions_json(out, list);
      break;
    case Format::jsonl:
      output::write_decisions_jsonl(out, list);
      break;
    case Format::csv:
      output::write_decisions_csv(out, list);
      break;
    case Format::html:
      break;  // refused by the options
  }
  return answer_of(options, out.str(), list, list.total > 0);
}

}  // namespace referat::searcher
