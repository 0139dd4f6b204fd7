#include "searcher/terminal.h"

#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace referat::searcher {

namespace {

constexpr std::size_t min_width = 40;
constexpr std::size_t max_width = 120;  // longer lines are hard to read

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool terminal_has_colour() {
  const char* terminal = std::getenv("TERM");
  if (terminal == nullptr || *terminal == '\0' || is_set("NO_COLOR")) return false;
  return isatty(STDOUT_FILENO) != 0 && std::string_view(terminal) != "dumb";
}

}  // namespace

ScreenSize screen_size() {
  winsize size{};
  ScreenSize screen;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return screen;
  if (size.ws_row > 0) screen.rows = size.ws_row;
  if (size.ws_col > 0) screen.columns = size.ws_col;
  return screen;
}

std::size_t output_width() { return std::clamp(screen_size().columns, min_width, max_width); }

output::Style output_style(When colour) {
  const bool automatic = colour == When::automatic && terminal_has_colour();
  const bool utf8 = std::string_view(nl_langinfo(CODESET)) == "UTF-8";
  return {.colour = colour == When::always || automatic,
          .unicode = utf8 || isatty(STDOUT_FILENO) == 0};
}

}  // namespace referat::searcher
