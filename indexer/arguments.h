// The command line's tokens told apart, by rules that Boost.Program_options doesn't have: a short
// option counts only as an exact token ("-d", never "-drift"), and a value never begins with "--".
#pragma once

#include <boost/program_options/options_description.hpp>
#include <string>
#include <vector>

namespace referat::indexer {

struct Arguments {
  std::vector<std::string> options;     // "--name" or "--name=value", nothing else
  std::vector<std::string> positional;  // the rest, and everything after "--"
};

// Throws Error(usage) for an unknown short option and for a missing value.
[[nodiscard]] Arguments separate(const std::vector<std::string>& arguments,
                                 const boost::program_options::options_description& known);

}  // namespace referat::indexer
