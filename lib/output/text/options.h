// What renderers of text are told: the terminal and the user's call.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "output/text/layout/style.h"

namespace referat::output {

// How the user called the search, in pieces that a shell takes as they are, so that the next
// command can be shown whole.
struct Invocation {
  std::string program = "referat-search";  // with its databases: "referat-search -d db"
  std::string arguments;                   // query and options but --offset: " skole --year 2018"
  std::string tail;                        // what must stay last: " -- -drift", or empty
  std::string answer{};                    // what is asked for but a search: " --decisions"
  std::string by_rank{};                   // if --show takes ranks: "referat-search" alone
  bool years_chosen = false;               // by --year
};

struct TextOptions {
  std::size_t width = 80;  // columns
  Style style;             // without colour, matches are marked by *asterisks*
  Invocation invocation;
  std::string folder{};              // files below it are named from here; may be empty
  std::vector<std::string> filters;  // what the filters say: "center ØDC", "fra 1. marts 2018"
  // The address of a file, for a terminal that follows links; no function or an empty answer: none.
  std::function<std::string(const std::string& path)> link_to{};
};

}  // namespace referat::output
