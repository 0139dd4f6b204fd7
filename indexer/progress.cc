#include "indexer/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "indexer/console.h"

namespace referat::indexer {

namespace {

constexpr std::chrono::milliseconds redraw_interval{80};
constexpr std::size_t bar_width = 24;
constexpr std::size_t usual_columns = 80;

std::size_t terminal_columns() {
  winsize size{};
  const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : usual_columns;
}

std::string first_code_points(const std::string& text, std::size_t count) {
  std::size_t end = 0;
  while (end < text.size() && count > 0) {
    static_cast<void>(next_code_point(text, end));
    --count;
  }
  return text.substr(0, end);
}

}  // namespace

Progress::Progress(program::When mode, std::size_t total)
    : enabled_(mode == program::When::always ||
               (mode == program::When::automatic && isatty(STDERR_FILENO) == 1)),
      total_(total),
      columns_(terminal_columns()) {}

Progress::~Progress() { erase(); }

void Progress::show(std::size_t done, std::string_view name) {
  const auto now = std::chrono::steady_clock::now();
  if (!enabled_ || now - last_ < redraw_interval) return;
  last_ = now;
  visible_ = true;
  // The last column stays free: writing there moves some terminals to the next line.
  write_error(fmt::format("\r{}\x1b[K", progress_line(done, total_, name, columns_ - 1)));
}

void Progress::erase() {
  if (!visible_) return;
  write_error("\r\x1b[K");
  visible_ = false;
  last_ = {};
}

std::string progress_line(std::size_t done, std::size_t total, std::string_view name,
                          std::size_t columns) {
  const std::size_t filled = total == 0 ? bar_width : bar_width * std::min(done, total) / total;
  const std::string line =
      fmt::format("[{}{}] {}/{}  {}", std::string(filled, '='),
                  std::string(bar_width - filled, ' '), done, total, terminal_safe(name));
  return first_code_points(line, columns);
}

}  // namespace referat::indexer
