#include "searcher/interactive/facet_pane.h"

#include <catch2/catch.hpp>

#include "interactive/sample_state.h"
#include "searcher/interactive/facet_filters.h"

namespace referat::interactive {

using Values = std::vector<std::string>;
using test::give;
using test::press;

namespace {

const answer::Facet& facet(const State& state, std::size_t index) {
  return state.answer.facets.at(index);
}

}  // namespace

TEST_CASE("Enter and blank make a value a filter, and no longer") {
  State state = test::sample_state();
  press(state, Key::tab);
  press(state, Key::down);
  press(state, Key::enter);
  CHECK(wanted(state)->filters.years == Values{"2014"});
  answer::SearchResult narrowed = test::answer();
  narrowed.facets[0].values[1].selected = true;
  give(state, narrowed);
  CHECK(test::shows(state, "[x] 2014"));
  CHECK(test::shows(state, " · 2014 · "));
  test::type(state, " ");
  CHECK(wanted(state)->filters.years.empty());
  CHECK(state.query.text() == "sygefravær");
}

TEST_CASE("every kind of facet has its filter, several values of one are alternatives") {
  answer::Filters filters;
  for (const FacetFacts& facts : facet_kinds()) {
    toggle(filters, {facts.kind, {}, 0}, {std::string(facts.name), 1, false});
  }
  toggle(filters, {FacetKind::year, {}, 0}, {"2018", 1, false});
  CHECK(filters.years == Values{"year", "2018"});
  CHECK(filters.months == Values{"month"});
  CHECK(filters.centers == Values{"center"});
  CHECK(filters.cases == Values{"case"});
  CHECK(filters.bodies == Values{"body"});
  CHECK(filters.municipalities == Values{"municipality"});
  CHECK(filters.results == Values{"result"});
  CHECK(filters.recommended_by == Values{"recommended_by"});
}

TEST_CASE("of a range one value can be left out") {
  answer::Filters filters{.years = {"2014..2016"}};
  const answer::Facet years{.kind = FacetKind::year,
                            .values = {{"2016", 1, true}, {"2015", 2, true}, {"2014", 3, true}}};
  toggle(filters, years, years.values[1]);
  CHECK(filters.years == Values{"2016", "2014"});
}

TEST_CASE("the chosen value stays chosen when the counts change its place") {
  State state = test::sample_state();
  press(state, Key::tab);
  press(state, Key::down, 3);
  REQUIRE(chosen_value(state)->value == "Økonomi & Drift");
  press(state, Key::enter);
  answer::SearchResult other = test::answer();
  other.facets[0].values.pop_back();
  give(state, other);
  CHECK(chosen_value(state)->value == "Økonomi & Drift");
  CHECK(facet(state, 1).values[1].value == "Økonomi & Drift");
}

TEST_CASE("the values that are left out can be asked for") {
  State state = test::sample_state();
  press(state, Key::tab);
  press(state, Key::down, 4);
  CHECK(test::shows(state, "▌    … og 3 mere"));
  press(state, Key::enter);
  CHECK(wanted(state)->facets[1].values == 1000);
  CHECK(wanted(state)->filters.empty());
}

TEST_CASE("left and right go from facet to facet, Home and End to the ends") {
  State state = test::sample_state();
  press(state, Key::tab);
  press(state, Key::right);
  CHECK(chosen_value(state)->facet == FacetKind::center);
  press(state, Key::right, 2);
  CHECK(chosen_value(state)->facet == FacetKind::result);
  press(state, Key::end);
  CHECK(chosen_value(state)->value == "postponed");
  press(state, Key::left);
  CHECK(chosen_value(state)->value == "approved");
  press(state, Key::left);
  CHECK(chosen_value(state)->value == "CPO");
  press(state, Key::home);
  CHECK(chosen_value(state)->value == "2015");
}

TEST_CASE("the chosen value is always in sight") {
  answer::SearchResult result = test::answer();
  for (int year = 2013; year > 1950; --year) {
    result.facets[0].values.push_back({std::to_string(year), 1, false});
  }
  State state = test::empty_state();
  give(state, result);
  press(state, Key::tab);
  for (int i = 0; i < 70; ++i) {
    const auto place = chosen_value(state);
    CHECK(test::shows(state, "\n▌"));
    CHECK(place.has_value());
    press(state, Key::down);
  }
  press(state, Key::end);
  CHECK(test::shows(state, "▌[ ] udskudt"));
  press(state, Key::page_up, 10);
  CHECK(test::shows(state, "▌[ ] 2015"));
  CHECK(test::shows(state, " År"));
}

TEST_CASE("typing in the facets goes on with the query") {
  State state = test::sample_state();
  press(state, Key::tab);
  test::type(state, "x");
  CHECK(state.query.text() == "sygefraværx");
  CHECK(state.pane == Pane::hits);
}

TEST_CASE("all filters go at once") {
  State state = test::sample_state();
  state.request.filters.years = {"2018"};
  state.request.filters.since = Date{2018, 1, 1};
  press(state, Key::clear_filters);
  CHECK(wanted(state)->filters.empty());
}

}  // namespace referat::interactive
