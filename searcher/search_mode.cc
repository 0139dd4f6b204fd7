#include "searcher/search_mode.h"

#include <sstream>

#include "output/csv.h"
#include "output/json.h"
#include "search/source.h"
#include "searcher/rendering.h"

namespace referat::searcher {

Answer search_answer(const Options& options) {
  auto source = search::open_source(options.databases);
  return rendered(options, search::search(source, options.request));
}

Answer rendered(const Options& options, const search::SearchResult& result) {
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
  Answer answer{.text = out.str(), .messages = {}, .exit_code = 0};
  if (result.total == 0 && result.hits.empty()) answer.exit_code = 1;
  // Lists of hits have no place for notes.
  if (options.format == Format::jsonl || options.format == Format::csv) {
    for (const auto& note : result.notes) answer.messages += note.message + "\n";
  }
  return answer;
}

}  // namespace referat::searcher
