#include "minutes/lines/names.h"

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

TEST_CASE("lists are parted at commas, semicolons and conjunctions, outside brackets") {
  CHECK(split_names("Ida Holm (A), Ole  Bak; Mia Bech og Per Lund samt Lis Krag.") ==
        Names{"Ida Holm (A)", "Ole Bak", "Mia Bech", "Per Lund", "Lis Krag"});
  CHECK(split_names("Ida Holm (formand, næstformand i Teknik og Miljø)").size() == 1);
  CHECK(split_names(" , ;").empty());
  CHECK(split_names("Ole (Bak").size() == 1);
}

TEST_CASE("roles stand in brackets") {
  CHECK(people(parse_participants("Lars Holm, Kathrine Dam (sekretær)")) ==
        Names{"Lars Holm/", "Kathrine Dam/sekretær"});
}

TEST_CASE("a party stands in brackets, alone or with a role") {
  CHECK(people(parse_participants("Ida Holm (A, formand), Ole Bak (Venstre), Lis Krag (Lokallisten)")) ==
        Names{"Ida Holm/formand/A", "Ole Bak//Venstre", "Lis Krag//Lokallisten"});
  CHECK(people(parse_participants(
            "Formand Ida Holm (A), referent Bo Ravn, Ole Bak, V, næstformand")) ==
        Names{"Ida Holm/formand/A", "Bo Ravn/referent", "Ole Bak/næstformand/V"});
  CHECK(people(parse_participants("Lis Krag (V) for Ole Bak (V)")) ==
        Names{"Lis Krag/stedfortræder for Ole Bak (V)/V"});
  CHECK(people(parse_participants("Ida Holm (A) Ole Bak (V)")) ==
        Names{"Ida Holm//A", "Ole Bak//V"});
  CHECK(people(parse_participants("Mia Bech (formand for Teknik og Miljø)")) ==
        Names{"Mia Bech/formand for Teknik og Miljø"});
}

TEST_CASE("a line may be one person, with party, role and title") {
  CHECK(people({*parse_person("Ida Holm (A), formand")}) == Names{"Ida Holm/formand/A"});
  CHECK(people({*parse_person("Formand Anna Dahl (A)")}) == Names{"Anna Dahl/formand/A"});
  CHECK(people({*parse_person("Jens Ole Fuglsang-Dam")}) == Names{"Jens Ole Fuglsang-Dam/"});
  for (const auto* line :
       {"", "Godkendt.", "Ida Holm, Ole Bak", "Sager 129 - 131", "Ida", "Taget til efterretning"}) {
    INFO(line);
    CHECK_FALSE(parse_person(line).has_value());
  }
}
