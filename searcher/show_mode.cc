#include "searcher/show_mode.h"

#include <optional>
#include <sstream>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "output/csv.h"
#include "output/json.h"
#include "search/source.h"
#include "searcher/last_search.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

struct WantedItem {
  std::string id;
  std::vector<std::string> databases;
};

bool is_rank(const std::string& text) {
  return text.find_first_not_of("0123456789") == std::string::npos;  // an id has a letter
}

std::string shown_ranks(const ShownList& list) {
  const std::size_t first = list.ids.begin()->first;
  const std::size_t last = list.ids.rbegin()->first;
  return first == last ? tr("nr. {}", first) : tr("nr. {}–{}", first, last);
}

// Nothing, with a message, if the rank isn't one of the last search.
std::optional<WantedItem> wanted_item(const Options& options, std::string& message) {
  if (!is_rank(options.show_id)) return WantedItem{options.show_id, options.databases};
  const auto list = last_search();
  if (!list || list->ids.empty()) {
    message =
        tr("--show {0} er nr. {0} i din seneste søgning, men der er ingen; søg først i terminalen, "
           "eller skriv punktets id: --show ID\n",
           options.show_id);
    return std::nullopt;
  }
  for (const auto& [rank, id] : list->ids) {
    if (std::to_string(rank) != options.show_id) continue;
    return WantedItem{id, options.databases_named ? options.databases : list->databases};
  }
  message = tr("den seneste søgning ({}) viste {}, ikke nr. {}; se flere med -n eller --offset\n",
               trim(list->search), shown_ranks(*list), options.show_id);
  return std::nullopt;
}

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
  const auto wanted = wanted_item(options, message);
  if (!wanted) return no_item(options, std::move(message));
  auto source = search::open_source(wanted->databases);
  const auto hit = search::find_item(source, wanted->id);
  if (!hit) {
    return no_item(options, tr("intet punkt har id »{}«; id står nederst ved hvert punkt i "
                               "en søgning\n",
                               wanted->id));
  }
  search::SearchResult one;
  std::ostringstream out;
  switch (options.format) {
    case Format::text:
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
