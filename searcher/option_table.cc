#include "searcher/option_table.h"

#include <algorithm>
#include <boost/program_options/options_description.hpp>
#include <string>
#include <utility>

#include "base/messages.h"
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

// What --help calls the value of a filter by a facet.
const char* value_of(FacetKind kind) {
  switch (kind) {
    case FacetKind::year:
      return N_("ÅR|ÅR..ÅR");
    case FacetKind::month:
      return "2018-11";
    case FacetKind::center:
    case FacetKind::recommended_by:
      return "X";
    case FacetKind::case_number:
      return N_("NR");
    case FacetKind::body:
    case FacetKind::municipality:
      return N_("NAVN");
    case FacetKind::result:
      return N_("RESULTAT");
  }
  return "";
}

// What narrows a search.
Option filter(const std::string& name, Takes takes, const char* value) {
  return {.typed = {.name = name, .takes = takes, .value = value},
          .kind = Kind::search,
          .help = HelpList::filters,
          .taken_by = filtered,
          .saved = true};
}

// By a facet: the table of facets has its name.
std::vector<Option> facet_filters() {
  std::vector<Option> rows;
  for (const FacetFacts& facts : facet_kinds()) {
    rows.push_back(filter(std::string(facts.option), Takes::several, value_of(facts.kind)));
    if (facts.kind == FacetKind::case_number) rows.back().taken_by = filtered.without({history});
  }
  rows.back().typed.help = N_("(kan gentages: enten … eller)");  // all of them
  return rows;
}

// What shows another answer and says all that the answer needs.
Option answer(program::Option typed, HelpList help, Mode mode) {
  return {.typed = std::move(typed),
          .kind = Kind::answer,
          .help = help,
          .taken_by = {mode},
          .asks = mode};
}

std::vector<Option> other_rows() {
  return {
      {.typed = {.name = "db",
                 .letter = 'd',
                 .takes = Takes::several,
                 .value = N_("MAPPE|VÆRT:PORT"),
                 .help = N_("(kan gentages; ellers $REFERAT_DB)"),
                 .configurable = true,
                 .variable = "REFERAT_DB"},
       .kind = Kind::search,
       .help = HelpList::other,
       .taken_by = all,
       .saved = true},
      filter("since", Takes::one, N_("DATO")),
      filter("until", Takes::one, N_("DATO")),

      {.typed = {.name = "limit",
                 .letter = 'n',
                 .takes = Takes::one,
                 .value = "N",
                 .help = "(10; 0-1000)",
                 .configurable = true},
       .kind = Kind::page,
       .help = HelpList::display,
       .taken_by = paged.with({timeline, news})},
      // Without it a narrowed search begins at its first hit.
      {.typed = {.name = "offset", .takes = Takes::one, .value = "N"},
       .kind = Kind::page,
       .help = HelpList::display,
       .taken_by = paged,
       .repeated = false},
      {.typed = {.name = "sort",
                 .takes = Takes::one,
                 .value = "relevance|newest|oldest",
                 .configurable = true},
       .kind = Kind::page,
       .help = HelpList::display,
       .taken_by = paged.with({timeline, news, interactive}),
       .saved = true},
      {.typed = {.name = "facets",
                 .takes = Takes::one,
                 .value = "year,center=20,case",
                 .help = N_("(og month, body, municipality, result, recommended_by)"),
                 .configurable = true,
                 .opposite = "no-facets"},
       .kind = Kind::page,
       .help = HelpList::display,
       .taken_by = paged.with({news, interactive})},
      // Where there are none it says the truth.
      {.typed = {.name = "no-facets"},
       .kind = Kind::page,
       .help = HelpList::display,
       .taken_by = all.without(by_name)},
      {.typed = {.name = "no-pager"},
       .kind = Kind::look,
       .help = HelpList::display,
       .taken_by = all},
      // Without it the years of a timeline lead to their hits.
      {.typed = {.name = "timeline"},
       .kind = Kind::answer,
       .help = HelpList::display,
       .taken_by = {timeline},
       .asks = timeline,
       .repeated = false},
      {.typed = {.name = "cite", .help = N_("(henvis)")},
       .kind = Kind::quoting,
       .help = HelpList::display,
       .taken_by = {search, news, similar, decisions, show}},
      {.typed = {.name = "format", .takes = Takes::one, .value = "text|json|jsonl|csv|html"},
       .kind = Kind::format,
       .help = HelpList::display,
       .taken_by = all.without({interactive, forget})},
      {.typed = {.name = "color",
                 .takes = Takes::one,
                 .value = "auto|always|never",
                 .configurable = true},
       .kind = Kind::look,
       .help = HelpList::display,
       .taken_by = all},
      {.typed = {.name = "explain"},
       .kind = Kind::explaining,
       .help = HelpList::display,
       .taken_by = {search, save, news}},

      {.typed = {.name = "save", .takes = Takes::one, .value = N_("NAVN")},
       .kind = Kind::keeping,
       .help = HelpList::saved,
       .taken_by = {save},
       .asks = save,
       .repeated = false},
      {.typed = {.name = "saved", .takes = Takes::one, .value = N_("NAVN|list")},
       .kind = Kind::keeping,
       .help = HelpList::saved,
       .taken_by = {search, save, news, interactive, list_saved},
       .repeated = false},
      {.typed = {.name = "since-last", .help = N_("(det nye)")},
       .kind = Kind::keeping,
       .help = HelpList::saved,
       .taken_by = {news},
       .asks = news,
       .repeated = false},
      {.typed = {.name = "forget", .takes = Takes::one, .value = N_("NAVN")},
       .kind = Kind::keeping,
       .help = HelpList::saved,
       .taken_by = {forget},
       .asks = forget,
       .repeated = false},

      {.typed = {.name = "version"},
       .kind = Kind::program,
       .help = HelpList::other,
       .taken_by = all,
       .asks = version},
      answer({.name = "values", .takes = Takes::one, .value = "FACET"}, HelpList::other, values),
      answer({.name = "coverage"}, HelpList::other, coverage),
      {.typed = {.name = "interactive", .letter = 'i', .help = N_("(skriv, vælg)")},
       .kind = Kind::program,
       .help = HelpList::other,
       .taken_by = {interactive},
       .asks = interactive},
      {.typed = {.name = "help", .letter = 'h'},
       .kind = Kind::program,
       .help = HelpList::other,
       .taken_by = all,
       .asks = help},

      answer({.name = "show", .takes = Takes::one}, HelpList::none, show),
      answer({.name = "history", .takes = Takes::one}, HelpList::none, history),
      answer({.name = "similar", .takes = Takes::one}, HelpList::none, similar),
      answer({.name = "decisions"}, HelpList::none, decisions),
      answer({.name = "open"}, HelpList::none, decisions),
      {.typed = {.name = "links",
                 .takes = Takes::one,
                 .value = "auto|always|never",
                 .configurable = true},
       .kind = Kind::look,
       .help = HelpList::none,
       .taken_by = all},
      {.typed = {.name = "pager",
                 .takes = Takes::one,
                 .configurable = true,
                 .variable = "REFERAT_PAGER",
                 .opposite = "no-pager"},
       .kind = Kind::look,
       .help = HelpList::none,
       .taken_by = all},
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

const Option* find_option(std::string_view name) {
  const auto& table = option_table();
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const Option& one) { return one.typed.name == name; });
  return row == table.end() ? nullptr : &*row;
}

const Option& option(std::string_view name) { return *find_option(name); }

boost::program_options::options_description known_options() {
  return program::described(typed_options());
}

const program::ConfigSection& config_section() {
  static const program::ConfigSection section = program::config_section("search", typed_options());
  return section;
}

}  // namespace referat::searcher
