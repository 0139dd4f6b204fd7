// Second stage of reading the command line: what the user wants, ready for use.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/text.h"
#include "search/engine.h"
#include "searcher/saved_search.h"

namespace referat::searcher {

enum class Mode { search, show, coverage, save, news, list_saved, forget, help, version };
enum class Format { text, json, jsonl, csv };
enum class Colour { automatic, always, never };

struct Options {
  Mode mode = Mode::search;
  std::vector<std::string> databases;  // never empty
  search::SearchRequest request;       // mode search
  std::string show_id;                 // mode show
  std::optional<SavedSearch> saved;    // --saved NAME
  std::string name;                    // modes save and forget: of the saved search
  std::vector<std::string> lasting;    // mode save: what is saved
  Format format = Format::text;
  Colour colour = Colour::automatic;
  output::Invocation invocation;     // the call, for the commands that text output shows
  std::vector<std::string> filters;  // for people: "center ØDC", "fra 1. marts 2018"
};

// argv[0] is the program's name. With --saved NAME the saved search is read and taken as if it had
// been typed. Text that isn't valid UTF-8 is repaired (U+FFFD); folders are
// taken byte for byte. Throws Error(usage), with what to do instead. Values that only the engine
// knows (years, results, names of facets) are checked there.
[[nodiscard]] Options parse_options(const std::vector<std::string>& argv);

}  // namespace referat::searcher
