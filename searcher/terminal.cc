#include "searcher/terminal.h"

#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/text/layout/width.h"
#include "program/environment.h"

namespace referat::searcher {

namespace {

constexpr std::size_t min_width = 40;
constexpr std::size_t max_width = 120;  // longer lines are hard to read

bool terminal_has_colour() {
  const std::string terminal = program::environment("TERM");
  if (terminal.empty() || !program::environment("NO_COLOR").empty()) return false;
  return isatty(STDOUT_FILENO) != 0 && terminal != "dumb";
}

ScreenSize screen_of(int descriptor) {
  winsize size{};
  ScreenSize screen;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return screen;
  if (size.ws_row > 0) screen.rows = size.ws_row;
  if (size.ws_col > 0) screen.columns = size.ws_col;
  return screen;
}

std::size_t width_of(const ScreenSize& screen) {
  return std::clamp(screen.columns, min_width, max_width);
}

}  // namespace

ScreenSize screen_size() { return screen_of(STDOUT_FILENO); }

std::size_t output_width() { return width_of(screen_size()); }

std::string message_for_terminal(std::string_view message) {
  std::string safe = terminal_safe(message);
  if (isatty(STDERR_FILENO) == 0) return safe;
  return join(output::wrap(safe, width_of(screen_of(STDERR_FILENO))), "\n");
}

output::Style output_style(When colour) {
  const bool automatic = colour == When::automatic && terminal_has_colour();
  const bool utf8 = std::string_view(nl_langinfo(CODESET)) == "UTF-8";
  return {.colour = colour == When::always || automatic,
          .unicode = utf8 || isatty(STDOUT_FILENO) == 0};
}

}  // namespace referat::searcher
