#include "indexer/console.h"

#include <cstdio>

#include "base/terminal_safe.h"
#include "program/standard_output.h"

namespace referat::indexer {

void write_out(std::string_view text) {
  if (!program::write_to_stdout(text)) throw BrokenPipe();
}

void write_error(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

void write_error_line(std::string_view line) { write_error(terminal_safe(line) + "\n"); }

}  // namespace referat::indexer
