// What renderers of text are told: the terminal and the user's call.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/shell_text.h"
#include "output/text/layout/style.h"

namespace referat::output {

// How the user called the search, so that the next command can be shown whole.
struct Invocation {
  ShellText program = "referat-search";  // with its databases: "referat-search -d db"
  ShellText arguments;                   // query and options but --offset: " skole --year 2018"
  ShellText tail;                        // what must stay last: " -- -drift", or empty
  ShellText answer{};                    // what is asked for but a search: " --decisions"
  ShellText by_rank{};                   // if --show takes ranks: "referat-search" alone
  bool years_chosen = false;             // by --year
};

struct TextOptions {
  std::size_t width = 80;  // columns
  Style style;             // without colour, matches are marked by *asterisks*
  Invocation invocation;
  bool commands = true;              // commands that lead on are shown
  std::string folder{};              // files below it are named from here; may be empty
  std::vector<std::string> filters;  // what the filters say: "center ØDC", "fra 1. marts 2018"
  // The address of a file, for a terminal that follows links; no function or an empty answer: none.
  std::function<std::string(const std::string& path)> link_to{};
};

}  // namespace referat::output
