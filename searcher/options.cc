#include "searcher/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options/value_semantic.hpp>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "domain/outcome.h"
#include "output/shell_quote.h"
#include "program/arguments.h"
#include "program/config.h"
#include "program/places.h"
#include "query/parser.h"
#include "query/period.h"
#include "search/facets.h"
#include "searcher/invocation.h"
#include "searcher/today.h"

namespace referat::searcher {

namespace po = boost::program_options;

namespace {

using Strings = std::vector<std::string>;

// A page is for reading, and its items are held in memory as text.
constexpr std::size_t max_limit = 1000;
// Xapian counts in 32 bits; offset and limit together stay far below.
constexpr std::size_t max_offset = 1'000'000'000;
constexpr std::size_t max_facet_values = 1000;

[[noreturn]] void refuse(const std::string& message) { throw Error(ErrorKind::usage, message); }

const program::ConfigSection& config_section() {
  static const program::ConfigSection section{"search",
                                              {{"db", "REFERAT_DB"},
                                               {"limit"},
                                               {"sort"},
                                               {"facets", "", "no-facets"},
                                               {"color"},
                                               {"links"},
                                               {"pager", "REFERAT_PAGER", "no-pager"}}};
  return section;
}

}  // namespace

po::options_description known_options() {
  po::options_description known;
  const auto one = [] { return po::value<std::string>(); };
  const auto several = [] { return po::value<Strings>()->composing(); };
  auto add = known.add_options();
  add("db,d", several());
  for (const char* filter :
       {"year", "month", "center", "recommended-by", "case", "body", "municipality", "result"}) {
    add(filter, several());
  }
  for (const char* name :
       {"since", "until", "limit,n", "offset", "sort", "facets", "format", "color", "links",
        "pager", "show", "history", "values", "similar", "save", "saved", "forget"}) {
    add(name, one());
  }
  for (const char* flag : {"decisions", "explain", "open", "timeline", "coverage", "since-last",
                           "no-facets", "no-pager"}) {
    add(flag, "");
  }
  add("help,h", "")("version", "");
  return known;
}

namespace {

std::string valid_utf8(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::int32_t c = next_code_point(bytes, at);
    append_code_point(text, c == broken_utf8 ? 0xFFFD : c);
  }
  return text;
}

// Option values by name, as the second stage asks for them.
class Values {
 public:
  explicit Values(po::variables_map values) : values_(std::move(values)) {}

  [[nodiscard]] bool has(const char* name) const { return values_.count(name) > 0; }

  [[nodiscard]] std::optional<std::string> text(const char* name) const {
    if (!has(name)) return std::nullopt;
    return valid_utf8(values_[name].as<std::string>());
  }

  [[nodiscard]] Strings bytes(const char* name) const {
    return has(name) ? values_[name].as<Strings>() : Strings();
  }

  [[nodiscard]] Strings texts(const char* name) const {
    Strings texts = bytes(name);
    std::transform(texts.begin(), texts.end(), texts.begin(), valid_utf8);
    return texts;
  }

 private:
  po::variables_map values_;
};

std::size_t number(const std::string& option, std::string_view text, std::size_t largest) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value > largest) {
    refuse(fmt::format("{} tager et helt tal fra 0 til {}, ikke »{}«", option, largest, text));
  }
  return value;
}

std::size_t number_or(const Values& values, const char* name, std::size_t largest,
                      std::size_t otherwise) {
  const auto text = values.text(name);
  return text ? number(std::string("--") + name, *text, largest) : otherwise;
}

template <class Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

// The first choice is the default.
template <class Value>
Value choice(const Values& values, const char* name, const Choices<Value>& choices) {
  const auto text = values.text(name);
  if (!text) return choices.front().second;
  Strings names;
  for (const auto& [known, value] : choices) {
    if (*text == known) return value;
    names.emplace_back(known);
  }
  refuse(fmt::format("--{} er {}, ikke »{}«", name, join(names, ", "), *text));
}

[[noreturn]] void refuse_date(const char* name, const std::string& text) {
  refuse(
      fmt::format("--{} tager en dato som 2018, 2018-11, 2018-11-19, »19. november 2018« eller "
                  "»sidste år«, ikke »{}«",
                  name, text));
}

// A year or month as a limit: its first day for --since, its last for --until. One end of a range
// ("efter 2018") will do if it is the one that is asked for.
std::pair<Date, Date> days_of(const char* name, const std::string& text, const Date& today) {
  Date first;
  Date last;
  const bool range = text.find("..") != std::string::npos;
  if (range || !query::parse_date_range(text, first, last, today)) refuse_date(name, text);
  return {first, last};
}

Date first_day(const std::string& text, const Date& today) {
  const Date day = days_of("since", text, today).first;
  if (day == query::calendar_begin) refuse_date("since", text);
  return day;
}

Date last_day(const std::string& text, const Date& today) {
  const Date day = days_of("until", text, today).second;
  if (day == query::calendar_end) refuse_date("until", text);
  return day;
}

search::Filters filters(const Values& values, const Date& today) {
  search::Filters filters;
  filters.years = values.texts("year");
  filters.months = values.texts("month");
  filters.centers = values.texts("center");
  filters.recommended_by = values.texts("recommended-by");
  filters.cases = values.texts("case");
  filters.bodies = values.texts("body");
  filters.municipalities = values.texts("municipality");
  filters.results = values.texts("result");
  if (const auto since = values.text("since")) filters.since = first_day(*since, today);
  if (const auto until = values.text("until")) filters.until = last_day(*until, today);
  if (filters.since && filters.until && *filters.until < *filters.since) {
    refuse(fmt::format("--since {} ligger efter --until {}", filters.since->iso(),
                       filters.until->iso()));
  }
  return filters;
}

// "year,center=20,case"
std::vector<search::FacetRequest> facets(const Values& values) {
  if (values.has("no-facets")) {
    if (values.has("facets")) refuse("--facets og --no-facets kan ikke gives sammen");
    return {};
  }
  std::vector<search::FacetRequest> requests;
  const std::string list = values.text("facets").value_or("year,center,case");
  for (const auto part : split(list, ',')) {
    const std::string_view entry = trim(part);
    const auto equals = entry.find('=');
    search::FacetRequest request{.name = std::string(entry.substr(0, equals))};
    if (equals != std::string_view::npos) {
      request.values =
          number("--facets " + request.name + "=N", entry.substr(equals + 1), max_facet_values);
    }
    if (request.name.empty()) refuse(fmt::format("--facets »{}« har et tomt navn", list));
    requests.push_back(std::move(request));
  }
  return requests;
}

std::string query_text(const std::vector<program::Argument>& arguments) {
  Strings words;
  for (const auto& argument : arguments) {
    if (argument.option.empty()) words.push_back(argument.value);
  }
  return valid_utf8(join(words, " "));
}

// A history is one case, whole and in the order of time.
void check_history(const Values& values, const search::SearchRequest& request) {
  if (trim(*values.text("history")).empty()) {
    refuse("--history tager et sagsnummer, fx referat-search --history 18/18284");
  }
  if (!trim(request.query).empty()) {
    refuse(
        "--history SAG tager filtre, men ingen søgeord; søg ord i sagen med --case SAG, og skriv "
        "et sagsnummer med mellemrum i anførselstegn");
  }
  if (values.has("case")) refuse("--history og --case kan ikke gives sammen; vælg en af dem");
  for (const char* option :
       {"limit", "offset", "sort", "facets", "explain", "timeline", "decisions", "open"}) {
    if (!values.has(option)) continue;
    refuse(
        fmt::format("--{} kan ikke gives med --history, som viser hele sagen fra begyndelsen; "
                    "brug --case SAG for en søgning i sagen",
                    option));
  }
}

// A page of HTML is sent on: it holds more than a screen. What is new is read whole.
std::size_t default_limit(const Values& values, Format format) {
  if (values.has("since-last")) return max_limit;
  if (values.has("timeline")) return limits::default_year_items;
  return format == Format::html ? limits::default_html_page : limits::default_page;
}

// Options that a timeline has no use for, and what to do instead.
void refuse_with_timeline(const Values& values) {
  if (values.has("offset")) {
    refuse(
        "--timeline viser alle år og har ingen --offset; -n er antallet af punkter for hvert år");
  }
  if (values.has("facets") || values.has("no-facets")) {
    refuse("--timeline tæller selv år, centre, sager og udvalg; brug --facets uden --timeline");
  }
  if (values.has("explain")) {
    refuse("--explain forklarer en søgning og kan ikke gives med --timeline");
  }
}

bool wants_decisions(const Values& values) { return values.has("decisions") || values.has("open"); }

// Options that a list of decisions has no use for, and what to do instead.
void refuse_with_decisions(const Values& values, const search::Filters& filters) {
  if (values.has("explain")) {
    refuse("--explain forklarer en søgning og kan ikke gives med --decisions");
  }
  if (values.has("timeline")) refuse("vælg enten --decisions eller --timeline");
  if (!values.has("open")) return;
  if (values.has("facets")) {
    refuse("--open har ingen facetter; brug --decisions --result udskudt --facets …");
  }
  for (const auto& result : filters.results) {
    const auto outcome = parse_outcome(result);
    if (outcome && *outcome != Outcome::postponed) {
      refuse(fmt::format("--open viser, hvad der er udskudt, og kan ikke gives med --result {}",
                         result));
    }
  }
}

void refuse_html_without_page(const Options& options) {
  if (options.format != Format::html) return;
  for (const Mode mode : {Mode::search, Mode::save, Mode::news, Mode::timeline}) {
    if (options.mode == mode) return;
  }
  refuse(
      "--format html findes til en søgning og til --timeline; brug --format text eller json her");
}

// No search, so it can't be saved: the first of these that is asked for.
std::optional<std::string> other_answer(const Values& values) {
  for (const char* option :
       {"coverage", "show", "history", "values", "decisions", "open", "timeline"}) {
    if (values.has(option)) return option;
  }
  return std::nullopt;
}

// What of a call stands alone: it takes neither words nor filters.
void refuse_company(const char* option, bool company) {
  if (!company) return;
  refuse(fmt::format("{} skal gives alene, uden søgeord, filtre og andre visninger", option));
}

// What a database holds is told of whole documents.
void check_coverage(const Values& values, const search::SearchRequest& request) {
  if (!trim(request.query).empty()) {
    refuse(
        "--coverage fortæller, hvad databasen rummer, og tager ingen søgeord; den kan indskrænkes "
        "med --municipality, --body og --year");
  }
  for (const char* option : {"show", "history", "values", "decisions", "open", "timeline",
                             "explain", "limit", "offset", "sort", "facets"}) {
    if (!values.has(option)) continue;
    refuse(
        fmt::format("--{} kan ikke gives med --coverage, som fortæller, hvad databasen rummer; "
                    "giv dem hver for sig",
                    option));
  }
}

// The modes of a named search, or search where none is meant.
Mode saving_mode(const Values& values, const search::SearchRequest& request, bool asks) {
  const bool since_last = values.has("since-last");
  const auto other = other_answer(values);
  const bool company = asks || other || since_last || values.has("save");
  if (values.has("forget")) {
    refuse_company("--forget", company || values.has("saved"));
    return Mode::forget;
  }
  if (values.text("saved") == list_word) {
    refuse_company("--saved list", company);
    return Mode::list_saved;
  }
  if (other && (values.has("save") || values.has("saved"))) {
    refuse(fmt::format("kun søgninger kan gemmes; giv --{} uden --save og --saved", *other));
  }
  if (!since_last) return values.has("save") ? Mode::save : Mode::search;
  if (!values.has("saved") || values.has("save")) {
    refuse(
        "--since-last hører til en gemt søgning: gem den med --save NAVN; siden viser --saved NAVN "
        "--since-last det, der er kommet til");
  }
  if (request.offset > 0) refuse("--since-last viser alt det nye og tager ikke --offset");
  return Mode::news;
}

Mode mode_of(const Values& values, const search::SearchRequest& request) {
  const bool asks = !trim(request.query).empty() || !request.filters.empty();
  const Mode mode = saving_mode(values, request, asks);
  if (mode == Mode::forget || mode == Mode::list_saved) return mode;
  if (values.has("coverage")) {
    check_coverage(values, request);
    return Mode::coverage;
  }
  if (values.has("show")) {
    if (values.has("history")) refuse("--show og --history kan ikke gives sammen; vælg en af dem");
    if (request.explain) refuse("--explain forklarer en søgning og kan ikke gives med --show");
    if (values.has("timeline")) refuse("--show ID viser ét punkt; --timeline skal gives alene");
    if (wants_decisions(values)) {
      refuse("--show ID viser ét punkt; --decisions og --open skal gives uden det");
    }
    if (asks) refuse("--show ID viser ét punkt og kan ikke gives sammen med søgeord og filtre");
    return Mode::show;
  }
  if (values.has("history")) {
    check_history(values, request);
    return Mode::history;
  }
  if (values.has("similar")) return Mode::similar;
  if (wants_decisions(values)) {
    refuse_with_decisions(values, request.filters);
    return Mode::decisions;
  }
  if (values.has("values")) {
    if (!trim(request.query).empty()) {
      refuse("--values viser, hvad der findes, og kan ikke gives sammen med søgeord; brug filtre");
    }
    return Mode::values;
  }
  if (!asks) {
    refuse(
        "intet at søge efter; skriv ord (referat-search sygefravær) eller et filter "
        "(referat-search --year 2018)");
  }
  if (!values.has("timeline")) return mode;
  refuse_with_timeline(values);
  return Mode::timeline;
}

// --saved NAME among the arguments, read; nothing if it isn't there, or is --saved list.
std::optional<SavedSearch> saved_search(const Values& values) {
  const auto name = values.text("saved");
  if (!name || *name == list_word) return std::nullopt;
  const auto folder = searches_folder();
  auto saved = find_saved(folder, checked_name(*name));
  if (saved) return saved;
  Strings names;
  for (const auto& other : all_saved(folder)) names.push_back(other.name);
  refuse(fmt::format("der er ingen gemt søgning med navnet {}; {}", *name,
                     names.empty() ? "gem en med --save NAVN" : "der er: " + join(names, ", ")));
}

// The call that the commands in the answer repeat: the search itself, not where it is kept.
std::vector<program::Argument> search_itself(std::vector<program::Argument> arguments) {
  std::erase_if(arguments, [](const program::Argument& argument) {
    return argument.option == "save" || argument.option == "saved" ||
           argument.option == "since-last";
  });
  return arguments;
}

bool typed(const std::vector<program::Argument>& arguments, std::string_view option) {
  return std::any_of(arguments.begin(), arguments.end(),
                     [&](const program::Argument& argument) { return argument.option == option; });
}

// Empty: none.
std::string pager(const Values& values) {
  if (values.has("no-pager")) {
    if (values.has("pager")) refuse("--pager og --no-pager kan ikke gives sammen");
    return {};
  }
  std::string command = "less";
  if (const char* usual = std::getenv("PAGER")) command = usual;
  if (const char* ours = std::getenv("REFERAT_PAGER")) command = ours;
  command = trim(values.text("pager").value_or(command));
  return command == "cat" ? "" : command;
}

// What may be fixed in referat.conf, too.
void read_view(const Values& values, Options& options) {
  const Choices<When> moments{
      {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};
  options.request.limit = number_or(values, "limit", max_limit, limits::default_page);
  options.request.sort = choice<search::Sort>(values, "sort",
                                              {{"relevance", search::Sort::relevance},
                                               {"newest", search::Sort::newest},
                                               {"oldest", search::Sort::oldest}});
  options.request.facets = facets(values);
  options.colour = choice(values, "color", moments);
  options.links = choice(values, "links", moments);
  options.pager = pager(values);
}

void check_setting(const program::Argument& setting) {
  Options ignored;
  read_view(Values(program::option_values({setting}, known_options())), ignored);
  for (const auto& facet : ignored.request.facets) std::ignore = search::facet_slot(facet.name);
}

// What is typed, and behind it what is configured.
std::vector<program::Argument> with_settings(std::vector<program::Argument> arguments,
                                             const po::options_description& known) {
  const auto settings =
      program::configured_arguments(config_section(), known, arguments, check_setting);
  arguments.insert(arguments.end(), settings.begin(), settings.end());
  return arguments;
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
  const Values settled(program::option_values(with_settings(arguments, known), known));

  search::SearchRequest& request = options.request;
  request.query = query_text(arguments);
  request.today = today();
  request.filters = filters(values, request.today);
  options.sorted = values.has("sort");
  options.open = values.has("open");
  request.offset = number_or(values, "offset", max_offset, 0);
  read_view(settled, options);
  options.format = choice<Format>(values, "format",
                                  {{"text", Format::text},
                                   {"json", Format::json},
                                   {"jsonl", Format::jsonl},
                                   {"csv", Format::csv},
                                   {"html", Format::html}});
  const bool other_page =
      values.has("timeline") || values.has("since-last") || options.format == Format::html;
  if (other_page && !values.has("limit")) {
    request.limit = default_limit(values, options.format);
  }
  // What is new is mostly little.
  if (values.has("since-last") && !values.has("facets")) request.facets.clear();
  // Lists of hits have no place for facets: don't count them.
  if (options.format == Format::jsonl || options.format == Format::csv) request.facets.clear();
  request.explain = values.has("explain");
  if (request.explain && (options.format == Format::csv || options.format == Format::html)) {
    refuse(fmt::format("--explain kan ikke skrives som {}; brug --format text, json eller jsonl",
                       options.format == Format::csv ? "csv" : "html"));
  }
  options.mode = mode_of(values, request);
  refuse_html_without_page(options);
  options.values_of = values.text("values").value_or("");
  options.similar_to = values.text("similar").value_or("");
  options.show_id = values.text("show").value_or("");
  options.history_case = values.text("history").value_or("");
  options.databases = settled.bytes("db");
  options.databases_named = typed(arguments, "db");
  if (options.databases.empty()) options.databases.push_back(program::default_database());
  for (auto& name : options.databases) name = program::expand_home(name);
  if (options.mode == Mode::save) options.lasting = lasting(arguments);
  if (options.mode == Mode::save) options.name = checked_name(*values.text("save"));
  if (options.mode == Mode::forget) options.name = checked_name(*values.text("forget"));
  const std::string program = argv.empty() ? "referat-search" : argv.front();
  options.program = output::shell_quote(program);
  options.invocation = invocation(program, search_itself(arguments));
  options.filters = filter_names(request.filters);
  return options;
}

}  // namespace referat::searcher
