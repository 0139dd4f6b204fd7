// The commands that lead on from an answer.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/style.h"

namespace referat::output {

// A label and a command; commands are never broken, so that they can be copied.
using Step = std::pair<std::string_view, std::string>;

// An empty line and the steps; nothing if there are none. A label that is repeated is told once.
void write_steps(std::ostream& out, const std::vector<Step>& steps, const Style& style);

}  // namespace referat::output
