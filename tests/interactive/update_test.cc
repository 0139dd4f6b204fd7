#include "searcher/interactive/update.h"

#include <catch2/catch.hpp>

#include "interactive/sample_state.h"

namespace referat::interactive {

using test::give;
using test::press;
using test::sample_state;
using test::type;

namespace {

answer::CaseHistory history_of_case() {
  answer::CaseHistory history;
  history.case_numbers = {"14/655"};
  history.items = {test::sick_leave()};
  return history;
}

}  // namespace

TEST_CASE("typing asks anew, moving the cursor doesn't") {
  State state = sample_state();
  CHECK_FALSE(state.whole);
  state.whole = true;
  CHECK_FALSE(wanted(state).has_value());
  press(state, Key::left);
  CHECK_FALSE(wanted(state).has_value());
  press(state, Key::backspace);
  REQUIRE(wanted(state).has_value());
  CHECK(wanted(state)->query == "sygefravr");
  CHECK(wanted(state)->offset == 0);
  CHECK(wanted(state)->facets.size() == 3);
}

TEST_CASE("a new answer begins at its first hit") {
  State state = sample_state();
  press(state, Key::down, 2);
  CHECK(state.hits.chosen == 2);
  type(state, "x");
  give(state, test::numbered_hits(5, 5));
  CHECK(state.hits.chosen == 0);
}

TEST_CASE("more hits come as one gets to the end of those that are there") {
  State state = test::empty_state();
  give(state, test::numbered_hits(30, 50));
  CHECK_FALSE(wanted(state).has_value());
  press(state, Key::down, 15);
  const auto more = wanted(state);
  REQUIRE(more.has_value());
  CHECK(more->offset == 30);
  CHECK(more->facets.empty());
  SECTION("and no more are asked for behind the last") {
    take(state, *more, test::numbered_hits(20, 50, 30));
    CHECK(state.answer.hits.size() == 50);
    CHECK(state.hits.chosen == 15);
    press(state, Key::down, 100);
    CHECK(state.chosen_hit()->item.title == "Punkt 50.");
    CHECK_FALSE(wanted(state).has_value());
  }
  SECTION("one that comes twice, since the database has changed, is shown once") {
    take(state, *more, test::numbered_hits(10, 50, 28));
    CHECK(state.answer.hits.size() == 38);
    press(state, Key::down, 15);
    CHECK(wanted(state)->offset == 38);
    give(state, test::numbered_hits(0, 50));
    CHECK_FALSE(wanted(state).has_value());  // or it would be asked for ever
  }
}

TEST_CASE("an error is told, the hits stay, and the question isn't asked again by itself") {
  State state = sample_state();
  type(state, " år:abc");
  fail(state, "»abc« er ikke et år");
  CHECK_FALSE(wanted(state).has_value());
  CHECK(test::shows(state, "»abc« er ikke et år"));
  CHECK(test::shows(state, "Sygefravær - status for 2013"));
  press(state, Key::backspace);
  CHECK(wanted(state).has_value());
  give(state, test::answer());
  CHECK_FALSE(test::shows(state, "»abc«"));
}

TEST_CASE("orders take turns") {
  State state = sample_state();
  press(state, Key::sort);
  CHECK(wanted(state)->sort == answer::Sort::newest);
  CHECK(test::shows(state, "nyeste først"));
  press(state, Key::sort);
  CHECK(wanted(state)->sort == answer::Sort::oldest);
  press(state, Key::sort);
  CHECK(wanted(state)->sort == answer::Sort::relevance);
}

TEST_CASE("Esc goes back step by step") {
  State state = sample_state();
  press(state, Key::enter);
  press(state, Key::help);
  press(state, Key::escape);
  CHECK(state.reading.has_value());
  press(state, Key::escape);
  CHECK_FALSE(state.reading.has_value());
  press(state, Key::tab);
  press(state, Key::escape);
  CHECK_FALSE(state.leaving);
  press(state, Key::escape);
  CHECK(state.leaving);
}

TEST_CASE("an item is read and scrolled to its end and no further") {
  State state = sample_state({.rows = 8, .columns = 60});
  press(state, Key::enter);
  const std::size_t lines = state.reading->lines.size();
  REQUIRE(lines > 6);
  press(state, Key::down, 2);
  CHECK(state.reading->top == 2);
  press(state, Key::page_down, 100);
  CHECK(state.reading->top == lines - 6);
  CHECK(test::shows(state, "100 %"));
  press(state, Key::home);
  CHECK(state.reading->top == 0);
}

TEST_CASE("n and p read the next and the previous item") {
  State state = sample_state();
  press(state, Key::enter);
  type(state, "n");
  CHECK(test::shows(state, "2 af 12  Ny skolestruktur"));
  type(state, "p");
  type(state, "p");
  CHECK(test::shows(state, "1 af 12  Sygefravær"));
  type(state, "q");
  CHECK(state.query.text() == "sygefravær");  // letters are keys there
}

TEST_CASE("the words that were found are marked in the item, and Tab goes from one to the next") {
  answer::SearchResult result = test::answer();
  answer::Hit& hit = result.hits[0];
  std::string text;
  for (int i = 0; i < 30; ++i) text += i == 25 ? "Om sygefravær.\n\n" : "Om andet.\n\n";
  hit.item.lead = text;
  State state = test::empty_state();
  give(state, result);
  CHECK(wanted_words(state) == nullptr);
  press(state, Key::enter);
  CHECK(wants_anything(state));
  REQUIRE(wanted_words(state) == &state.answer.hits[0]);
  CHECK(state.reading->found.empty());
  take(state, std::vector<std::string>{"sygefravær"});
  CHECK(wanted_words(state) == nullptr);
  REQUIRE(state.reading->found.size() == 1);
  press(state, Key::tab);
  CHECK(test::shows(state, "Om sygefravær."));
  press(state, Key::back_tab);
  CHECK(state.reading->top == 0);
}

TEST_CASE("while one types, only hits are asked for, with no explanations") {
  State state = test::empty_state();
  type(state, "b");
  REQUIRE(wanted(state).has_value());
  CHECK_FALSE(wanted(state)->explain);
}

TEST_CASE("a failure to find the words to mark is told once, and the item is read without") {
  State state = sample_state();
  press(state, Key::enter);
  REQUIRE(wanted_words(state) != nullptr);
  fail(state, "Databasen er væk.");
  CHECK(test::shows(state, "Databasen er væk."));
  CHECK_FALSE(wants_anything(state));
}

TEST_CASE("an item leads to the history of its case, and Esc back to it") {
  State state = sample_state();
  press(state, Key::enter);
  type(state, "h");
  CHECK(state.wanted_case == "14/655");
  take(state, history_of_case());
  CHECK(state.wanted_case.empty());
  CHECK(test::shows(state, "1 af 12  Sag 14/655 gennem alle møder"));
  CHECK(test::shows(state, "17. marts 2014"));
  resize(state, {20, 60});
  CHECK(test::shows(state, "Sag 14/655 gennem alle møder"));
  type(state, "h");
  CHECK(state.wanted_case.empty());
  press(state, Key::escape);
  CHECK(test::shows(state, "1 af 12  Sygefravær - status for 2013"));
  press(state, Key::escape);
  CHECK_FALSE(state.reading.has_value());
}

TEST_CASE("a history is of the whole case, whatever the filters, and doesn't name them") {
  State state = test::empty_state();
  state.request.filters.years = {"2018"};
  state.manner.text.filters = {"2018"};
  give(state, test::answer());
  CHECK(test::shows(state, " · 2018 · "));
  press(state, Key::enter);
  take(state, history_of_case());
  CHECK(test::shows(state, "17. marts 2014"));
  CHECK_FALSE(test::shows(state, "· 2018"));
}

TEST_CASE("an item without a case has no history") {
  State state = sample_state();
  press(state, Key::down, 2);
  press(state, Key::enter);
  CHECK_FALSE(test::shows(state, "h sagen"));
  type(state, "h");
  CHECK(state.wanted_case.empty());
}

TEST_CASE("what goes wrong while one reads is told there until the next key") {
  State state = sample_state();
  press(state, Key::enter);
  type(state, "h");
  fail(state, "databasen er væk");
  CHECK(test::shows(state, "databasen er væk"));
  CHECK(state.wanted_case.empty());
  press(state, Key::down);
  CHECK_FALSE(test::shows(state, "databasen er væk"));
  press(state, Key::escape);
  CHECK_FALSE(test::shows(state, "databasen er væk"));
}

TEST_CASE("without hits there is nothing to choose or read") {
  State state = test::empty_state();
  give(state, {});
  for (const Key key : {Key::enter, Key::up, Key::down, Key::page_down, Key::page_up, Key::tab}) {
    press(state, key);
  }
  CHECK_FALSE(state.reading.has_value());
  CHECK(state.pane == Pane::hits);
  CHECK(test::shows(state, "Ingen punkter"));
}

}  // namespace referat::interactive
