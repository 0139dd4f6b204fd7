// Databases that aren't there, aren't ours, or mean harm.
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

}  // namespace referat::test
