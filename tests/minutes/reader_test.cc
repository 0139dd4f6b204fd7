#include "minutes/reader.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "extract/read.h"
#include "minutes/documents.h"

using namespace referat;
using Catch::Matchers::Contains;

namespace {

const CenterRegister no_centers;

Minutes read_minutes(const std::string& path, std::string_view bytes,
                     const minutes::ReadOptions& options = {}) {
  return minutes::read_minutes(extract::read(path, bytes), no_centers, options).at(0);
}

}  // namespace

TEST_CASE("bytes of a file become minutes, whatever their line ends and encoding") {
  for (const auto* bytes : {"Punkt 1: Budgetl\xC3\xA6gning\r\n\r\n18/300\r\n",
                            "Punkt 1: Budgetl\xE6gning\n\n18/300\n"}) {
    const auto read = read_minutes("a.txt", bytes);
    REQUIRE(read.items.size() == 1);
    CHECK(read.items[0].title == "Budgetlægning");
    CHECK(read.items[0].case_number == "18/300");
    CHECK(read.path == "a.txt");
  }
}

TEST_CASE("broken characters are repaired with a warning") {
  const auto read = read_minutes(
      "a.txt", "Punkt 1: Skole\n\nØkonomi på åben vej, bør øges på ældre område, så også\nf\xC3");
  REQUIRE_FALSE(read.warnings.empty());
  CHECK(read.warnings.back().line == 4);
  CHECK_THAT(read.warnings.back().message, Contains("ødelagte tegn"));
}

TEST_CASE("what is no text is refused with the file's name") {
  using namespace std::string_literals;
  CHECK_THROWS_WITH(read_minutes("tom.txt", " \n\n"), Contains("tom.txt: filen er tom"));
  CHECK_THROWS_WITH(read_minutes("a.txt", "x\0y"s), Contains("a.txt: "));
  CHECK_THROWS_AS(read_minutes("a.txt", ""), Error);
}

TEST_CASE("a text without items is an answer") {
  const auto read = read_minutes("brev.txt", "Kære borger\n\nTak for dit brev.\n");
  CHECK(read.items.empty());
}

TEST_CASE("the municipality is taken from the options where the document doesn't say") {
  const std::string item = "\n\nPunkt 1: Skole\n\n18/300\n";
  CHECK(read_minutes("a", "REFERAT" + item, {.municipality = "Engholm"}).meeting.municipality ==
        "Engholm");
  CHECK(read_minutes("a", "Fjordby Kommune" + item, {.municipality = "Engholm"})
            .meeting.municipality == "Fjordby");
}
