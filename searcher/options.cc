#include "searcher/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options/value_semantic.hpp>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "program/arguments.h"
#include "program/places.h"
#include "query/parser.h"
#include "searcher/invocation.h"

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
  for (const char* name : {"since", "until", "limit,n", "offset", "sort", "facets", "format",
                           "color", "show", "save", "saved", "forget"}) {
    add(name, one());
  }
  add("coverage", "")("since-last", "")("explain", "")("no-facets", "")("help,h", "")("version",
                                                                                      "");
  return known;
}

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

// A year or month as a limit: its first day for --since, its last for --until.
std::pair<Date, Date> days_of(const char* name, const std::string& text) {
  Date first;
  Date last;
  if (text.find("..") != std::string::npos || !query::parse_date_range(text, first, last)) {
    refuse(
        fmt::format("--{} tager en dato som 2018, 2018-11, 2018-11-19 eller "
                    "»19. november 2018«, ikke »{}«",
                    name, text));
  }
  return {first, last};
}

search::Filters filters(const Values& values) {
  search::Filters filters;
  filters.years = values.texts("year");
  filters.months = values.texts("month");
  filters.centers = values.texts("center");
  filters.recommended_by = values.texts("recommended-by");
  filters.cases = values.texts("case");
  filters.bodies = values.texts("body");
  filters.municipalities = values.texts("municipality");
  filters.results = values.texts("result");
  if (const auto since = values.text("since")) filters.since = days_of("since", *since).first;
  if (const auto until = values.text("until")) filters.until = days_of("until", *until).second;
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
  // What is new is mostly little, and read whole.
  if (values.has("since-last") && !values.has("facets")) return {};
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

// What of a call stands alone: it takes neither words nor filters.
void refuse_search(const char* option, bool asks) {
  if (asks) refuse(fmt::format("{} kan ikke gives sammen med søgeord og filtre", option));
}

// The modes of a named search, or search where none is meant.
Mode saving_mode(const Values& values, const search::SearchRequest& request, bool asks) {
  const bool since_last = values.has("since-last");
  if (values.has("forget")) {
    refuse_search("--forget", asks || values.has("save") || values.has("saved") || since_last);
    return Mode::forget;
  }
  if (values.text("saved") == list_word) {
    refuse_search("--saved list", asks || values.has("save") || since_last);
    return Mode::list_saved;
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
  if (mode != Mode::search && (values.has("coverage") || values.has("show"))) {
    refuse("kun søgninger kan gemmes, ikke --coverage og --show");
  }
  if (values.has("coverage")) {
    if (!trim(request.query).empty() || request.explain || values.has("show")) {
      refuse(
          "--coverage fortæller, hvad databasen rummer, og tager hverken søgeord, --show eller "
          "--explain; den kan indskrænkes med --municipality, --body og --year");
    }
    return Mode::coverage;
  }
  if (values.has("show")) {
    if (request.explain) refuse("--explain forklarer en søgning og kan ikke gives med --show");
    if (asks) refuse("--show ID viser ét punkt og kan ikke gives sammen med søgeord og filtre");
    return Mode::show;
  }
  if (!asks) {
    refuse(
        "intet at søge efter; skriv ord (referat-search sygefravær) eller et filter "
        "(referat-search --year 2018)");
  }
  return mode;
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

}  // namespace

Options parse_options(const std::vector<std::string>& argv) {
  const auto known = known_options();
  auto arguments =
      program::split_arguments({argv.empty() ? argv.end() : argv.begin() + 1, argv.end()}, known);
  const Values typed(program::option_values(arguments, known));
  Options options;
  if (!typed.has("help") && !typed.has("version")) options.saved = saved_search(typed);
  if (options.saved) {
    arguments = with_typed(program::split_arguments(options.saved->arguments, known), arguments);
  }
  const Values values(program::option_values(arguments, known));
  if (values.has("help")) options.mode = Mode::help;
  if (values.has("version")) options.mode = Mode::version;
  if (options.mode != Mode::search) return options;

  search::SearchRequest& request = options.request;
  request.query = query_text(arguments);
  request.filters = filters(values);
  request.sort = choice<search::Sort>(values, "sort",
                                      {{"relevance", search::Sort::relevance},
                                       {"newest", search::Sort::newest},
                                       {"oldest", search::Sort::oldest}});
  request.limit = number_or(values, "limit", max_limit,
                            values.has("since-last") ? max_limit : limits::default_page);
  request.offset = number_or(values, "offset", max_offset, 0);
  request.facets = facets(values);
  options.format = choice<Format>(values, "format",
                                  {{"text", Format::text},
                                   {"json", Format::json},
                                   {"jsonl", Format::jsonl},
                                   {"csv", Format::csv}});
  // Lists of hits have no place for facets: don't count them.
  if (options.format == Format::jsonl || options.format == Format::csv) request.facets.clear();
  request.explain = values.has("explain");
  if (request.explain && options.format == Format::csv) {
    refuse("--explain kan ikke skrives som csv; brug --format text, json eller jsonl");
  }
  options.colour = choice<Colour>(
      values, "color",
      {{"auto", Colour::automatic}, {"always", Colour::always}, {"never", Colour::never}});
  options.mode = mode_of(values, request);
  options.show_id = values.text("show").value_or("");
  options.databases = values.bytes("db");
  if (options.databases.empty()) options.databases.push_back(program::default_database());
  for (auto& name : options.databases) name = program::expand_home(name);
  if (options.mode == Mode::save) options.lasting = lasting(arguments);
  if (options.mode == Mode::save) options.name = checked_name(*values.text("save"));
  if (options.mode == Mode::forget) options.name = checked_name(*values.text("forget"));
  options.invocation =
      invocation(argv.empty() ? "referat-search" : argv.front(), search_itself(arguments));
  options.filters = filter_names(request.filters);
  return options;
}

}  // namespace referat::searcher
