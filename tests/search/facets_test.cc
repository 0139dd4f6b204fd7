#include "search/facets.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "domain/case_number.h"
#include "query/fields.h"
#include "search/archive.h"
#include "search/drafts.h"
#include "search/facet_source.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::Layouts;
using referat::test::minutes;

namespace {

const Layouts& layouts() {
  static const Layouts made;
  return made;
}

using Counts = std::map<std::string, std::size_t>;

Counts counts(const Facet& facet) {
  Counts result;
  for (const FacetValue& value : facet.values) result[value.value] = value.count;
  return result;
}

// All facets with all values.
const std::vector<FacetRequest> all_facets{
    {FacetKind::year, 1000},   {FacetKind::center, 1000},        {FacetKind::case_number, 1000},
    {FacetKind::month, 1000},  {FacetKind::body, 1000},          {FacetKind::municipality, 1000},
    {FacetKind::result, 1000}, {FacetKind::recommended_by, 1000}};

std::vector<std::string> values_of(const Hit& hit, FacetKind kind) {
  const std::string& date = hit.document.date;
  if (kind == FacetKind::year) return {date.substr(0, 4)};
  if (kind == FacetKind::month) return {date.substr(0, date.empty() ? 0 : 7)};
  if (kind == FacetKind::body) return {hit.document.body};
  if (kind == FacetKind::municipality) return {hit.document.municipality};
  if (kind == FacetKind::case_number) return {case_identity(hit.item.case_key.value_or(""))};
  if (kind == FacetKind::center) return hit.item.centers;
  if (kind == FacetKind::recommended_by) return hit.item.recommended_by;
  std::vector<std::string> results;
  for (const auto& decision : hit.item.decisions) {
    results.emplace_back(outcome_name(decision.result));
  }
  return results;
}

// A case is shown as it is printed most often.
Counts by_identity(const Counts& shown) {
  Counts cases;
  for (const auto& [printed, count] : shown) cases[case_identity(printed)] += count;
  return cases;
}

// The same counts from the hits themselves, with the filters of the facet's own kind left out.
Counts counted_by_hand(SearchRequest request, FacetKind kind) {
  request.filters.of(kind).clear();
  request.facets.clear();
  request.limit = 1000;
  request.sort = Sort::newest;  // no page is filled with items that lack words
  search::Session session(layouts().all().front().databases);
  Counts result;
  for (const Hit& hit : search::search(session, request).hits) {
    for (const std::string& value : values_of(hit, kind)) ++result[value];
  }
  result.erase("");
  return result;
}

}  // namespace

TEST_CASE("facets count exactly, in every layout and with every filter") {
  const std::vector<Filters> filters{
      {},
      {.years = {"2015"}},
      {.months = {"2015-02", "marts 2015"}},
      {.centers = {"TMC"}},
      {.years = {"2014..2015"}, .centers = {"TMC", "FKC"}},
      {.results = {"udskudt"}, .since = Date{2015, 1, 1}},
  };
  for (const char* query : {"", "vejen", "serien -skolen", "drift vejen", "år:2016 vedligehold"}) {
    for (const Filters& some : filters) {
      const SearchRequest request{.query = query, .filters = some, .facets = all_facets};
      const SearchResult result = layouts().search(request);
      REQUIRE(result.facets.size() == all_facets.size());
      for (const Facet& facet : result.facets) {
        INFO(query << " " << facts_of(facet.kind).name);
        Counts shown = counts(facet);
        for (const FacetValue& value : facet.values) {
          if (value.count == 0) shown.erase(value.value);
        }
        if (facet.kind == FacetKind::case_number) shown = by_identity(shown);
        CHECK(shown == counted_by_hand(request, facet.kind));
      }
    }
  }
}

TEST_CASE("values are ordered by count, years from the newest, and cut with the rest counted") {
  const SearchResult result = layouts().search(
      {.query = "serien",
       .facets = {{FacetKind::case_number, 3}, {FacetKind::year, 2}, {FacetKind::center, 10}}});
  const Facet& cases = result.facets.at(0);
  REQUIRE(cases.values.size() == 3);
  CHECK(cases.values[0].value == "15/1000");
  CHECK(cases.values[0].count == 9);
  CHECK(cases.values[1].value == "15/1001");
  CHECK(cases.more == 4);
  const Facet& years = result.facets.at(1);
  REQUIRE(years.values.size() == 2);
  CHECK(years.values[0].value == "2016");
  CHECK(years.values[1].value == "2015");
  CHECK(years.more == 1);
  CHECK(counts(result.facets.at(2)) == Counts{{"TMC", 30}, {"FKC", 12}});
}

TEST_CASE("chosen values are marked and always shown") {
  const SearchResult result = layouts().search(
      {.query = "serien",
       .filters = {.years = {"2014", "1999"}, .centers = {"HRC"}, .bodies = {"økonomiudvalget"}},
       .facets = {{FacetKind::year, 1}, {FacetKind::center, 1}, {FacetKind::body, 5}}});
  const auto& years = result.facets.at(0).values;
  CHECK(result.total == 0);
  REQUIRE(years.size() == 2);
  CHECK(years[0].value == "2014");
  CHECK(years[0].selected);
  CHECK(years[1].value == "1999");
  CHECK(years[1].count == 0);
  const auto& centers = result.facets.at(1).values;
  REQUIRE(centers.size() == 2);
  CHECK(centers[0].value == "TMC");
  CHECK_FALSE(centers[0].selected);
  CHECK(centers[1].value == "HRC");
  CHECK(centers[1].selected);
}

TEST_CASE("a body is chosen in any case, a range marks its years") {
  const SearchResult result =
      layouts().search({.query = "serien",
                        .filters = {.years = {"2015..2020"}, .bodies = {"økonomiudvalget"}},
                        .facets = {{FacetKind::year, 10}, {FacetKind::body, 10}}});
  const auto& years = result.facets.at(0).values;
  REQUIRE(years.size() == 3);
  CHECK(years[0].selected);
  CHECK(years[1].selected);
  CHECK_FALSE(years[2].selected);
  const auto& bodies = result.facets.at(1).values;
  REQUIRE(bodies.size() == 1);
  CHECK(bodies[0].value == "Økonomiudvalget");
  CHECK(bodies[0].selected);
}

TEST_CASE("spellings of one value are counted together, as the most frequent, which leads to all") {
  const Layouts spelt({
      minutes("Engholm", "Byrådet", Date{2018, 5, 2},
              {{"Havnen", "2018/100", {}}, {"Havnen", "18/100", {}}, {"Torvet", "18/200", {}}}),
      minutes("Engholm", "BYRÅDET", Date{2018, 6, 2},
              {{"Havnen", "18-00100", {}}, {"Havnen", "2018/100", {}}, {"Torvet", "2018/200", {}}}),
      minutes("Engholm", "Byrådet", Date{2018, 8, 2}, {{"Havnen", "", {}}}),
  });
  const auto found = [&](const Filters& filters) {
    return spelt.search(
        {.filters = filters, .facets = {{FacetKind::case_number, 10}, {FacetKind::body, 10}}});
  };
  const SearchResult all = found({});
  CHECK(counts(all.facets.at(0)) == Counts{{"2018/100", 4}, {"18/200", 2}});
  CHECK(counts(all.facets.at(1)) == Counts{{"Byrådet", 7}});
  for (const FacetValue& value : all.facets.at(0).values) {
    const SearchResult chosen = found({.cases = {value.value}});
    CHECK(chosen.total == value.count);
    for (const FacetValue& shown : chosen.facets.at(0).values) {
      CHECK(shown.selected == (shown.value == value.value));
    }
  }
  const auto unknown = found({.cases = {"18/300"}}).notes;
  REQUIRE(unknown.size() == 1);
  CHECK_THAT(unknown[0].message, Catch::Contains("mente du 2018/100 eller 18/200?"));
}

TEST_CASE("a center and who recommends are one value, however they are printed") {
  Minutes first =
      minutes("Aabenraa", "Byrådet", Date{2018, 5, 2}, {{"Havnen", "", {}}, {"Torvet", "", {}}});
  Minutes second = minutes("Åbenrå", "Byr\u00E5det", Date{2018, 6, 2}, {{"Havnen", "", {}}});
  first.items[0].centers = first.items[0].recommended_by = {"Teknik & Miljø", "Teknik og Miljø"};
  first.items[1].centers = first.items[1].recommended_by = {"Teknik og Miljø"};
  second.items[0].centers = second.items[0].recommended_by = {"TEKNIK OG MILJØ"};
  const Layouts spelt({first, second});
  const std::vector<FacetRequest> all{
      {FacetKind::center, 10}, {FacetKind::recommended_by, 10}, {FacetKind::municipality, 10}};
  const SearchResult found = spelt.search({.filters = {.years = {"2018"}}, .facets = all});
  CHECK(counts(found.facets.at(0)).size() == 1);
  CHECK(found.facets.at(0).values.at(0).count == 3);
  CHECK(found.facets.at(1).values.at(0).count == 3);
  CHECK(counts(found.facets.at(2)) == Counts{{"Aabenraa", 3}});
  CHECK(spelt.search({.filters = {.recommended_by = {"teknik & miljø"}}}).total == 3);
  CHECK(spelt.search({.filters = {.municipalities = {"Åbenrå Kommune"}}}).total == 3);
}

TEST_CASE("values that are as frequent stand as Danes list them") {
  Minutes document = minutes("Engholm", "Byrådet", Date{2018, 5, 2}, {{"Havnen", "", {}}});
  document.items[0].centers = {"ÅBC", "ØBC", "ÆBC", "ZBC", "aBC"};
  const Layouts names(
      {document, minutes("Engholm", "Byrådet", Date{2018, 6, 2}, {{"Torvet", "", {}}})});
  const SearchResult found = names.search({.query = "havnen", .facets = {{FacetKind::center, 10}}});
  std::string order;
  for (const FacetValue& value : found.facets.at(0).values) order += value.value + " ";
  CHECK(order == "aBC ZBC ÆBC ØBC ÅBC ");
}

TEST_CASE("months are chosen by name, by number and as a range") {
  const auto chosen = [](const std::string& month) {
    std::string selected;
    const SearchResult result = layouts().search(
        {.query = "serien", .filters = {.months = {month}}, .facets = {{FacetKind::month, 20}}});
    for (const auto& value : result.facets.at(0).values) {
      if (value.selected) selected += value.value + " ";
    }
    return selected;
  };
  CHECK(chosen("2015-02") == "2015-02 ");
  CHECK(chosen("februar 2015") == "2015-02 ");
  CHECK(chosen("2015-02..2015-04") == "2015-04 2015-03 2015-02 ");
  CHECK_THROWS_WITH(chosen("2015-02-10"), Catch::Contains("er ikke en måned"));
}

TEST_CASE("facets follow the relaxed set") {
  const SearchResult result =
      layouts().search({.query = "indkøb strategi budget", .facets = {{FacetKind::year, 10}}});
  CHECK(counts(result.facets.at(0)) == Counts{{"2018", 1}, {"2017", 1}});
}

TEST_CASE("every kind of facet has a slot of its own") {
  std::set<unsigned> slots;
  for (const FacetFacts& facts : facet_kinds()) {
    CHECK(slots.insert(source_of(facts.kind).slot).second);
  }
  CHECK(source_of(FacetKind::center).packed);
  CHECK_FALSE(source_of(FacetKind::year).packed);
}

TEST_CASE("a kind of facet has the names of the query's field that asks for it") {
  for (const FacetFacts& facts : facet_kinds()) {
    if (facts.kind == FacetKind::month) continue;  // periods are asked for by dato:
    CAPTURE(facts.name);
    const query::Field field = source_of(facts.kind).field;
    CHECK(query::field_by_name(facts.danish) == field);
    CHECK(query::field_name(field) == facts.danish);
    CHECK(counted_by(field) == facts.kind);
    if (facts.kind == FacetKind::recommended_by) continue;  // by:
    CHECK(query::field_by_name(facts.name) == field);
  }
  CHECK_FALSE(counted_by(query::Field::none));
  CHECK_FALSE(counted_by(query::Field::title));
}
