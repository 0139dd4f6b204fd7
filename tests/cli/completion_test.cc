// What bash, zsh and fish complete.
#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "cli/library.h"
#include "cli/shells.h"
#include "domain/facet_kind.h"

namespace referat::test {

namespace {

// The environment in which completions ask this database.
std::map<std::string, std::string> asking(const Library& library) {
  return {{"REFERAT_DB", library.database()}};
}

// The candidates for the last of the words that bash has divided the line into, joined by "|".
std::string bash(const std::string& line, const std::string& words, const Library& library) {
  const auto result =
      in_shell("bash",
               ". " + project_file("searcher/completion/referat-search.bash") +
                   "; COMP_LINE=" + line + "; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(" + words +
                   "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _referat_search; IFS='|'; echo "
                   "\"${COMPREPLY[*]}\"",
               asking(library));
  CHECK(result.err.empty());
  return result.out.substr(0, result.out.find('\n'));
}

}  // namespace

TEST_CASE("bash completes options and their fixed values") {
  const Library library;
  CHECK(bash("'referat-search --so'", "referat-search --so", library) == "--sort");
  CHECK(bash("'referat-search --sort n'", "referat-search --sort n", library) == "newest");
  CHECK(bash("'referat-search --sort=n'", "referat-search --sort = n", library) == "newest");
  CHECK(bash("'referat-search --facets year,ce'", "referat-search --facets year,ce", library) ==
        "year,center");
  CHECK(bash("'referat-search sk'", "referat-search sk", library).empty());
}

TEST_CASE("bash completes every kind of facet") {
  const Library library;
  const auto offered = [&](const std::string& option) {
    const std::string line = "referat-search " + option + " ";
    std::istringstream candidates(bash("'" + line + "'", line + "''", library));
    std::set<std::string> names;
    for (std::string name; std::getline(candidates, name, '|');) names.insert(name);
    return names;
  };
  std::set<std::string> names;
  std::set<std::string> options;
  for (const FacetFacts& facts : facet_kinds()) {
    names.emplace(facts.name);
    options.emplace(facts.option);
  }
  CHECK(offered("--facets") == names);
  CHECK(offered("--values") == options);
}

TEST_CASE("bash completes values from the database, in any case, quoted as the word is") {
  const Library library;
  CHECK(bash("'referat-search --center ø'", "referat-search --center ø", library) == "ØDC");
  CHECK(bash("'referat-search --center='", "referat-search --center =", library) == "ØDC");
  CHECK(bash("'referat-search --case 18/'", "referat-search --case 18/", library) ==
        "18/18284|18/101");
  CHECK(bash("'referat-search --result ta'", "referat-search --result ta", library) ==
        "taget\\ til\\ efterretning");
  CHECK(bash("'referat-search --result taget\\ t'", "referat-search --result 'taget\\ t'",
             library) == "taget\\ til\\ efterretning");
  CHECK(bash("\"referat-search --result 'ta\"", "referat-search --result \"'ta\"", library) ==
        "taget til efterretning");
}

TEST_CASE("bash asks the database that is typed, and is silent where there is none") {
  const Library library;
  const Library other;
  const std::string body = minutes_with("Kunst", "En skulptur.");
  REQUIRE(index(other.database(), {other.dir().write("nyt.txt", body)}).exit_code == 0);
  CHECK(bash("'referat-search -d " + other.database() + " --body K'",
             "referat-search -d " + other.database() + " --body K", library) == "Kulturudvalget");
  CHECK(bash("'referat-search --body K'", "referat-search --body K", library).empty());
  CHECK(bash("'referat-search -d /findes/ikke --body K'", "referat-search -d /findes/ikke --body K",
             library)
            .empty());
}

TEST_CASE("bash completes for referat-index") {
  const auto result = in_shell(
      "bash",
      ". " + project_file("indexer/completion/referat-index.bash") +
          "; COMP_WORDS=(referat-index --p); COMP_CWORD=1; _referat_index x --p referat-index;"
          " echo \"${COMPREPLY[*]}\"");
  CHECK(result.err.empty());
  CHECK(result.out == "--prune --parse --progress\n");
}

TEST_CASE("fish completes options and values with what they are") {
  if (!installed("fish")) return;
  const Library library;
  const std::string load = find_fish_functions() + "source " +
                           project_file("searcher/completion/referat-search.fish") + "; source " +
                           project_file("indexer/completion/referat-index.fish") + "; ";
  const auto result = in_shell("fish",
                               load +
                                   "complete -C 'referat-search --center Ø';"
                                   "complete -C 'referat-search --case 19';"
                                   "complete -C 'referat-search --sort o';"
                                   "complete -C 'referat-index --progress n'",
                               asking(library));
  CHECK(result.err.empty());
  CHECK(result.out ==
        "ØDC\tØkonomi- og Digitaliseringscentret, 2 punkter\n19/77\t1 "
        "punkt\noldest\tRækkefølge\nnever\tFremdrift\n");
}

TEST_CASE("zsh reads its completions") {
  if (!installed("zsh")) return;
  for (const char* file :
       {"searcher/completion/_referat-search", "indexer/completion/_referat-index",
        "lib/program/completion/_referat_arguments"}) {
    const auto result = in_shell("zsh", "zsh -n " + project_file(file));
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
  }
}

}  // namespace referat::test
