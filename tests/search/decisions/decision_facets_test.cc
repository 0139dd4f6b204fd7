#include "search/decisions/decision_facets.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>
#include <utility>

#include "search/archive.h"
#include "search/decisions/decisions.h"
#include "search/drafts.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::decided;
using referat::test::Layouts;
using referat::test::minutes;

namespace {

Minutes of_centers(Minutes document, const std::vector<std::vector<std::string>>& centers) {
  for (std::size_t i = 0; i < centers.size(); ++i) document.items.at(i).centers = centers[i];
  return document;
}

Decision of_body(Decision decision, const std::string& body) {
  decision.body = body;
  return decision;
}

// What the Direktion decided on one case in two meetings is printed by the next, and by Byrådet a
// year later, under another spelling of its number; the centers differ. An item decides nothing,
// and one is undated.
std::vector<Minutes> printed_again() {
  const Date december{2017, 12, 20};
  const Date january{2018, 1, 8};
  const std::string management = "Direktionen";
  const std::string pool = "Ny svømmehal";
  return {
      of_centers(minutes("Høje-Taastrup", management, december,
                         {{pool, "17/409", {decided("Sagen udsættes.")}},
                          {"Svømmehallens drift", "17/500", {decided("Godkendt.")}}}),
                 {{"ØDC"}, {"HRC"}}),
      of_centers(
          minutes("Høje-Taastrup", "DIREKTIONEN", january,
                  {{pool, "17/409", {decided("Sagen udsættes.", december), decided("Afvist.")}},
                   {"Svømmehallen, orientering", "17/600", {}}}),
          {{"HRC", "ØDC"}, {"HRC"}}),
      minutes("Høje-Taastrup", "Byrådet", Date{2019, 3, 4},
              {{pool,
                "2017/409",
                {of_body(decided("Udsat.", december), management),
                 of_body(decided("Afvist.", january), management), decided("Godkendt.")}}}),
      minutes("Høje-Taastrup", "Byrådet", std::nullopt, {{"Svømmehal", "", {decided("Drøftet.")}}}),
  };
}

const Layouts& layouts() {
  static const Layouts made(printed_again());
  return made;
}

const std::vector<FacetRequest> all_facets{
    {FacetKind::year, 100},        {FacetKind::month, 100},         {FacetKind::center, 100},
    {FacetKind::case_number, 100}, {FacetKind::body, 100},          {FacetKind::municipality, 100},
    {FacetKind::result, 100},      {FacetKind::recommended_by, 100}};

std::string summary(const DecisionList& list) {
  std::string text = fmt::format("{} {} {}\n", list.total, list.items, list.undecided_items);
  for (const Facet& facet : list.facets) text += test::facet_summary(facet) + "\n";
  return text;
}

DecisionList ask(const SearchRequest& request, const Layouts& archive = layouts()) {
  return archive.same_answer(
      [&](search::Session& session) { return list_decisions(session, {.items = request}); },
      summary);
}

// With the kinds of their facets.
std::vector<std::pair<FacetKind, FacetValue>> values(const DecisionList& list) {
  std::vector<std::pair<FacetKind, FacetValue>> values;
  for (const Facet& facet : list.facets) {
    for (const FacetValue& value : facet.values) values.emplace_back(facet.kind, value);
  }
  return values;
}

using Counts = std::map<std::string, std::size_t>;

Counts counts(FacetKind kind, const Filters& filters, const std::string& query = "") {
  const auto list = ask({.query = query, .filters = filters, .limit = 0, .facets = {{kind, 100}}});
  Counts counts;
  for (const FacetValue& value : list.facets.at(0).values) counts[value.value] = value.count;
  return counts;
}

// The filters with the value as the only one of its kind.
Filters narrowed(Filters filters, FacetKind kind, const std::string& value) {
  filters.of(kind) = {value};
  return filters;
}

}  // namespace

TEST_CASE("a value of a facet of decisions leads to as many items as it counts") {
  static const Layouts archive;
  const std::vector<Filters> filters{
      {},
      {.years = {"2015", "2017", "2019"}},
      {.centers = {"ØDC", "TMC"}, .results = {"udskudt"}},
      {.months = {"2018-01"}, .bodies = {"Direktionen"}},
      {.results = {"afvist", "godkendt"}, .since = Date{2015, 2, 1}, .until = Date{2018, 2, 1}},
  };
  for (const Layouts* some : {&layouts(), &archive}) {
    search::Session session(some->all().front().databases);
    for (const char* query : {"", "resultat:udskudt", "drift ELLER svømmehal"}) {
      for (const Filters& chosen : filters) {
        const SearchRequest request{
            .query = query, .filters = chosen, .limit = 0, .facets = all_facets};
        for (const auto& [kind, value] : values(ask(request, *some))) {
          INFO(query << " " << facts_of(kind).name << " " << value.value);
          SearchRequest narrower{.query = query, .limit = 0};
          narrower.filters = narrowed(chosen, kind, value.value);
          CHECK(list_decisions(session, {.items = narrower}).items == value.count);
          CHECK((value.count > 0 || value.selected));
        }
      }
    }
  }
}

TEST_CASE("facets of decisions count items that have one, each decision once") {
  CHECK(counts(FacetKind::case_number, {}) == Counts{{"17/500", 1}, {"2017/409", 3}});
  CHECK(counts(FacetKind::center, {}) == Counts{{"HRC", 2}, {"ØDC", 2}});
  CHECK(counts(FacetKind::body, {}) == Counts{{"Byrådet", 2}, {"DIREKTIONEN", 3}});
  // Where December's minutes are left out, January's stand for what was decided in them.
  CHECK(counts(FacetKind::center, {.years = {"2017"}}) == Counts{{"HRC", 2}, {"ØDC", 1}});
}

TEST_CASE("a year of a facet of decisions is that of the decisions, not of who prints them") {
  CHECK(counts(FacetKind::year, {}) == Counts{{"2017", 2}, {"2018", 1}, {"2019", 1}});
  CHECK(counts(FacetKind::month, {}) == Counts{{"2017-12", 2}, {"2018-01", 1}, {"2019-03", 1}});
  CHECK(counts(FacetKind::year, {.bodies = {"Byrådet"}}) ==
        Counts{{"2017", 1}, {"2018", 1}, {"2019", 1}});
  CHECK(counts(FacetKind::year, {.years = {"2016"}, .results = {"afvist"}}) ==
        Counts{{"2016", 0}, {"2018", 1}});
}

TEST_CASE("a result of a facet of decisions stands beside those that the query asks for") {
  CHECK(counts(FacetKind::result, {.results = {"udskudt"}}) ==
        Counts{{"approved", 2}, {"discussed", 1}, {"postponed", 1}, {"rejected", 1}});
  CHECK(counts(FacetKind::result, {}, "resultat:afvist") ==
        Counts{{"approved", 1}, {"postponed", 2}, {"rejected", 1}});
}
