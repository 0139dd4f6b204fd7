#include "minutes/contents_check.h"

#include <catch2/catch.hpp>

using namespace referat;
using minutes::compare_contents;
using minutes::ContentsEntry;

namespace {

// The warning about entries and items of these titles; empty if there is none.
std::string told(std::vector<ContentsEntry> entries, const std::vector<std::string>& titles) {
  Minutes read;
  for (const auto& title : titles) {
    read.items.emplace_back();
    read.items.back().title = title;
  }
  minutes::ContentsList contents;
  contents.entries = std::move(entries);
  compare_contents(contents, read);
  return read.warnings.empty() ? "" : read.warnings.front().message;
}

ContentsEntry entry(const std::string& title) { return {title, "", false, 0}; }

}  // namespace

TEST_CASE("a contents list with more entries than items names those that no item has") {
  CHECK(told({entry("Havnen"), entry("Stien"), entry("Lukket"), entry("Lukket")},
             {"Havnen", "Lukket"}) ==
        "indholdsfortegnelsen har 4 punkter, men der blev fundet 2; intet punkt har overskriften "
        "»Stien« og »Lukket«");
}

TEST_CASE("of many entries without item the first three are named, the others counted") {
  CHECK(told({entry("A"), entry("B"), entry("C"), entry("D"), entry("E")}, {"C"}) ==
        "indholdsfortegnelsen har 5 punkter, men der blev fundet 1; intet punkt har overskriften "
        "»A«, »B«, »D« og 1 mere");
}

TEST_CASE("an entry that is cut, or counts its titles, is no lost one") {
  const ContentsEntry cut{"Havnens frem", "", true, 0};
  const ContentsEntry numbered{"behandling af budgettet", "2.", false, 0};
  CHECK(told({cut, numbered, entry("Stien")}, {"2. behandling af budgettet", "Havnens fremtid"}) ==
        "indholdsfortegnelsen har 3 punkter, men der blev fundet 2; intet punkt har overskriften "
        "»Stien«");
}

TEST_CASE("a list in an item's text is no contents list") {
  Minutes read;
  read.items.emplace_back();
  read.items.back().line = 10;
  minutes::ContentsList contents;
  contents.entries = {{"Godkendt", "1.", false, 14}, {"Anbefalet", "2.", false, 15}};
  compare_contents(contents, read);
  CHECK(read.warnings.empty());
}

TEST_CASE("where there are more items than entries it is told how many") {
  CHECK(told({entry("Havnen")}, {"Havnen", "Stien"}) ==
        "indholdsfortegnelsen har 1 punkter, men der blev fundet 2");
  CHECK(told({}, {"Havnen"}).empty());
}
