#include "searcher/history_mode.h"

#include <sstream>

#include "base/terminal_safe.h"
#include "output/csv/hits.h"
#include "output/json/history.h"
#include "output/text/history.h"
#include "search/matters/history.h"
#include "search/session.h"
#include "searcher/rendering.h"

namespace referat::searcher {

Answer history_answer(const Options& options) {
  search::Session session(options.databases);
  const answer::HistoryRequest request{options.history_case, options.request.filters,
                                       options.request.today};
  const auto history = search::case_history(session, request);
  answer::SearchResult items;  // a sheet has no place for references
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      output::write_history_text(out, history, text_options(options));
      break;
    case Format::json:
      output::write_history_json(out, history);
      break;
    case Format::jsonl:
      output::write_history_jsonl(out, history);
      break;
    case Format::csv:
      items.hits = history.items;
      output::write_csv(out, items);
      break;
    case Format::html:
      break;  // refused by parse_options
  }
  Answer answer{.text = out.str(), .messages = {}, .exit_code = 0};
  if (history.items.empty() && history.references.empty()) answer.exit_code = 1;
  if (options.format == Format::jsonl || options.format == Format::csv) {
    for (const auto& note : history.notes) answer.messages += terminal_safe(note.message) + "\n";
  }
  return answer;
}

}  // namespace referat::searcher
