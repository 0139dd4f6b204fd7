#include "searcher/search_mode.h"

#include <sstream>

#include "output/csv.h"
#include "output/json.h"
#include "search/source.h"
#include "searcher/last_search.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

// What is read is remembered, so that the next call may name an item by its rank.
void write_for_reading(std::ostream& out, const search::SearchResult& result,
                       const Options& options) {
  auto text = text_options(options);
  if (remember(options, result.hits)) text.invocation.by_rank = options.program;
  output::write_text(out, result, text);
}

}  // namespace

Answer search_answer(const Options& options) {
  auto source = search::open_source(options.databases);
  const auto result = search::search(source, options.request);
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
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
  }
  Answer answer{.text = out.str(), .messages = {}, .exit_code = 0};
  if (result.total == 0 && result.hits.empty()) answer.exit_code = 1;
  // Lists of hits have no place for notes.
  if (options.format == Format::jsonl || options.format == Format::csv) {
    for (const auto& note : result.notes) answer.messages += note.message + "\n";
  }
  return answer;
}

}  // namespace referat::searcher
