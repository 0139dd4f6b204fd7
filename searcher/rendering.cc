#include "searcher/rendering.h"

#include <filesystem>
#include <string>
#include <system_error>

#include "searcher/links.h"
#include "searcher/terminal.h"

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

}  // namespace referat::searcher
