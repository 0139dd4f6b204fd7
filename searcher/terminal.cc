#include "searcher/terminal.h"

#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace referat::searcher {

namespace {

constexpr std::size_t pipe_width = 80;
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

std::size_t output_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return pipe_width;
  return std::clamp<std::size_t>(size.ws_col, min_width, max_width);
}

output::Style output_style(Colour colour) {
  const bool automatic = colour == Colour::automatic && terminal_has_colour();
  const bool utf8 = std::string_view(nl_langinfo(CODESET)) == "UTF-8";
  return {.colour = colour == Colour::always || automatic,
          .unicode = utf8 || isatty(STDOUT_FILENO) == 0};
}

}  // namespace referat::searcher
