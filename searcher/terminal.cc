#include "searcher/terminal.h"

#include <fmt/format.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string_view>

#include "base/error.h"

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
  return isatty(STDOUT_FILENO) != 0 && !is_set("NO_COLOR") && is_set("TERM") &&
         std::string_view(std::getenv("TERM")) != "dumb";
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

bool write_to_stdout(const std::string& text) {
  std::string_view rest = text;
  while (!rest.empty()) {
    const ssize_t written = write(STDOUT_FILENO, rest.data(), rest.size());
    if (written >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      return false;
    } else if (errno != EINTR) {
      throw Error(ErrorKind::system,
                  fmt::format("svaret kan ikke skrives: {}", system_error_text(errno)));
    }
  }
  return true;
}

}  // namespace referat::searcher
