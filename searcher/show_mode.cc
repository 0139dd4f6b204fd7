#include "searcher/show_mode.h"

#include <optional>
#include <sstream>
#include <utility>

#include "base/messages.h"
#include "output/csv/hits.h"
#include "output/json/search.h"
#include "output/text/item.h"
#include "search/hits/hits.h"
#include "search/session.h"
#include "searcher/citing.h"
#include "searcher/rendering.h"
#include "searcher/wanted_item.h"

namespace referat::searcher {

namespace {

// No item: JSON says null, the lists are empty.
Answer no_item(const Options& options, std::string message) {
  std::ostringstream out;
  if (options.format == Format::json) out << "null\n";
  if (options.format == Format::csv) output::write_csv(out, {});
  return {.text = out.str(), .messages = std::move(message), .exit_code = 1};
}

}  // namespace

Answer show_answer(const Options& options) {
  std::string message;
  const auto wanted = wanted_item("show", options.show_id, options, message);
  if (!wanted) return no_item(options, std::move(message));
  search::Session session(wanted->databases);
  const auto hit = search::find_item(session, wanted->id);
  if (!hit) {
    return no_item(options, tr("intet punkt har id »{}«; id står nederst ved hvert punkt i "
                               "en søgning\n",
                               wanted->id));
  }
  answer::SearchResult one;
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
      if (options.cite) return citations(options, {*hit});
      output::write_item_text(out, *hit, text_options(options));
      break;
    case Format::json:
      output::write_item_json(out, *hit, true);
      break;
    case Format::jsonl:
      output::write_item_json(out, *hit, false);
      break;
    case Format::csv:
      one.hits.push_back(*hit);
      output::write_csv(out, one);
      break;
    case Format::html:
      break;  // refused by parse_options
  }
  return {.text = out.str(), .messages = {}, .exit_code = 0};
}

}  // namespace referat::searcher
