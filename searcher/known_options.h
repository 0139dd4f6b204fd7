// The names of all options, and which of them a user may fix in referat.conf.
#pragma once

#include <boost/program_options/options_description.hpp>

#include "program/config.h"

namespace referat::searcher {

// For reading argv, and for what must name them all (the manual, completion).
[[nodiscard]] boost::program_options::options_description known_options();

[[nodiscard]] const program::ConfigSection& config_section();

}  // namespace referat::searcher
