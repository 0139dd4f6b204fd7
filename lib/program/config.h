// referat.conf: options that a user or a machine fixes once for all.
//
//   [search]
//   limit = 20
//   pager = less -S
//
// A key is an option's long name. The command line wins over an option's environment variable, that
// over the user's file, that over the machine's.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "program/arguments.h"

namespace boost::program_options {
class options_description;  // its header is a heavy one
}

namespace referat::program {

// An option that may be fixed.
struct ConfigKey {
  std::string option;
  std::string variable{};  // of the environment, which wins over the file
  std::string opposite{};  // another option that undoes this one: "no-facets"
};

// What one program reads: "search" or "index".
struct ConfigSection {
  std::string name;
  std::vector<ConfigKey> keys;
};

// $REFERAT_CONFIG alone if it is set (empty: no file at all), else the user's file,
// $XDG_CONFIG_HOME/referat/referat.conf or ~/.config/referat/referat.conf, and the machine's,
// /etc/referat/referat.conf: the first wins.
[[nodiscard]] std::vector<std::string> config_files();

// The section's settings as if they had been typed, without those that something else wins over.
// `typed` is the command line, `check` throws Error(usage) for a value that can't be read. Throws
// Error(usage) with file and line: a line, section or key that isn't known, a key given twice, a
// value that `check` refuses; or a file that can't be read.
[[nodiscard]] std::vector<Argument> configured_arguments(
    const ConfigSection& section, const boost::program_options::options_description& known,
    const std::vector<Argument>& typed, const std::function<void(const Argument&)>& check);

}  // namespace referat::program
