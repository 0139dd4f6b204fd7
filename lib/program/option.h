// An option as both programs know it: each keeps a table of them, one row an option, from which
// reading the command line and referat.conf follows, and its lines in --help.
#pragma once

#include <string>
#include <vector>

#include "program/config.h"

namespace boost::program_options {
class options_description;  // its header is a heavy one
}

namespace referat::program {

// Its values: an option with several may be repeated.
enum class Takes { nothing, one, several };

struct Option {
  std::string name;    // long, without its dashes
  char letter = '\0';  // -d, or none
  Takes takes = Takes::nothing;
  // In --help, through tr(): what its value is called or may be ("MAPPE", "auto|always|never"),
  // and a few words on it.
  const char* value = "";
  const char* help = "";
  bool configurable = false;  // may be fixed in referat.conf, and there:
  const char* variable = "";  // of the environment, which wins over the file
  const char* opposite = "";  // another option that undoes this one: "no-facets"
};

// As --help shows it, in the user's language: "-d, --db MAPPE".
[[nodiscard]] std::string usage(const Option& option);

// For split_arguments() and option_values(), in the order of the table: of two names that a
// mistyped one is equally near the first is offered.
[[nodiscard]] boost::program_options::options_description described(
    const std::vector<Option>& table);

// The configurable ones, as the section of that name.
[[nodiscard]] ConfigSection config_section(const std::string& name,
                                           const std::vector<Option>& table);

}  // namespace referat::program
