#include "indexer/console.h"

#include <fmt/format.h>

#include <cstdio>

#include "base/terminal_safe.h"
#include "program/standard_output.h"

namespace referat::indexer {

void write_out(std::string_view text) {
  if (!program::write_to_stdout(text)) throw BrokenPipe();
}

void write_error_line(std::string_view line) { fmt::print(stderr, "{}\n", terminal_safe(line)); }

}  // namespace referat::indexer
