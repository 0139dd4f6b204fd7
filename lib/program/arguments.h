// First stage of reading the command line: which argument is an option, which its value, and which
// a word (of a query) or a path. Nothing is interpreted here.
//
// Boost.Program_options reads "-drift" as --db with the value "rift", guesses --ye as --year and
// refuses "-telefoni". Queries hold such words, so we take argv apart ourselves: a token is an
// option only if it is exactly one (-d, --db, --db=…) or a short one with a value behind it that no
// word begins like (-d/sti, -d=db), and Boost gets finished pairs of name and value to check.
#pragma once

#include <boost/program_options/variables_map.hpp>
#include <string>
#include <vector>

namespace boost::program_options {
class options_description;  // its header is a heavy one
}

namespace referat::program {

struct Argument {
  std::string option{};       // long name without dashes; empty: a word
  std::string value{};        // the option's value, or the word
  bool after_dashes = false;  // a word behind "--"
};

// Throws Error(usage): an unknown option, a missing value or one too many, a value that begins
// with "--". `arguments` are those behind the program's name.
[[nodiscard]] std::vector<Argument> split_arguments(
    const std::vector<std::string>& arguments,
    const boost::program_options::options_description& known);

// The options' values by name, of split_arguments() or of pairs from elsewhere. Throws
// Error(usage): an unknown option, a missing value or one too many, one that stands alone and comes
// twice.
[[nodiscard]] boost::program_options::variables_map option_values(
    const std::vector<Argument>& arguments,
    const boost::program_options::options_description& known);

}  // namespace referat::program
