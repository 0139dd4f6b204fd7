#include "domain/department_name.h"

#include <catch2/catch.hpp>

using namespace referat;

namespace {

std::string key(std::string_view name) { return read_department_name(name).key(); }

bool same(std::string_view a, std::string_view b) {
  return same_but_for_endings(read_department_name(a), read_department_name(b));
}

}  // namespace

TEST_CASE("signs, capitals and conjunctions make no other department") {
  for (const auto* name :
       {"Center for Skov & Sø", "Center for Skov og Sø", "CENTER FOR SKOV & SØ",
        "Center for Skov- og Sø", "Centeret for Skov &g Sø", "Center Skov & Sø"}) {
    INFO(name);
    CHECK(key(name) == "center|skov|sø");
  }
  CHECK(key("Center for Skov, Sø & Strand") == "center|skov|sø|strand");
  CHECK(key("Skov- og Søforvaltningen") == key("Skov- og Søforvaltning"));
}

TEST_CASE("a name tells in one of four ways that it is a department's") {
  using enum DepartmentForm;
  CHECK(read_department_name("Afdelingen for Skov").form == headed);
  CHECK(read_department_name("Fagcenter Dagpleje").form == headed);
  CHECK(read_department_name("Skov- og Søforvaltningen").form == compound);
  CHECK(read_department_name("HR-afdelingen").form == compound);
  CHECK(read_department_name("Borgmesterens Afdeling").form == compound);
  CHECK(read_department_name("Skov og Sø").form == bare);
  CHECK(read_department_name("CSS").form == acronym);
  CHECK(read_department_name("C-SIK").form == acronym);
  CHECK(read_department_name("Skoven").form == bare);
}

TEST_CASE("words that anybody may use name no department outright") {
  CHECK_FALSE(names_department_outright("Skov og Sø"));
  CHECK(names_department_outright("Center for Skov og Sø"));
  CHECK(names_department_outright("Driftsbyen"));
}

TEST_CASE("other endings of an element are the same name, other words aren't") {
  CHECK(same("Center for Pleje og Skole", "Center for Pleje & Skoler"));
  CHECK(same("Center for Skov og Social Hjælp", "Center for Skov og Socialhjælp"));
  CHECK_FALSE(same("Center for Børn & Familier", "Center for Børn & Undervisning"));
  CHECK_FALSE(same("Center for Børn", "Center for Børn & Familier"));
  CHECK_FALSE(same("Afdelingen for Børn", "Center for Børn"));
  CHECK_FALSE(same("Center for By", "Center for Byer"));
}

TEST_CASE("a genitive and a body's name may be run on to a name") {
  const auto name = read_department_name("Center for Skov & Sø");
  CHECK(is_run_on(read_department_name("Center for Skov & Søs"), name));
  CHECK(is_run_on(read_department_name("Center for Skov & Søudvalget"), name));
  CHECK_FALSE(is_run_on(read_department_name("Center for Skov & Søbred"), name));
}

TEST_CASE("one letter or another formation of a long word may be a misprint, a digit never") {
  const auto misprint = [](std::string_view a, std::string_view b) {
    return is_misprint(read_department_name(a), read_department_name(b));
  };
  CHECK(misprint("Center for Skov & Famillier", "Center for Skov & Familier"));
  CHECK(misprint("Center for Skov & Organisering", "Center for Skov & Organisation"));
  CHECK_FALSE(misprint("Center for Skov & Sol", "Center for Skov & Sø"));
  CHECK_FALSE(misprint("Center for Område1", "Center for Område2"));
  CHECK_FALSE(misprint("Center for Skov & Borgerservice", "Center for Skov & Borgerbetjening"));
}

TEST_CASE("an element cut short is short for the whole one") {
  const auto of = read_department_name("Center for Job & Socialhjælp");
  CHECK(is_short_for(read_department_name("Center for Job & Social"), of));
  CHECK_FALSE(is_short_for(read_department_name("Center for Job & So"), of));
  CHECK_FALSE(is_short_for(read_department_name("Center for Social"),
                           read_department_name("Center for Socialhjælp")));
}
