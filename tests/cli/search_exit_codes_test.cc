// Exit codes, streams and pipes of referat-search.
#include <catch2/catch.hpp>
#include <sstream>

#include "cli/library.h"
#include "support/sanitized.h"

namespace referat::test {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("0 with hits, 1 without, and nothing on standard error") {
  const Library library;
  const auto found = library.search({"sygefravær"});
  CHECK(found.exit_code == 0);
  CHECK(contains(found.out, "Sygefravær i hjemmeplejen"));
  CHECK(found.err.empty());
  const auto none = library.search({"--center", "ØDC", "--year", "1999"});
  CHECK(none.exit_code == 1);
  CHECK(contains(none.out, "Ingen punkter"));
  CHECK(none.err.empty());
}

TEST_CASE("2 for a call that can't be read, and standard output stays empty") {
  const Library library;
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                    {"skole", "--yaer", "2018"},
                                                    {"skole", "--year"},
                                                    {"skole", "--year", "abc"},
                                                    {"skole", "--result", "måske"},
                                                    {"skole", "-n", "mange"},
                                                    {"år:abc", "--format", "json"}}) {
    CAPTURE(arguments);
    const auto result = library.search(arguments);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(result.err.rfind("referat-search: ", 0) == 0);
  }
}

TEST_CASE("a facet that nobody knows is refused in every mode, with those that are known") {
  const Library library;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"skole", "--facets", "farve"},
        {"skole", "--facets", "udvalg,farve=3", "--format", "csv"},
        {"skole", "--decisions", "--facets", "farve"},
        {"skole", "--timeline", "--facets", "farve"},
        {"--open", "--facets", "farve"},
        {"--history", "18/18284", "--facets", "farve"},
        {"--similar", "1", "--facets", "farve"},
        {"--coverage", "--facets", "farve"},
        {"--interactive", "--facets", "farve"},
        {"skole", "--save", "skoler", "--facets", "farve"},
        {"--values", "farve"},
        {"--values", "farve", "--format", "json"}}) {
    CAPTURE(arguments);
    const auto result = library.search(arguments);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(contains(result.err,
                   "facetten »farve« kendes ikke; vælg blandt år, center, sag, måned, udvalg, "
                   "kommune, resultat, indstiller\n"));
    CommandOptions english;
    english.environment = {{"LC_ALL", "en_GB.UTF-8"}};
    CHECK(contains(library.search(arguments, english).err,
                   "choose among year, center, case, month, body, municipality, result, "
                   "recommended_by\n"));
  }
}

TEST_CASE("facets are asked for by their Danish names too, in searches and lists of decisions") {
  const Library library;
  for (const bool decisions : {false, true}) {
    const auto facets = [&](const std::string& names) {
      std::vector<std::string> arguments{"--year", "2018", "--facets", names, "--format", "json"};
      if (decisions) arguments.emplace_back("--decisions");
      return library.search(arguments);
    };
    CAPTURE(decisions);
    const auto danish = facets("udvalg,år=3,INDSTILLER");
    CHECK(danish.exit_code == 0);
    CHECK(danish.out == facets("body,year=3,recommended_by").out);
  }
}

TEST_CASE("a facet may be asked for twice") {
  const Library library;
  const auto result = library.search({"strategi", "--facets", "body,udvalg,body=1,year,år=3"});
  CHECK(result.exit_code == 0);
  CHECK(result.err.empty());
}

TEST_CASE("an unreadable field is shown with a caret under the place") {
  const Library library;
  const auto result = library.search({"skole år:abc"});
  CHECK(result.exit_code == 2);
  CHECK(contains(result.err, "\n  skole år:abc\n           ^"));
}

TEST_CASE("a usage error sends to the help") {
  CHECK(contains(run({REFERAT_SEARCH}).err, "--help"));
}

TEST_CASE("the help fits a terminal of 24 lines and 80 columns") {
  const auto result = run({REFERAT_SEARCH, "--help"});
  CHECK(result.exit_code == 0);
  CHECK(std::count(result.out.begin(), result.out.end(), '\n') <= 24);
  std::istringstream lines(result.out);
  for (std::string line; std::getline(lines, line);) {
    const auto columns =
        std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
    CAPTURE(line);
    CHECK(columns <= 80);
  }
}

TEST_CASE("the version names what decides whether a database can be read") {
  const auto result = run({REFERAT_SEARCH, "--version"});
  CHECK(result.exit_code == 0);
  for (const char* part : {"referat-search ", "JSON 1.", "Xapian 1.4", "ICU "}) {
    CAPTURE(part);
    CHECK(contains(result.out, part));
  }
}

TEST_CASE("a reader who leaves early is no error") {
  const Library library;
  const auto result = shell(
      "for format in text json jsonl csv; do"
      "  \"$SEARCH\" -d \"$DB\" strategi --format $format | true;"
      "  echo ${PIPESTATUS[0]};"
      " done; \"$SEARCH\" --help | head -1",
      library);
  CHECK(result.out.rfind("0\n0\n0\n0\nreferat-search", 0) == 0);
  CHECK(result.err.empty());
}

TEST_CASE("an answer that can't be written is an error with its reason") {
  const Library library;
  const auto full = shell("\"$SEARCH\" -d \"$DB\" strategi > /dev/full", library);
  CHECK(full.exit_code == 3);
  CHECK(contains(full.err, "der er ikke mere plads på disken"));
  const auto closed = shell("\"$SEARCH\" -d \"$DB\" strategi >&-", library);
  CHECK(closed.exit_code == 3);
  CHECK(contains(closed.err, "filen er ikke åben"));
}

TEST_CASE("colour is for terminals, unless it is asked for") {
  const Library library;
  CHECK_FALSE(contains(library.search({"sygefravær"}).out, "\033"));
  CHECK(contains(library.search({"sygefravær", "--color", "always"}).out, "\033[1;31m"));
  CHECK_FALSE(contains(library.search({"sygefravær", "--color", "never"}).out, "\033"));
}

TEST_CASE("on a terminal colour is automatic, and NO_COLOR and TERM=dumb turn it off") {
  const Library library;
  // script(1) gives the program a terminal.
  const auto on_terminal = [&](const std::string& setting) {
    return shell("export TERM=xterm; " + setting +
                     " script -qec '\"$SEARCH\" -d \"$DB\" sygefravær' /dev/null",
                 library)
        .out;
  };
  CHECK(contains(on_terminal(""), "\033[1;31m"));
  CHECK(contains(on_terminal("NO_COLOR="), "\033[1;31m"));
  CHECK_FALSE(contains(on_terminal("NO_COLOR=1"), "\033"));
  CHECK_FALSE(contains(on_terminal("TERM=dumb"), "\033"));
}

TEST_CASE("the commands that the answer shows can be pasted into a shell") {
  const Library library;
  const auto answer = library.search({"ny strategi"});
  std::istringstream lines(answer.out);
  int commands = 0;
  for (std::string line; std::getline(lines, line);) {
    const auto begin = line.find(REFERAT_SEARCH);
    if (begin == std::string::npos) continue;
    CAPTURE(line);
    CHECK(shell(line.substr(begin), library).exit_code == 0);
    ++commands;
  }
  CHECK(commands >= 2);
}

TEST_CASE("the database is found by the environment") {
  const Library library;
  CommandOptions options;
  options.environment = {{"REFERAT_DB", library.database()}};
  CHECK(run({REFERAT_SEARCH, "sygefravær"}, options).exit_code == 0);
}

TEST_CASE("an answer that finds no room on its disk ends with exit 3, and says so") {
  if (thread_sanitized) {
    WARN("the sanitizer of threads writes a file of its own: nothing was tested");
    return;
  }
  const Library library;
  const auto result = shell(
      "(ulimit -f 0; \"$SEARCH\" -d \"$DB\" strategi 2>&1 > \"$DB/../answer\") | cat;"
      "exit ${PIPESTATUS[0]}",
      library);
  CHECK(result.exit_code == 3);
  CHECK(contains(result.out, "referat-search: svaret kan ikke skrives: "));
}

TEST_CASE("several databases are searched as one") {
  const Library library;
  const TempDir other;
  REQUIRE(index(other / "db", {other.write("kultur.txt", minutes_with("Ny strategi for museet",
                                                                      "Museet åbner i maj."))})
              .exit_code == 0);
  const auto result = library.search({"-d", other / "db", "strategi"});
  CHECK(result.exit_code == 0);
  CHECK(contains(result.out, "3 punkter"));
}

TEST_CASE("an error of the call is wrapped for a terminal, and one line for a program") {
  const Library library;
  const std::string call = "\"$SEARCH\" -d \"$DB\" --history 18/101 --offset 3";
  const auto shown = terminal(call, library);
  CHECK(shown.out ==
        "referat-search: --offset kan ikke gives med --history, som viser hele sagen fra\n"
        "begyndelsen; brug --case SAG for en søgning i sagen\n"
        "Se referat-search --help.\n");
  CHECK(contains(terminal("stty cols 50; " + call, library).out, "med\n--history, som viser"));
  CHECK(contains(shell(call, library).err, "hele sagen fra begyndelsen; brug"));
}

TEST_CASE("a query that can't be read keeps the mark below its place on a terminal") {
  const Library library;
  const std::string call = "\"$SEARCH\" -d \"$DB\" 'kort tekst år:abc'";
  const auto shown = terminal("stty cols 40; " + call, library);
  CHECK(shown.exit_code == 2);
  CHECK(shown.out == shell(call, library).err);
}

}  // namespace referat::test
