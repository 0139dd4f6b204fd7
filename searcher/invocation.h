// The user's own call, told back: for the commands and the header that text output shows.
#pragma once

#include <string>
#include <vector>

#include "answer/request.h"
#include "output/text/options.h"
#include "program/arguments.h"

namespace referat::searcher {

// The call in pieces that a shell takes, with the options that are repeated (option_table.h): the
// search itself, not where it is kept.
[[nodiscard]] output::Invocation invocation(const std::string& name,
                                            const std::vector<program::Argument>& arguments);

// "2018", "center ØDC", "udskudt", "fra 1. marts 2018": what the filters say.
[[nodiscard]] std::vector<std::string> filter_names(const answer::Filters& filters);

}  // namespace referat::searcher
