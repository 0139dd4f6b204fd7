#include "searcher/pager.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/text/layout/width.h"
#include "program/pager.h"
#include "program/standard_output.h"
#include "searcher/terminal.h"

namespace referat::searcher {

namespace {

// Colours (ESC [ … letter) and links (ESC ] … ESC \) take no room.
std::string without_escapes(std::string_view line) {
  std::string text;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] != '\033') {
      text += line[at++];
      continue;
    }
    const bool link = line.substr(at).starts_with("\033]");
    const auto end = link ? line.find("\033\\", at + 1) : line.find('m', at);
    if (end == std::string_view::npos) break;
    at = end + (link ? 2 : 1);
  }
  return text;
}

bool for_reading(const Options& options) {
  return !options.pager.empty() && options.mode != Mode::help && options.mode != Mode::version &&
         options.format == Format::text && isatty(STDOUT_FILENO) != 0;
}

// What less needs to pass colours on, and to know that the text is UTF-8.
void prepare_environment() {
  setenv("LESS", "FRX", 0);
  setenv("LESSCHARSET", "utf-8", 0);
}

}  // namespace

std::size_t rows_of(std::string_view text, std::size_t columns) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  std::size_t rows = 0;
  for (const auto line : split(text, '\n')) {
    const std::size_t width = output::display_width(without_escapes(line));
    rows += std::max<std::size_t>(1, (width + columns - 1) / columns);
  }
  return rows;
}

bool show(std::string_view text, const Options& options) {
  if (!for_reading(options)) return program::write_to_stdout(text);
  const ScreenSize screen = screen_size();
  if (rows_of(text, screen.columns) < screen.rows) return program::write_to_stdout(text);
  prepare_environment();
  if (program::run_pager(options.pager, text)) return true;
  std::cerr << terminal_safe(tr("sideviseren »{}« findes ikke; vælg en anden med --pager "
                                "eller $REFERAT_PAGER, eller undvær den med --no-pager",
                                options.pager))
            << '\n';
  return program::write_to_stdout(text);
}

}  // namespace referat::searcher
