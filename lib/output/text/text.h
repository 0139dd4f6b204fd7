// Results for a person at a terminal or in a pipe. Danish.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "answer/result.h"
#include "output/text/style.h"

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

// The place to quote, "FILE:LINE", with the file as it is named from the folder.
[[nodiscard]] std::string place_of(const std::string& path, std::size_t line,
                                   const TextOptions& options);
[[nodiscard]] std::string place_of(const answer::Hit& hit, const TextOptions& options);

// A file as it is named from the folder, if it lies below it.
[[nodiscard]] std::string shown_path(const std::string& path, const std::string& folder);

// A piece of the answer made a link to the file (OSC 8), where there are links. The piece
// must be terminal-safe already, but for colours.
[[nodiscard]] std::string linked_to_source(const std::string& path, const std::string& piece,
                                           const TextOptions& options);

// How many, notes, hits, facets with bars, and the commands that lead on. No hits: what was
// searched for and what to try. Every text passes terminal_safe.
void write_text(std::ostream& out, const answer::SearchResult& result, const TextOptions& options);

// One item whole, for reading (--show).
void write_item_text(std::ostream& out, const answer::Hit& hit, const TextOptions& options);

}  // namespace referat::output
