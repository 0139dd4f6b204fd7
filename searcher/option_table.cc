#include "searcher/option_table.h"

#include <algorithm>
#include <boost/program_options/options_description.hpp>
#include <string>
#include <utility>

#include "domain/facet_kind.h"

namespace referat::searcher {

namespace {

using program::Takes;
using enum Mode;

// --help and --version win before anything is refused.
constexpr Modes all{search,   show,        history, similar, timeline,   decisions, values,
                    coverage, interactive, save,    news,    list_saved, forget};

// The saved searches themselves: nothing is searched for. What an alias brings along (where to
// search, how an answer looks) does no harm.
constexpr Modes by_name{list_saved, forget};

constexpr Modes filtered = all.without(by_name).without({show});

// Those that print some of many.
constexpr Modes paged{search, similar, decisions, save};

// What narrows a search by a kind of facet, of which the table of those has the name.
Option facet_filter(const FacetFacts& facts) {
  const bool subject_of_history = facts.kind == FacetKind::case_number;
  return {.typed = {.name = std::string(facts.option), .takes = Takes::several},
          .kind = Kind::search,
          .taken_by = subject_of_history ? filtered.without({history}) : filtered,
          .saved = true};
}

Option time_filter(const char* name) {
  return {.typed = {.name = name, .takes = Takes::one},
          .kind = Kind::search,
          .taken_by = filtered,
          .saved = true};
}

Option answer(const char* name, Takes takes, Mode mode) {
  return {.typed = {.name = name, .takes = takes},
          .kind = Kind::answer,
          .taken_by = {mode},
          .asks = mode};
}

std::vector<Option> facet_filters() {
  std::vector<Option> rows;
  for (const FacetFacts& facts : facet_kinds()) rows.push_back(facet_filter(facts));
  return rows;
}

std::vector<Option> other_rows() {
  return {
      {.typed = {.name = "db",
                 .letter = 'd',
                 .takes = Takes::several,
                 .configurable = true,
                 .variable = "REFERAT_DB"},
       .kind = Kind::search,
       .taken_by = all,
       .saved = true},
      time_filter("since"),
      time_filter("until"),

      {.typed = {.name = "limit", .letter = 'n', .takes = Takes::one, .configurable = true},
       .kind = Kind::page,
       .taken_by = paged.with({timeline, news})},
      // Without it a narrowed search begins at its first hit.
      {.typed = {.name = "offset", .takes = Takes::one},
       .kind = Kind::page,
       .taken_by = paged,
       .repeated = false},
      {.typed = {.name = "sort", .takes = Takes::one, .configurable = true},
       .kind = Kind::page,
       .taken_by = paged.with({timeline, news, interactive}),
       .saved = true},
      {.typed =
           {.name = "facets", .takes = Takes::one, .configurable = true, .opposite = "no-facets"},
       .kind = Kind::page,
       .taken_by = paged.with({news, interactive})},
      // Where there are none it says the truth.
      {.typed = {.name = "no-facets"}, .kind = Kind::page, .taken_by = all.without(by_name)},

      {.typed = {.name = "format", .takes = Takes::one},
       .kind = Kind::format,
       .taken_by = all.without({interactive, forget})},
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
      answer("values", Takes::one, values),

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
      // Without it the years of a timeline lead to their hits.
      {.typed = {.name = "timeline"},
       .kind = Kind::answer,
       .taken_by = {timeline},
       .asks = timeline,
       .repeated = false},
      {.typed = {.name = "explain"}, .kind = Kind::explaining, .taken_by = {search, save, news}},
      {.typed = {.name = "cite"},
       .kind = Kind::quoting,
       .taken_by = {search, news, similar, decisions, show}},

      {.typed = {.name = "interactive", .letter = 'i'},
       .kind = Kind::program,
       .taken_by = {interactive},
       .asks = interactive},
      {.typed = {.name = "help", .letter = 'h'},
       .kind = Kind::program,
       .taken_by = all,
       .asks = help},
      {.typed = {.name = "version"}, .kind = Kind::program, .taken_by = all, .asks = version},
  };
}

std::vector<Option> rows() {
  std::vector<Option> all_rows = facet_filters();
  for (Option& row : other_rows()) all_rows.push_back(std::move(row));
  return all_rows;
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
