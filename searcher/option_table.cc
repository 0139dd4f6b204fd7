#include "searcher/option_table.h"

#include <algorithm>
#include <boost/program_options/options_description.hpp>

namespace referat::searcher {

namespace {

using program::Takes;
using enum Mode;

constexpr Modes all{search,      show, history, similar,    timeline, decisions, values, coverage,
                    interactive, save, news,    list_saved, forget,   help,      version};

// One item, or the names of the saved searches, aren't searched for.
constexpr Modes filtered = all.without({show, list_saved, forget});

// What narrows a search.
Option filter(const char* name, Takes takes, Modes taken_by) {
  return {.typed = {.name = name, .takes = takes},
          .kind = Kind::search,
          .taken_by = taken_by,
          .saved = true};
}

Option answer(const char* name, Takes takes, Mode mode) {
  return {.typed = {.name = name, .takes = takes},
          .kind = Kind::answer,
          .taken_by = {mode},
          .asks = mode};
}

std::vector<Option> rows() {
  return {
      {.typed = {.name = "db",
                 .letter = 'd',
                 .takes = Takes::several,
                 .configurable = true,
                 .variable = "REFERAT_DB"},
       .kind = Kind::search,
       .taken_by = all,
       .saved = true},
      filter("year", Takes::several, filtered),
      filter("month", Takes::several, filtered),
      filter("center", Takes::several, filtered),
      filter("recommended-by", Takes::several, filtered),
      filter("case", Takes::several, filtered.without({history})),
      filter("body", Takes::several, filtered),
      filter("municipality", Takes::several, filtered),
      filter("result", Takes::several, filtered),
      filter("since", Takes::one, filtered),
      filter("until", Takes::one, filtered),

      {.typed = {.name = "limit", .letter = 'n', .takes = Takes::one, .configurable = true},
       .kind = Kind::page,
       .taken_by = all.without({history, coverage, interactive})},
      // Without it a narrowed search begins at its first hit.
      {.typed = {.name = "offset", .takes = Takes::one},
       .kind = Kind::page,
       .taken_by = all.without({history, coverage, interactive, timeline, news}),
       .repeated = false},
      {.typed = {.name = "sort", .takes = Takes::one, .configurable = true},
       .kind = Kind::page,
       .taken_by = all.without({history, coverage}),
       .saved = true},
      {.typed =
           {.name = "facets", .takes = Takes::one, .configurable = true, .opposite = "no-facets"},
       .kind = Kind::page,
       .taken_by = all.without({history, coverage, timeline})},
      {.typed = {.name = "no-facets"}, .kind = Kind::page, .taken_by = all},

      {.typed = {.name = "format", .takes = Takes::one},
       .kind = Kind::format,
       .taken_by = all.without({interactive})},
      {.typed = {.name = "color", .takes = Takes::one, .configurable = true},
       .kind = Kind::look,
       .taken_by = all},
      {.typed = {.name = "links", .takes = Takes::one, .configurable = true},
       .kind = Kind::look,
       .taken_by = all},
      {.typed = {.name = "pager",
                 .takes = Takes::one,
                 .configurable = true,
                 .variable = "REFERAT_PAGER",
                 .opposite = "no-pager"},
       .kind = Kind::look,
       .taken_by = all},
      {.typed = {.name = "no-pager"}, .kind = Kind::look, .taken_by = all},

      answer("coverage", Takes::nothing, coverage),
      answer("show", Takes::one, show),
      answer("history", Takes::one, history),
      answer("similar", Takes::one, similar),
      // --show and --decisions don't heed it.
      {.typed = {.name = "values", .takes = Takes::one},
       .kind = Kind::answer,
       .taken_by = {values, show, decisions},
       .asks = values},

      {.typed = {.name = "save", .takes = Takes::one},
       .kind = Kind::keeping,
       .taken_by = {save},
       .asks = save,
       .repeated = false},
      {.typed = {.name = "saved", .takes = Takes::one},
       .kind = Kind::keeping,
       .taken_by = {search, save, news, interactive, list_saved},
       .repeated = false},
      {.typed = {.name = "since-last"},
       .kind = Kind::keeping,
       .taken_by = {news},
       .asks = news,
       .repeated = false},
      {.typed = {.name = "forget", .takes = Takes::one},
       .kind = Kind::keeping,
       .taken_by = {forget},
       .asks = forget,
       .repeated = false},

      answer("decisions", Takes::nothing, decisions),
      answer("open", Takes::nothing, decisions),
      // --values doesn't heed it. Without it the years of a timeline lead to their hits.
      {.typed = {.name = "timeline"},
       .kind = Kind::answer,
       .taken_by = {timeline, values},
       .asks = timeline,
       .repeated = false},
      {.typed = {.name = "explain"},
       .kind = Kind::explaining,
       .taken_by = {search, save, news, values, list_saved, forget, help, version}},
      {.typed = {.name = "cite"},
       .kind = Kind::quoting,
       .taken_by = {search, news, similar, decisions, show}},

      {.typed = {.name = "interactive", .letter = 'i'},
       .kind = Kind::program,
       .taken_by = {interactive},
       .asks = interactive},
      {.typed = {.name = "help", .letter = 'h'},
       .kind = Kind::program,
       .taken_by = {help, version},
       .asks = help},
      {.typed = {.name = "version"},
       .kind = Kind::program,
       .taken_by = {help, version},
       .asks = version},
  };
}

std::vector<program::Option> typed_options() {
  std::vector<program::Option> typed;
  for (const Option& row : option_table()) typed.push_back(row.typed);
  return typed;
}

}  // namespace

const std::vector<Option>& option_table() {
  static const std::vector<Option> table = rows();
  return table;
}

const Option& option(std::string_view name) {
  const auto& table = option_table();
  return *std::find_if(table.begin(), table.end(),
                       [&](const Option& row) { return row.typed.name == name; });
}

boost::program_options::options_description known_options() {
  return program::described(typed_options());
}

const program::ConfigSection& config_section() {
  static const program::ConfigSection section = program::config_section("search", typed_options());
  return section;
}

}  // namespace referat::searcher
