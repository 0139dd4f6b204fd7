#include "console.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>

#include "base/error.h"
#include "base/terminal_safe.h"

namespace referat::indexer {

void write_out(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) {
    return;
  }
  if (errno == EPIPE) throw BrokenPipe();
  throw Error(ErrorKind::system,
              fmt::format("standardoutput kan ikke skrives ({})", system_error_text(errno)));
}

void write_error_line(std::string_view line) { fmt::print(stderr, "{}\n", terminal_safe(line)); }

}  // namespace referat::indexer
