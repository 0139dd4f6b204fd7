#include "searcher/show_mode.h"

#include <fmt/format.h>

#include <sstream>

#include "output/csv.h"
#include "output/json.h"
#include "search/source.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

// No item: JSON says null, the lists are empty.
Answer unknown_item(const Options& options) {
  std::ostringstream out;
  if (options.format == Format::json) out << "null\n";
  if (options.format == Format::csv) output::write_csv(out, {});
  return {.text = out.str(),
          .messages = fmt::format("intet punkt har id »{}«; id står nederst ved hvert punkt i en "
                                  "søgning\n",
                                  options.show_id),
          .exit_code = 1};
}

}  // namespace

Answer show_answer(const Options& options) {
  auto source = search::open_source(options.databases);
  const auto hit = search::find_item(source, options.show_id);
  if (!hit) return unknown_item(options);
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
