#include "searcher/options.h"

#include <algorithm>
#include <boost/program_options/options_description.hpp>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "base/shell_text.h"
#include "base/strings.h"
#include "program/arguments.h"
#include "program/config.h"
#include "program/option_values.h"
#include "program/places.h"
#include "searcher/invocation.h"
#include "searcher/option_table.h"
#include "searcher/request_options.h"
#include "searcher/today.h"

namespace referat::searcher {

using program::refuse;
using program::Strings;

namespace {

// A page of HTML is sent on: it holds more than a screen. What is new is read whole.
std::size_t default_limit(const Values& values, Format format) {
  if (values.has("since-last")) return limits::max_page;
  if (values.has("timeline")) return limits::default_year_items;
  return format == Format::html ? limits::default_html_page : limits::default_page;
}

// --saved NAME among the arguments, read; nothing if it isn't there, or is --saved list.
std::optional<SavedSearch> saved_search(const Values& values) {
  const auto name = values.text("saved");
  if (!name || *name == list_word) return std::nullopt;
  const auto folder = searches_folder();
  auto saved = find_saved(folder, checked_name(*name));
  if (saved) return saved;
  Strings names;
  for (const auto& other : all_saved(folder).searches) names.push_back(other.name);
  refuse(tr("der er ingen gemt søgning med navnet {}; {}", *name,
            names.empty() ? tr("gem en med --save NAVN") : tr("der er: {}", join(names, ", "))));
}

bool typed(const std::vector<program::Argument>& arguments, std::string_view option) {
  return std::any_of(arguments.begin(), arguments.end(),
                     [&](const program::Argument& argument) { return argument.option == option; });
}

// Empty: none.
std::string pager(const Values& values) {
  if (values.has("no-pager")) {
    if (values.has("pager")) refuse(tr("--pager og --no-pager kan ikke gives sammen"));
    return {};
  }
  std::string command = "less";
  if (const char* usual = std::getenv("PAGER")) command = usual;
  if (const char* ours = std::getenv("REFERAT_PAGER")) command = ours;
  command = trim(values.text("pager").value_or(command));
  return command == "cat" ? "" : command;
}

// What may be fixed in referat.conf, too, as the request's page.
void read_look(const Values& values, Options& options) {
  options.colour = program::when(values, "color");
  options.links = program::when(values, "links");
  options.pager = pager(values);
}

void check_setting(const program::Argument& setting) {
  std::ignore = search_request({setting}, Date{});
  Options ignored;
  read_look(Values(program::option_values({setting}, known_options())), ignored);
}

// What is typed, and behind it what is configured.
std::vector<program::Argument> with_settings(
    std::vector<program::Argument> arguments,
    const boost::program_options::options_description& known) {
  const auto settings =
      program::configured_arguments(config_section(), known, arguments, check_setting);
  arguments.insert(arguments.end(), settings.begin(), settings.end());
  return arguments;
}

// Some answers have a page and facets of their own where none are asked for.
void fit_page(const Values& values, const Values& settled, Format format,
              answer::SearchRequest& request) {
  const bool news = values.has("since-last");
  const bool other_page = values.has("timeline") || news || format == Format::html;
  if (other_page && !values.has("limit")) request.limit = default_limit(values, format);
  // What is new is mostly little.
  if (news && !values.has("facets")) request.facets.clear();
  // A screen has room for more than what is printed below the hits.
  if (values.has("interactive") && !settled.has("facets") && !settled.has("no-facets")) {
    request.facets = {{FacetKind::year},
                      {FacetKind::center},
                      {FacetKind::result},
                      {FacetKind::body},
                      {FacetKind::case_number}};
  }
  // Lists of hits have no place for facets: don't count them.
  if (format == Format::jsonl || format == Format::csv) request.facets.clear();
}

// What one mode asks for besides the request.
void read_mode(const Values& values, Options& options) {
  options.sorted = values.has("sort");
  options.open = values.has("open");
  if (const auto kind = values.text("values")) options.values_of = named_facet(*kind);
  options.show_id = values.text("show").value_or("");
  options.similar_to = program::expand_home(values.bytes("similar").value_or(""));
  options.history_case = values.text("history").value_or("");
  if (options.mode == Mode::save) options.name = checked_name(*values.text("save"));
  if (options.mode == Mode::forget) options.name = checked_name(*values.text("forget"));
}

// "-ddb", where there is something of that name to search: -d db is meant, which isn't what is
// done.
std::string glued_database(const std::string& word) {
  constexpr std::string_view letter = "-d";
  if (!word.starts_with(letter) || word.size() == letter.size()) return {};
  std::error_code ignored;  // what can't be looked at isn't there
  std::string name = word.substr(letter.size());
  return std::filesystem::exists(name, ignored) ? name : std::string();
}

// "-year" is a word that must not occur, which few who write it mean.
Strings remarks_on(const std::vector<program::Argument>& arguments, const Options& options) {
  Strings remarks;
  for (const auto& [name, word, after_dashes] : arguments) {
    if (!name.empty() || after_dashes || !word.starts_with('-')) continue;
    const std::string unwanted = word.substr(1);
    if (const std::string database = glued_database(word); !database.empty()) {
      remarks.push_back(tr("»{}« er læst som: uden ordet »{}«; valget skrives -d {}", word,
                           unwanted, ShellText::argument(database).shown()));
    }
    if (find_option(unwanted) == nullptr) continue;
    remarks.push_back(
        tr("»{}« er læst som: uden ordet »{}«; valget hedder --{}", word, unwanted, unwanted));
  }
  if (typed(arguments, "facets") && options.request.facets.empty()) {
    remarks.push_back(options.cite
                          ? tr("facetterne er udeladt: henvisninger har ikke plads til dem")
                          : tr("facetterne er udeladt: kun text, json og html har plads til dem"));
  }
  return remarks;
}

// $REFERAT_DB may name another one the next time, and a saved search is asked again of the same.
std::vector<program::Argument> with_database(std::vector<program::Argument> arguments,
                                             const Values& settled) {
  if (settled.has("db")) return arguments;
  if (auto database = program::database_of_environment()) {
    arguments.push_back({.option = "db", .value = *std::move(database)});
  }
  return arguments;
}

Strings databases(const Values& values) {
  Strings names = values.all_bytes("db");
  if (names.empty()) names.push_back(program::default_database());
  for (auto& name : names) name = program::expand_home(name);
  return names;
}

}  // namespace

Options parse_options(const std::vector<std::string>& argv) {
  const auto known = known_options();
  auto arguments =
      program::split_arguments({argv.empty() ? argv.end() : argv.begin() + 1, argv.end()}, known);
  Options options;
  if (typed(arguments, "help")) options.mode = Mode::help;
  if (typed(arguments, "version")) options.mode = Mode::version;
  if (options.mode != Mode::search) return options;
  options.saved = saved_search(Values(program::option_values(arguments, known)));
  if (options.saved) {
    arguments = with_typed(program::split_arguments(options.saved->arguments, known), arguments);
  }
  // What is configured never contradicts what is typed: only the latter chooses a mode.
  const Values values(program::option_values(arguments, known));
  const auto pairs = with_settings(arguments, known);
  const Values settled(program::option_values(pairs, known));

  options.request = search_request(pairs, today());
  read_look(settled, options);
  options.format = format_of(values);
  fit_page(values, settled, options.format, options.request);
  options.mode = mode_of(values, options.request);
  check_format(options.format, options.mode, options.request.explain);
  options.cite = wants_references(values, options.format, options.mode);
  if (options.cite) options.request.facets.clear();
  read_mode(values, options);
  options.databases = databases(settled);
  options.databases_named = typed(arguments, "db");
  if (options.mode == Mode::save) options.lasting = lasting(with_database(arguments, settled));
  const std::string program = argv.empty() ? "referat-search" : argv.front();
  options.program = ShellText::program(program);
  options.invocation = invocation(program, arguments);
  options.filters = filter_names(options.request.filters);
  options.remarks = remarks_on(arguments, options);
  return options;
}

}  // namespace referat::searcher
