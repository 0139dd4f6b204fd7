#include "minutes/contents_list.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat::test;
using namespace referat::minutes;

namespace {

std::vector<std::string> titles(const ContentsList& list) {
  std::vector<std::string> found;
  for (const auto& entry : list.entries) found.push_back(entry.title);
  return found;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("entries have dots and a page behind a tab") {
  const auto lines = lines_of(
      "REFERAT\n\nIndholdsfortegnelse\n\nØkonomiopfølgning 11-09-2017.....\t3\n"
      "Effektiviseringspuljen- den videre proces.....\t4\nLukket.....\t7\n\nPunkt 1: Økonomi");
  const auto list = find_contents_list(lines);
  CHECK(titles(list) == Titles{"Økonomiopfølgning 11-09-2017",
                               "Effektiviseringspuljen- den videre proces", "Lukket"});
  CHECK_FALSE(list.contains(0));
  CHECK(list.contains(2));
  CHECK(list.contains(6));
  CHECK_FALSE(list.contains(8));
  CHECK(list.entries[0].line == 5);
}

TEST_CASE("an entry may be cut by an ellipsis or broken over lines") {
  const auto list = find_contents_list(
      lines_of("Indhold:\nAnsøgning om bevilling til deltagelse i partnerskab om den kommunale "
               "ungeindsats og FGU...\t16\nOpfølgning på revisionsberetning for regnskabsåret\n"
               "2014 og områder med bemærkninger.....\t5\n"));
  REQUIRE(list.entries.size() == 2);
  CHECK(list.entries[0].cut);
  CHECK(same_title(list.entries[0],
                   "Ansøgning om bevilling til deltagelse i partnerskab om den kommunale "
                   "ungeindsats og FGU-institutioner"));
  CHECK_FALSE(same_title(list.entries[0], "Ansøgning"));
  CHECK(list.entries[1].title ==
        "Opfølgning på revisionsberetning for regnskabsåret 2014 og områder med bemærkninger");
}

TEST_CASE("the item's number is no part of the title") {
  const auto list = find_contents_list(lines_of("Indhold\n1. Dagsorden.....\t1\n2. Budget\t3\n"));
  REQUIRE(list.entries.size() == 2);
  CHECK(list.entries[1].number == "2");
  CHECK(list.entries[1].title == "Budget");
  // A number that does belong to it doesn't part them.
  const auto other = find_contents_list(lines_of("Indhold\n2. behandling af budgettet.....\t3\n"));
  CHECK(same_title(other.entries[0], "2. behandling af budgettet"));
}

TEST_CASE("a list without pages is known by its lines being printed again") {
  const auto list = find_contents_list(
      lines_of("Dagsorden\nGodkendelse af dagsorden\nNy skole\nEventuelt\n\nPunkt 1\nGodkendelse "
               "af dagsorden\n\nGodkendt.\n\nPunkt 2\nNy skole\n\nPunkt 3\nEventuelt\n"));
  CHECK(titles(list) == Titles{"Godkendelse af dagsorden", "Ny skole", "Eventuelt"});
  CHECK(list.begin == 0);
  CHECK(list.end == 4);
}

TEST_CASE("a page right behind a title is known by the title being printed again without it") {
  const auto list = find_contents_list(
      lines_of("Indholdsfortegnelse\n\nPunkt 1 Budget 2019 3\nPunkt 2 Ny kran 4\n\nPunkt 1 Budget "
               "2019\n\nGodkendt.\n\nPunkt 2 Ny kran\n\nUdsat.\n"));
  CHECK(titles(list) == Titles{"Budget 2019", "Ny kran"});
}

TEST_CASE("a list of numbered headings needs no heading of its own") {
  const auto list = find_contents_list(lines_of(
      "Byrådet\n1. Dagsorden\n2. Ny skole\n\n1. Dagsorden\nGodkendt.\n2. Ny skole\nUdsat."));
  CHECK(titles(list) == Titles{"Dagsorden", "Ny skole"});
  CHECK(list.end == 3);
}

TEST_CASE("items without a list have none") {
  CHECK(find_contents_list(lines_of("")).entries.empty());
  CHECK(find_contents_list(lines_of("Dagsorden\nByrådet\n\nPunkt 1: Ny skole\nGodkendt."))
            .entries.empty());
  // A recommendation that is repeated in the decision is no list of items.
  CHECK(find_contents_list(
            lines_of("Punkt 1: Ny skole\n\n1. Model A\n2. Model B\n\nBeslutning\n1. Model A"))
            .entries.empty());
}
