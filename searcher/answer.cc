#include "searcher/answer.h"

#include <fmt/format.h>

#include <filesystem>
#include <sstream>
#include <system_error>

#include "index/versions.h"
#include "output/csv.h"
#include "output/json.h"
#include "search/source.h"
#include "searcher/help.h"
#include "searcher/terminal.h"

namespace referat::searcher {

namespace {

// Empty if it has been removed under us.
std::string current_folder() {
  std::error_code error;
  const auto folder = std::filesystem::current_path(error);
  return error ? std::string() : folder.string();
}

output::TextOptions text_options(const Options& options) {
  return {.width = output_width(),
          .style = output_style(options.colour),
          .invocation = options.invocation,
          .folder = current_folder(),
          .filters = options.filters};
}

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
  Answer answer{.text = out.str(), .messages = {}, .exit_code = 0};
  if (result.total == 0 && result.hits.empty()) answer.exit_code = 1;
  // Lists of hits have no place for notes.
  if (options.format == Format::jsonl || options.format == Format::csv) {
    for (const auto& note : result.notes) answer.messages += note.message + "\n";
  }
  return answer;
}

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
  }
  return {.text = out.str(), .messages = {}, .exit_code = 0};
}

}  // namespace

Answer answer_to(const Options& options) {
  switch (options.mode) {
    case Mode::help:
      return {.text = help_text(), .messages = {}, .exit_code = 0};
    case Mode::version:
      return {.text = index::version_text("referat-search", REFERAT_VERSION),
              .messages = {},
              .exit_code = 0};
    case Mode::show:
      return show_answer(options);
    case Mode::search:
      return search_answer(options);
  }
  return {};
}

}  // namespace referat::searcher
