// What bash, zsh and fish complete.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <sstream>

#include "cli/library.h"

namespace referat::test {

namespace {

std::string completion(const std::string& name) {
  return std::string(REFERAT_SOURCE_DIR) + "/" + name;
}

// Runs a script with the programs in the path, as an installation has them.
CommandResult in_shell(const std::string& name, const std::string& script, const Library& library) {
  const std::string programs = std::string(REFERAT_SEARCH);
  CommandOptions options;
  options.environment = {
      {"PATH", programs.substr(0, programs.rfind('/')) + ":" + std::getenv("PATH")},
      {"REFERAT_DB", library.database()},
      {"LC_ALL", "C.UTF-8"}};
  return run({name, "-c", script}, options);
}

// The candidates for the last of the words that bash has divided the line into, joined by "|".
std::string bash(const std::string& line, const std::string& words, const Library& library) {
  const auto result =
      in_shell("bash",
               ". '" + completion("searcher/completion/referat-search.bash") +
                   "'; COMP_LINE=" + line + "; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(" + words +
                   "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _referat_search; IFS='|'; echo "
                   "\"${COMPREPLY[*]}\"",
               library);
  CHECK(result.err.empty());
  return result.out.substr(0, result.out.find('\n'));
}

bool installed(const std::string& shell) {
  if (run({"sh", "-c", "command -v " + shell}).exit_code == 0) return true;
  WARN("skipped: " << shell << " isn't installed");
  return false;
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
  const Library library;
  const auto result = in_shell(
      "bash",
      ". '" + completion("indexer/completion/referat-index.bash") +
          "'; COMP_WORDS=(referat-index --p); COMP_CWORD=1; _referat_index x --p referat-index;"
          " echo \"${COMPREPLY[*]}\"",
      library);
  CHECK(result.err.empty());
  CHECK(result.out == "--prune --parse --progress\n");
}

TEST_CASE("fish completes options and values with what they are") {
  if (!installed("fish")) return;
  const Library library;
  const std::string load = "source '" + completion("searcher/completion/referat-search.fish") +
                           "'; source '" + completion("indexer/completion/referat-index.fish") +
                           "';";
  const auto result = in_shell("fish",
                               load +
                                   "complete -C 'referat-search --center Ø';"
                                   "complete -C 'referat-search --case 19';"
                                   "complete -C 'referat-search --sort o';"
                                   "complete -C 'referat-index --progress n'",
                               library);
  CHECK(result.out ==
        "ØDC\tØkonomi- og Digitaliseringscentret, 2 punkter\n19/77\t1 "
        "punkt\noldest\tRækkefølge\nnever\tFremdrift\n");
}

TEST_CASE("zsh reads its completions") {
  if (!installed("zsh")) return;
  const Library library;
  for (const char* file :
       {"searcher/completion/_referat-search", "indexer/completion/_referat-index"}) {
    const auto result = in_shell("zsh", "zsh -n '" + completion(file) + "'", library);
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
  }
}

}  // namespace referat::test
