#include "searcher/rendering.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include "base/terminal_safe.h"
#include "searcher/links.h"
#include "searcher/terminal.h"
#include "searcher/today.h"

namespace referat::searcher {

namespace {

// Empty if it has been removed under us.
std::string current_folder() {
  std::error_code error;
  const auto folder = std::filesystem::current_path(error);
  return error ? std::string() : folder.string();
}

}  // namespace

output::TextOptions text_options(const Options& options) {
  return {.width = output_width(),
          .style = output_style(options.colour),
          .invocation = options.invocation,
          .folder = current_folder(),
          .filters = options.filters,
          .link_to = file_links(options)};
}

output::HtmlOptions html_options(const Options& options) {
  return {.filters = options.filters, .databases = options.databases, .made = today().iso()};
}

Answer answer_of(const Options& options, std::string text, const answer::QueryReading& reading,
                 bool found) {
  Answer answer{.text = std::move(text), .messages = {}, .exit_code = found ? 0 : 1};
  if (options.format == Format::jsonl || options.format == Format::csv || options.cite) {
    for (const auto& note : reading.notes) answer.messages += terminal_safe(note.message) + "\n";
  }
  return answer;
}

}  // namespace referat::searcher
