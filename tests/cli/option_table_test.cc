// The tables of options are held against everything that must name them, and against the refusals.
#include "searcher/option_table.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/strings.h"
#include "domain/facet_kind.h"
#include "indexer/help.h"
#include "indexer/options.h"
#include "searcher/help.h"
#include "searcher/options.h"
#include "support/temp_dir.h"

namespace referat {

namespace {

using Names = std::set<std::string>;
using Strings = std::vector<std::string>;

std::string source(const std::string& name) {
  return test::read_file(std::string(REFERAT_SOURCE_DIR) + "/" + name);
}

// What the first group of the pattern holds, wherever the text has it.
Names found(const std::string& text, const std::string& pattern) {
  const std::regex expression(pattern);
  Names names;
  for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end;
       ++match) {
    names.insert((*match)[1]);
  }
  return names;
}

Names dashed(const std::string& text) { return found(text, "--([a-z]+(?:-[a-z]+)*)"); }

// There a dash that isn't a hyphen is written \-.
Names in_manual(const std::string& text) {
  Names names;
  for (std::string name : found(text, R"(\\-\\-([a-z]+(?:\\-[a-z]+)*))")) {
    name.erase(std::remove(name.begin(), name.end(), '\\'), name.end());
    names.insert(name);
  }
  return names;
}

Names in_fish(const std::string& text) {
  Names names = found(text, "complete [^\n]*-l ([a-z]+(?:-[a-z]+)*)");
  for (const auto& kinds : found(text, "for kind in ([a-z -]+)")) {
    names.merge(found(kinds, "([a-z-]+)"));
  }
  return names;
}

Names in_contract(const std::string& program) {
  return found(source("tests/contract/contract.tsv"), "(?:^|\n)" + program + "\t--([a-z-]+)\t");
}

void check_named(const std::string& folder, const std::string& program, const Names& names) {
  CHECK(in_manual(source(folder + "/man/" + program + ".1")) == names);
  CHECK(in_manual(source(folder + "/man/da/" + program + ".1")) == names);
  CHECK(dashed(source(folder + "/completion/" + program + ".bash")) == names);
  CHECK(dashed(source(folder + "/completion/_" + program)) == names);
  CHECK(in_fish(source(folder + "/completion/" + program + ".fish")) == names);
  CHECK(in_contract(program) == names);
}

Names configurable(const std::vector<program::Option>& table) {
  Names names;
  for (const auto& option : table) {
    if (option.configurable) names.insert(option.name);
  }
  return names;
}

std::vector<program::Option> searcher_options() {
  std::vector<program::Option> typed;
  for (const auto& row : searcher::option_table()) typed.push_back(row.typed);
  return typed;
}

Names names_of(const std::vector<program::Option>& table) {
  Names names;
  for (const auto& option : table) names.insert(option.name);
  return names;
}

using searcher::Mode;

// A call of each mode.
const std::map<Mode, Strings>& calls() {
  static const std::map<Mode, Strings> all{
      {Mode::search, {"skole"}},
      {Mode::show, {"--show", "1"}},
      {Mode::history, {"--history", "15/1042"}},
      {Mode::similar, {"--similar", "1"}},
      {Mode::timeline, {"--timeline", "skole"}},
      {Mode::decisions, {"--decisions"}},
      {Mode::values, {"--values", "center"}},
      {Mode::coverage, {"--coverage"}},
      {Mode::interactive, {"--interactive"}},
      {Mode::save, {"--save", "ny", "skole"}},
      {Mode::news, {"--saved", "gemt", "--since-last"}},
      {Mode::list_saved, {"--saved", "list"}},
      {Mode::forget, {"--forget", "gemt"}},
  };
  return all;
}

Strings typed(const program::Option& option) {
  static const std::map<std::string, std::string> values{
      {"sort", "newest"}, {"facets", "year"},  {"format", "json"}, {"color", "always"},
      {"links", "never"}, {"since", "2018"},   {"until", "2018"},  {"year", "2018"},
      {"saved", "gemt"},  {"values", "center"}};
  const std::string name = std::string("--") + option.name;
  if (option.takes == program::Takes::nothing) return {name};
  const auto value = values.find(option.name);
  return {name, value == values.end() ? "1" : value->second};
}

// The mode of the call; none if it is refused.
std::optional<Mode> mode_of(const Strings& call) {
  Strings argv{"referat-search"};
  argv.insert(argv.end(), call.begin(), call.end());
  try {
    return searcher::parse_options(argv).mode;
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return std::nullopt;
  }
}

bool has(const Strings& call, const std::string& token) {
  return std::find(call.begin(), call.end(), token) != call.end();
}

// "auto|always|never"; none if any word will do.
Strings choices(const program::Option& option) {
  const std::string_view value = option.value;
  const bool words = value.find_first_not_of("abcdefghijklmnopqrstuvwxyz|") == value.npos;
  if (!words || value.empty()) return {};
  Strings all;
  for (const auto word : split(value, '|')) all.emplace_back(word);
  return all;
}

std::string refusal(const Strings& argv) {
  try {
    static_cast<void>(searcher::parse_options(argv));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

// --help and --version win over everything else.
bool takes_all(Mode mode, const Strings& call) {
  if (mode == Mode::help || mode == Mode::version) return true;
  for (const auto& token : call) {
    if (token.starts_with("--") && !searcher::option(token.substr(2)).taken_by.has(mode)) {
      return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("every option of referat-search, and no other, is in its manual and its completions") {
  check_named("searcher", "referat-search", names_of(searcher_options()));
}

TEST_CASE("every option of referat-index, and no other, is in its manual and its completions") {
  check_named("indexer", "referat-index", names_of(indexer::option_table()));
}

TEST_CASE("the words that an option may be are those of the help, here and in the completions") {
  std::size_t with_words = 0;
  for (const auto& option : searcher_options()) {
    const Strings words = choices(option);
    if (words.empty()) continue;
    CAPTURE(option.name);
    ++with_words;
    const std::string wrong = refusal({"referat-search", "skole", "--" + option.name, "x"});
    CHECK(wrong == "--" + option.name + " er " + join(words, ", ") + ", ikke »x«");
    const auto offered = [&](const std::string& file, const std::string& before,
                             std::string_view separator) {
      return source("searcher/completion/" + file).find(before + join(words, separator)) !=
             std::string::npos;
    };
    CHECK(offered("referat-search.bash", "<<<$'", "\\n"));
    CHECK(offered("referat-search.fish", "-l " + option.name + " -x -a '", " "));
    CHECK(offered("_referat-search", "(", " "));
  }
  CHECK(with_words == 4);  // sort, format, color, links
}

TEST_CASE("the help names every option, but for two that mostly stand in referat.conf") {
  Names names = names_of(searcher_options());
  names.erase("links");  // 24 lines have no room for more
  names.erase("pager");
  CHECK(dashed(searcher::help_text()) == names);
  CHECK(dashed(indexer::help_text()) == names_of(indexer::option_table()));
}

TEST_CASE("the help names every kind of facet") {
  for (const FacetFacts& facts : facet_kinds()) {
    CHECK(searcher::help_text().find(facts.name) != std::string::npos);
  }
}

TEST_CASE("fish and zsh offer every kind of facet, by the names of JSON and of the options") {
  Names names;
  Names options;
  for (const FacetFacts& facts : facet_kinds()) {
    names.emplace(facts.name);
    options.emplace(facts.option);
  }
  const auto offered = [](const std::string& file, const std::string& list) {
    const Names lists = found(source("searcher/completion/" + file), list);
    REQUIRE(lists.size() == 1);
    return found(*lists.begin(), "([a-z_-]+)");
  };
  CHECK(offered("referat-search.fish", "__fish_append , ([a-z_ ]+)") == names);
  CHECK(offered("referat-search.fish", "-l values [^']*'[^']*' '[^']*'[^']*'([a-z -]+)'") ==
        options);
  CHECK(offered("referat-search.fish", "for kind in ([a-z -]+)") == options);
  CHECK(offered("_referat-search", "_values -s , facet ([a-z_ ]+)") == names);
  CHECK(offered("_referat-search", "--values=.*:facet:\\(([a-z -]+)\\)") == options);
}

TEST_CASE("short options are a letter each, and stand in the help and the completions") {
  for (const auto& option : searcher_options()) {
    if (option.letter == '\0') continue;
    const std::string both = std::string("-") + option.letter + ", --" + option.name;
    INFO(both);
    CHECK(searcher::help_text().find(both) != std::string::npos);
    CHECK(source("searcher/completion/referat-search.fish")
              .find(std::string(" -s ") + option.letter + " -l " + option.name) !=
          std::string::npos);
  }
}

TEST_CASE("what referat.conf may fix is in its manual") {
  for (const char* page : {"searcher/man/referat.conf.5", "searcher/man/da/referat.conf.5"}) {
    const std::string text = source(page);
    for (const auto& table : {searcher_options(), indexer::option_table()}) {
      for (const auto& name : configurable(table)) {
        INFO(page << " lacks " << name);
        CHECK(text.find(name) != std::string::npos);
      }
    }
  }
}

TEST_CASE("each mode takes the options that the table says, and refuses the others") {
  const test::TempDir state;
  setenv("XDG_STATE_HOME", state.path().c_str(), 1);
  setenv("REFERAT_CONFIG", "", 1);
  searcher::save(searcher::searches_folder(), {.name = "gemt", .arguments = {"skole"}});
  for (const auto& [mode, call] : calls()) {
    REQUIRE(mode_of(call) == mode);
    for (const auto& row : searcher::option_table()) {
      const Strings added = typed(row.typed);
      if (has(call, added.front())) continue;
      Strings both = call;
      both.insert(both.end(), added.begin(), added.end());
      CAPTURE(both);
      const auto taken = mode_of(both);
      CHECK((taken ? takes_all(*taken, both) : !row.taken_by.has(mode)));
    }
  }
  unsetenv("XDG_STATE_HOME");
  unsetenv("REFERAT_CONFIG");
}

}  // namespace referat
