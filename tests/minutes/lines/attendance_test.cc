#include "minutes/lines/attendance.h"

#include <catch2/catch.hpp>

using namespace referat;
using namespace referat::minutes;

using Names = std::vector<std::string>;

namespace {

// "name/role" each, and the party behind it.
Names people(const std::vector<Participant>& participants) {
  Names all;
  for (const auto& person : participants) {
    all.push_back(person.name + "/" + person.role);
    if (!person.party.empty()) all.back() += "/" + person.party;
  }
  return all;
}

}  // namespace

TEST_CASE("lines of names are a person each, or a list that was broken anywhere") {
  CHECK(people(people_on({"Ida Holm (A)", "Ole Bak (V)"})) == Names{"Ida Holm//A", "Ole Bak//V"});
  CHECK(people(people_on({"Lars Holm, Kathrine Seier", "Dam (sekretær)"})) ==
        Names{"Lars Holm/", "Kathrine Seier Dam/sekretær"});
  CHECK(people(people_on({"Steen Hvid-", "berg Olesen (direktør)"})) ==
        Names{"Steen Hvidberg Olesen/direktør"});
  CHECK(people(people_on({"Ida Holm, Ole Bak"})) == Names{"Ida Holm/", "Ole Bak/"});
}

TEST_CASE("names, parties and offices may stand in columns") {
  CHECK(people(people_on({"Navn\tParti\tFunktion", "Ida Holm\tA\tFormand", "Ole Bak\tV"})) ==
        Names{"Ida Holm/formand/A", "Ole Bak//V"});
  CHECK(people(people_on({"Ida Holm (A)\tOle Bak (V)", "Mia Bech (F)\tPer Lund (C)"})) ==
        Names{"Ida Holm//A", "Ole Bak//V", "Mia Bech//F", "Per Lund//C"});
  CHECK(people(people_on({"Formand\tIda Holm\tA", "Ole Bak\tLokallisten"})) ==
        Names{"Ida Holm/formand/A", "Ole Bak//Lokallisten"});
}

TEST_CASE("an office on a line of its own is the next person's, a group's name is nobody's") {
  CHECK(people(people_on({"Formand", "Ida Holm (A)", "Øvrige medlemmer:", "Ole Bak (V)"})) ==
        Names{"Ida Holm/formand/A", "Ole Bak//V"});
  CHECK(heads_people("Fra administrationen"));
  CHECK_FALSE(heads_people("Ida Holm"));
}

TEST_CASE("those who stayed away keep their party, not the reason") {
  CHECK(absentees_on({"Per Lund\tC", "Jens Krogh\tV"}) == Names{"Per Lund (C)", "Jens Krogh (V)"});
  CHECK(absentees_on({"Per Lund (C) – afbud, Jens Krogh (uden afbud)"}) ==
        Names{"Per Lund (C)", "Jens Krogh"});
}
