// Databases that aren't there, aren't ours, or mean harm.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/library.h"

namespace referat::test {

namespace {

namespace fs = std::filesystem;

// The message, once code and streams are checked.
std::string refused(const std::string& database) {
  const auto result = run({REFERAT_SEARCH, "-d", database, "skole"});
  CAPTURE(database, result.err);
  CHECK(result.exit_code == 3);
  CHECK(result.out.empty());
  CHECK(result.err.rfind("referat-search: ", 0) == 0);
  return result.err;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a database that isn't there is named, with what to do") {
  const TempDir dir;
  const auto message = refused(dir / "ingen");
  CHECK(contains(message, dir / "ingen"));
  CHECK(contains(message, "referat-index"));
}

TEST_CASE("a command that a message suggests can be pasted, whatever the database is called") {
  CHECK(contains(refused("./ingen"), "lav den med referat-index -d ./ingen MAPPE, eller"));
  CHECK(contains(refused("./x;touch PWN"), "referat-index -d './x;touch PWN' MAPPE"));
  CHECK(contains(refused("x;touch PWN"), "skriv en mappe ('./x;touch PWN')"));
  for (const auto* name : {"./x\ntouch PWN", "./x\u202Ey", "./x\u200By"}) {
    CAPTURE(name);
    const auto message = refused(name);
    CHECK(std::count(message.begin(), message.end(), '\n') == 1);
    CHECK_FALSE(contains(message, "referat-index"));
  }
}

TEST_CASE("a folder of something else, a file and a pointer to nowhere are refused") {
  const TempDir dir;
  dir.write("papirer/brev.txt", "Kære borgmester");
  CHECK(contains(refused(dir / "papirer"), dir / "papirer"));
  CHECK(contains(refused(dir.write("fil", "tekst")), dir / "fil"));
  dir.write("pegepind/XAPIANDB", "glass gen-0001\n");
  CHECK(contains(refused(dir / "pegepind"), dir / "pegepind"));
}

TEST_CASE("a pointer file that names a program doesn't run it") {
  const TempDir dir;
  const std::string marker = dir / "marker";
  dir.write("ond/XAPIANDB", "remote :/bin/touch " + marker + "\n");
  refused(dir / "ond");
  dir.write("ond2/XAPIANDB", "auto ../ond\n");
  refused(dir / "ond2");
  CHECK_FALSE(fs::exists(marker));
}

TEST_CASE("a damaged database is refused, not crashed on") {
  const Library library;
  int tables = 0;
  for (const auto& entry : fs::recursive_directory_iterator(library.database())) {
    if (entry.path().extension() != ".glass") continue;
    fs::resize_file(entry.path(), fs::file_size(entry.path()) / 2);
    ++tables;
  }
  REQUIRE(tables > 0);
  refused(library.database());
}

TEST_CASE("a server that doesn't answer is named") {
  CHECK(contains(refused("localhost:1"), "localhost:1"));
}

TEST_CASE("words that only one of two databases has are found in both together") {
  const TempDir dir;
  const std::string corpus = std::string(REFERAT_SOURCE_DIR) + "/corpus/minutes/";
  const auto index = [&](const std::string& name, const std::vector<std::string>& files) {
    std::vector<std::string> command{REFERAT_INDEX, "-q", "-d", dir / name};
    for (const auto& file : files) command.push_back(corpus + file);
    REQUIRE(run(command).exit_code == 0);
  };
  const std::string council = "2014-10-07-byraadet.txt";
  const std::string management = "2016-10-03-direktionen.md";
  index("council", {council});
  index("management", {management});
  index("both", {council, management});
  for (const char* query : {"CØI", "Direktionen", "Byrådet", "Økonomiudvalget", "TNC",
                            "Center for Økonomi og Indkøb", "byrådet svømmehal", "e-handel"}) {
    for (const char* limit : {"1", "3", "5", "10"}) {
      CAPTURE(query, limit);
      const auto ask = [&](std::vector<std::string> databases) {
        std::vector<std::string> command{REFERAT_SEARCH, "-n", limit, "--format", "csv", query};
        for (const auto& name : databases) {
          command.insert(command.end(), {"-d", dir / name});
        }
        return run(command);
      };
      const auto one = ask({"both"});
      const auto two = ask({"council", "management"});
      const auto swapped = ask({"management", "council"});
      CHECK(one.exit_code < 2);
      CHECK(two.exit_code == one.exit_code);
      CHECK(two.out == one.out);
      CHECK(swapped.out == one.out);
    }
  }
}

}  // namespace referat::test
