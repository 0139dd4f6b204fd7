#include "indexer/options.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "base/error.h"
#include "base/strings.h"
#include "indexer/help.h"

using namespace referat;
using namespace referat::indexer;

namespace {

std::string refusal(const std::vector<std::string>& arguments) {
  try {
    static_cast<void>(parse_options(arguments));
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("options and paths may stand in any order") {
  const auto options = parse_options({"a.txt", "-d", "min db", "-v", "mappe", "--prune"});
  CHECK(options.database == "min db");
  CHECK(options.verbose);
  CHECK(options.prune);
  CHECK(options.paths == std::vector<std::string>{"a.txt", "mappe"});
  CHECK(options.mode == Mode::index);
}

TEST_CASE("a value may hold blanks, Danish letters and what looks like a short option") {
  CHECK(parse_options({"--municipality", "Høje Taastrup", "x"}).municipality == "Høje Taastrup");
  CHECK(parse_options({"--municipality=Ærø", "x"}).municipality == "Ærø");
  CHECK(parse_options({"-d", "-v", "x"}).database == "-v");
}

TEST_CASE("a value that begins with -- is a forgotten value") {
  CHECK(refusal({"--db", "--rebuild", "x"}).find("--db mangler sin værdi") == 0);
  CHECK(refusal({"-d", "--rebuild", "x"}).find("--db mangler sin værdi") == 0);
  CHECK(refusal({"--db=--rebuild", "x"}).find("--db mangler sin værdi") == 0);
  CHECK(refusal({"x", "--db"}).find("--db mangler sin værdi") == 0);
  CHECK(refusal({"x", "--db="}).find("--db mangler sin værdi") == 0);
}

TEST_CASE("options are never guessed") {
  CHECK(refusal({"--re", "x"}).find("--re") != std::string::npos);
  CHECK(refusal({"--databases", "x"}).find("--databases") != std::string::npos);
  CHECK(refusal({"-drift", "x"}).find("-drift") != std::string::npos);
  CHECK(refusal({"-qv", "x"}).find("-qv") != std::string::npos);
  CHECK(refusal({"-x", "x"}).find("-x") != std::string::npos);
}

TEST_CASE("what can't be meant is refused") {
  CHECK_FALSE(refusal({}).empty());
  CHECK_FALSE(refusal({"-q", "-v", "x"}).empty());
  CHECK_FALSE(refusal({"--parse", "--rebuild", "x"}).empty());
  CHECK_FALSE(refusal({"-d", "a", "-d", "b", "x"}).empty());
  CHECK_FALSE(refusal({"--quiet=1", "x"}).empty());
  CHECK(refusal({"--progress", "måske", "x"}) == "--progress er auto, always, never, ikke »måske«");
  CHECK_FALSE(refusal({"--jobs", "2", "x"}).empty());  // not yet
}

TEST_CASE("after -- everything is a path, and - is standard input") {
  const auto options = parse_options({"-", "--", "-drift", "--db"});
  CHECK(options.paths == std::vector<std::string>{"-", "-drift", "--db"});
}

TEST_CASE("the sign ~/ is the home folder, in values and paths") {
  setenv("HOME", "/home/bodil", 1);
  const auto options = parse_options({"-d", "~/db", "--centers", "~/c.tsv", "~/ref", "~x"});
  CHECK(options.database == "/home/bodil/db");
  CHECK(options.centers == "/home/bodil/c.tsv");
  CHECK(options.paths == std::vector<std::string>{"/home/bodil/ref", "~x"});
}

TEST_CASE("the database is --db, else $REFERAT_DB, else the user's data folder") {
  setenv("HOME", "/home/bodil", 1);
  unsetenv("REFERAT_DB");
  unsetenv("XDG_DATA_HOME");
  CHECK(parse_options({"x"}).database == "/home/bodil/.local/share/referat/db");
  setenv("XDG_DATA_HOME", "/data", 1);
  CHECK(parse_options({"x"}).database == "/data/referat/db");
  setenv("REFERAT_DB", "~/ref", 1);
  CHECK(parse_options({"x"}).database == "/home/bodil/ref");
  CHECK(parse_options({"-d", "her", "x"}).database == "her");
  unsetenv("REFERAT_DB");
  unsetenv("XDG_DATA_HOME");
}

TEST_CASE("bytes that are no UTF-8 are kept in names of files and repaired in the municipality") {
  const auto options =
      parse_options({"-d", "m\xE6", "--centers", "\xE6", "--municipality", "\xD8", "\xF8"});
  CHECK(options.database == "m\xE6");
  CHECK(options.centers == "\xE6");
  CHECK(options.municipality == "\uFFFD");
  CHECK(options.paths == std::vector<std::string>{"\xF8"});
}

TEST_CASE("help and version need no path") {
  CHECK(parse_options({"--help"}).mode == Mode::help);
  CHECK(parse_options({"--version"}).mode == Mode::version);
}

TEST_CASE("the help fits a screen of 24 lines and 80 columns, and names every option") {
  const std::string help = help_text();
  const auto lines = split(help, '\n');
  CHECK(lines.size() <= 25);  // the last is empty
  for (const auto line : lines) {
    INFO(line);
    CHECK(code_points(line) <= 80);
  }
  for (const auto& option : option_table()) {
    INFO(option.name);
    CHECK(help.find("--" + option.name) != std::string::npos);
  }
}
