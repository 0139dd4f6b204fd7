#include "domain/facet_kind.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

namespace referat {

TEST_CASE("every kind of facet has a name in both languages, an option and a label") {
  for (const FacetFacts& facts : facet_kinds()) {
    CAPTURE(facts.name);
    CHECK(&facts_of(facts.kind) == &facts);
    CHECK_FALSE(facts.name.empty());
    CHECK_FALSE(facts.danish.empty());
    CHECK_FALSE(facts.option.empty());
    CHECK_FALSE(facts.label.empty());
    CHECK(facts.option.find('_') == std::string_view::npos);
  }
}

TEST_CASE("JSON's names of the kinds of facets stay as they are") {
  std::string names;
  for (const FacetFacts& facts : facet_kinds()) names += std::string(facts.name) + ' ';
  CHECK(names == "year center case month body municipality result recommended_by ");
}

TEST_CASE("no two kinds of facets share a name, an option or a label") {
  std::set<std::string_view> names;
  std::set<std::string_view> options;
  std::set<std::string_view> labels;
  for (const FacetFacts& facts : facet_kinds()) {
    CHECK(names.insert(facts.name).second);
    if (facts.danish != facts.name) CHECK(names.insert(facts.danish).second);
    CHECK(options.insert(facts.option).second);
    CHECK(labels.insert(facts.label).second);
  }
}

TEST_CASE("a kind of facet is found by each of its names, in any case") {
  for (const FacetFacts& facts : facet_kinds()) {
    for (const std::string_view name : {facts.name, facts.danish, facts.option, facts.label}) {
      CAPTURE(name);
      std::string capitals(name);
      std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                     [](unsigned char c) { return c < 0x80 ? std::toupper(c) : c; });
      CHECK(facet_kind(name) == facts.kind);
      CHECK(facet_kind(capitals) == facts.kind);
    }
  }
  CHECK(facet_kind("ÅR") == FacetKind::year);
  CHECK(facet_kind("aar") == FacetKind::year);
  CHECK(facet_kind("maaned") == FacetKind::month);
  CHECK(facet_kind("Recommended-By") == FacetKind::recommended_by);
}

TEST_CASE("nothing else is a kind of facet") {
  for (const char* name : {"", "farve", "yaer", "years", "sager", "år!", "year=3", " year"}) {
    CAPTURE(name);
    CHECK(facet_kind(name) == std::nullopt);
  }
}

TEST_CASE("years and months are listed from the newest, what else there is by its count") {
  for (const FacetFacts& facts : facet_kinds()) {
    const bool by_time = facts.kind == FacetKind::year || facts.kind == FacetKind::month;
    CHECK((facts.order == FacetOrder::newest) == by_time);
  }
}

}  // namespace referat
