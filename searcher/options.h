// Second stage of reading the command line: what the user wants, ready for use.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answer/request.h"
#include "output/text/options.h"
#include "program/when.h"
#include "searcher/mode.h"
#include "searcher/saved_search.h"

namespace referat::searcher {

using program::When;

struct Options {
  Mode mode = Mode::search;
  std::vector<std::string> databases;  // never empty
  bool databases_named = false;        // by --db
  answer::SearchRequest request;       // what is asked for, and the page of it
  bool sorted = false;                 // request.sort was asked for by --sort
  bool open = false;                   // mode decisions: only postponements that never came back
  FacetKind values_of{};               // mode values
  std::string show_id;                 // mode show: an id, or the rank of the last search
  std::string similar_to;              // mode similar: an id, a rank, a file or "-"
  std::vector<std::string> remarks;    // on the call, for standard error: what it may not mean
  bool cite = false;                   // hits and decisions as references to quote
  std::string history_case;            // mode history; of the request, the filters count
  std::optional<SavedSearch> saved;    // --saved NAME
  std::string name;                    // modes save and forget: of the saved search
  std::vector<std::string> lasting;    // mode save: what is saved
  Format format = Format::text;
  When colour = When::automatic;
  When links = When::automatic;
  std::string pager;                 // the command for long answers; empty: none
  ShellText program;                 // as called
  output::Invocation invocation;     // the call, for the commands that text output shows
  std::vector<std::string> filters;  // for people: "center ØDC", "fra 1. marts 2018"
};

// argv[0] is the program's name. With --saved NAME the saved search is read and taken as if it had
// been typed. Text that isn't valid UTF-8 is repaired (U+FFFD); folders are taken byte for byte.
// Reads referat.conf (program/config.h). Throws Error(usage), with what to do instead. Values that
// only the search knows (years, results) are checked there.
[[nodiscard]] Options parse_options(const std::vector<std::string>& argv);

}  // namespace referat::searcher
