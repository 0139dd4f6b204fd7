// Command line → Options: what the user asked for, checked and complete.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "program/option.h"
#include "program/when.h"

namespace referat::indexer {

enum class Mode { index, parse, suggest, help, version };

struct Options {
  Mode mode = Mode::index;
  std::string database;                // --db, else the default; "~/" expanded
  std::optional<std::string> centers;  // --centers; "~/" expanded
  std::string municipality;            // or empty
  bool rebuild = false;
  bool prune = false;
  bool share = false;
  program::When progress = program::When::automatic;
  bool quiet = false;
  bool verbose = false;
  std::vector<std::string> paths;  // as named, "~/" expanded; "-" is standard input
};

// All options, in the order of --help: a test holds the manual, the completions and tests/contract
// against them.
[[nodiscard]] const std::vector<program::Option>& option_table();

// arguments: without the program's name. Throws Error(usage). --help and --version win over
// everything else that is well-formed, and need no PATH. Reads
// referat.conf (program/config.h).
[[nodiscard]] Options parse_options(const std::vector<std::string>& arguments);

}  // namespace referat::indexer
