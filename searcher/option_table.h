// All options of referat-search, a row each: what has to be known of one stands here, and reading
// argv and referat.conf, refusals, saved searches, the call told back and the lists of --help
// follow from it. A test holds the manual, the completions and tests/contract against it, and
// another each pair of option and mode.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "program/config.h"
#include "program/option.h"
#include "searcher/mode.h"

namespace boost::program_options {
class options_description;  // its header is a heavy one
}

namespace referat::searcher {

// A set of modes.
class Modes {
 public:
  constexpr Modes(std::initializer_list<Mode> modes) {
    for (const Mode mode : modes) bits_ |= bit(mode);
  }
  [[nodiscard]] constexpr bool has(Mode mode) const { return (bits_ & bit(mode)) != 0; }
  [[nodiscard]] constexpr Modes with(Modes others) const {
    Modes both = *this;
    both.bits_ |= others.bits_;
    return both;
  }
  [[nodiscard]] constexpr Modes without(Modes others) const {
    Modes rest = *this;
    rest.bits_ &= ~others.bits_;
    return rest;
  }

 private:
  static constexpr unsigned bit(Mode mode) { return 1U << static_cast<unsigned>(mode); }
  unsigned bits_ = 0;
};

// What of a call an option is. Of two that a mode doesn't take, the one of the first kind is told
// of, then the first in the table.
enum class Kind {
  answer,  // asks for another answer than a search
  quoting,
  keeping,  // a search by name
  explaining,
  format,
  page,  // which hits, in what order, and what is counted
  look,  // on a terminal
  search,
  program
};

// The list of --help that has it, in the order of the table.
enum class HelpList {
  none,  // an example tells of it, or the manual alone
  filters,
  display,
  saved,
  other
};

struct Option {
  program::Option typed;
  Kind kind;
  HelpList help;
  Modes taken_by;              // where it does what it says; other modes refuse it (refusals.cc)
  std::optional<Mode> asks{};  // for an answer of its own
  bool saved = false;          // by --save
  bool repeated = true;        // in the commands that an answer shows
};

[[nodiscard]] const std::vector<Option>& option_table();

// By its long name; null if there is none.
[[nodiscard]] const Option* find_option(std::string_view name);
// The row of one that there is.
[[nodiscard]] const Option& option(std::string_view name);

// The table as Boost and referat.conf want it.
[[nodiscard]] boost::program_options::options_description known_options();
[[nodiscard]] const program::ConfigSection& config_section();

}  // namespace referat::searcher
