#include "program/standard_output.h"

#include <unistd.h>

#include <cerrno>

#include "base/error.h"
#include "base/messages.h"

namespace referat::program {

bool write_to_stdout(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(STDOUT_FILENO, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      return false;
    } else if (errno != EINTR) {
      throw Error(ErrorKind::system, tr("svaret kan ikke skrives: {}", system_error_text(errno)));
    }
  }
  return true;
}

}  // namespace referat::program
