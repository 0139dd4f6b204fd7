#include "domain/departments.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "domain/agenda_item.h"

using namespace referat;

namespace {

DepartmentCount count(const std::string& name, std::size_t items, std::size_t recommending = 0,
                      const std::string& acronym = "") {
  return {.name = name, .acronym = acronym, .items = items, .recommending = recommending};
}

std::vector<std::string> names(const Departments& departments) {
  std::vector<std::string> names;
  for (const auto& department : departments.all()) names.push_back(department.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a department is what recommends, not what is only mentioned") {
  const Departments departments({count("Center for Skov & Sø", 9, 2),
                                 count("Center for Voldsomme Vinde", 30),
                                 count("Solbjerg Indkøbscenter", 8)});
  CHECK(names(departments) == Names{"Center for Skov & Sø"});
  CHECK(departments.shown("Center for Voldsomme Vinde").empty());
  CHECK(departments.shown("Aldrig trykt").empty());
}

TEST_CASE("what others do too has to be done several times") {
  DepartmentCount museum = count("Center for Oldsager", 4);
  museum.presenting = 1;
  CHECK(Departments({museum}).all().empty());
  museum.presenting = 3;
  CHECK(Departments({museum}).all().size() == 1);
}

TEST_CASE("all spellings of a department are the one that is printed most often") {
  const Departments departments(
      {count("Center for Skov og Sø", 3, 1), count("Center for Skov & Sø", 90, 60),
       count("Center for Skov &g Sø", 1, 1), count("Center for Skov og Søs", 4),
       count("Center for Skov & Søudvalget", 2, 2), count("CENTER FOR SKOV & SØ", 2)});
  CHECK(names(departments) == Names{"Center for Skov & Sø"});
  for (const auto* name :
       {"Center for Skov og Sø", "Center for Skov &g Sø", "Center for Skov og Søs",
        "Center for Skov & Søudvalget", "CENTER FOR SKOV & SØ"}) {
    INFO(name);
    CHECK(departments.shown(name) == "Center for Skov & Sø");
  }
}

TEST_CASE("departments that have words in common stay apart, renamed ones too") {
  const Departments departments({count("Center for Børn & Familier", 40, 30),
                                 count("Center for Børn & Undervisning", 38, 30),
                                 count("Center for Politik & Borgerbetjening", 400, 300),
                                 count("Center for Politik & Borgerservice", 3, 1)});
  CHECK(departments.all().size() == 4);
}

TEST_CASE("words that may mean anything are a department where they recommend, and only that") {
  CHECK(Departments({count("Skov og Sø", 1, 1)}).all().empty());
  CHECK(names(Departments({count("Skov og Sø", 3, 3)})) == Names{"Skov og Sø"});
  const Departments departments(
      {count("Magistratsafdelingen for Skov og Sø", 9, 4), count("Skov og Sø", 3, 3)});
  CHECK(names(departments) == Names{"Magistratsafdelingen for Skov og Sø"});
  CHECK(departments.shown("Skov og Sø") == "Magistratsafdelingen for Skov og Sø");
}

TEST_CASE("an acronym that one department has is that department") {
  const Departments departments({count("Center for Skov & Sø", 2, 2, "CSS"),
                                 count("Center for Søfart", 2, 2, "CSF"),
                                 count("Center for Skolefri", 2, 2, "CSF"), count("CSS", 5, 5),
                                 count("CSF", 5, 5), count("XYZ", 9, 9)});
  CHECK(departments.all().size() == 3);
  CHECK(departments.shown("CSS") == "Center for Skov & Sø");
  CHECK(departments.shown("CSF").empty());
  CHECK(departments.shown("XYZ").empty());
}

TEST_CASE("what stands behind a department's name is no part of it, but a longer name is one") {
  const Departments departments({count("Center for Skov", 50, 20),
                                 count("Center for Skov og Nordby Bibliotek", 1),
                                 count("Center for Skov og Strand", 12)});
  CHECK(departments.shown("Center for Skov og Nordby Bibliotek") == "Center for Skov");
  CHECK(departments.shown("Center for Skov og Strand").empty());
}

TEST_CASE("the order in which documents come decides nothing") {
  std::vector<DepartmentCount> counts{
      count("Center for Skov og Sø", 5, 1),  count("Center for Skov & Sø", 5, 1),
      count("Center for Pleje", 2, 1),       count("Center for Plejen", 2, 1),
      count("Center for Børn & Familie", 1), count("Center for Børn & Familier", 7, 2)};
  const auto first = Departments(counts);
  while (std::next_permutation(counts.begin(), counts.end(),
                               [](const auto& a, const auto& b) { return a.name < b.name; })) {
    const Departments again(counts);
    REQUIRE(names(again) == names(first));
    for (const auto& one : counts) REQUIRE(again.shown(one.name) == first.shown(one.name));
  }
}

TEST_CASE("an item's centers and recommenders are made of what it prints, however often") {
  AgendaItem item;
  item.departments = {.named = {{.name = "Center for Skov og Sø", .recommends = true},
                                {.name = "Center for Vinde"}},
                      .recommenders = {"Center for Skov og Sø", "Direktionen"},
                      .registered = {"KLM"}};
  const Departments departments(
      {count("Center for Skov & Sø", 9, 3), count("Center for Skov og Sø", 1, 1)});
  for (int times = 0; times < 2; ++times) {
    name_departments(departments, item);
    CHECK(item.centers == Names{"Center for Skov & Sø", "KLM"});
    CHECK(item.recommended_by == Names{"Center for Skov & Sø", "Direktionen"});
  }
  name_departments(Departments(), item);
  CHECK(item.centers == Names{"KLM"});
  CHECK(item.recommended_by == Names{"Center for Skov og Sø", "Direktionen"});
}
