#include "searcher/decisions_mode.h"

#include <map>
#include <sstream>

#include "output/csv/decisions.h"
#include "output/json/decisions.h"
#include "output/text/decisions.h"
#include "search/decisions/decisions.h"
#include "search/session.h"
#include "searcher/citing.h"
#include "searcher/last_search.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

std::map<std::size_t, std::string> ranks_of(const std::vector<answer::ListedDecision>& decisions) {
  std::map<std::size_t, std::string> ids;
  for (const auto& decision : decisions) ids.emplace(decision.rank, decision.place.id);
  return ids;
}

// As for a search, --show then takes the ranks.
void write_for_reading(std::ostream& out, const answer::DecisionList& list,
                       const Options& options) {
  auto text = text_options(options);
  if (remember(options, ranks_of(list.decisions))) text.invocation.by_rank = options.program;
  output::write_decisions_text(out, list, text);
}

}  // namespace

Answer decisions_answer(const Options& options) {
  answer::DecisionRequest request{.items = options.request, .sort = {}, .open = options.open};
  if (options.sorted) request.sort = options.request.sort;
  search::Session session(options.databases);
  const auto list = search::list_decisions(session, request);
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      if (options.cite) return citations(options, list);
      write_for_reading(out, list, options);
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
