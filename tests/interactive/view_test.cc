#include "searcher/interactive/view.h"

#include <catch2/catch.hpp>

#include "interactive/sample_state.h"
#include "output/text/layout/width.h"
#include "searcher/interactive/question.h"

namespace referat::interactive {

using test::press;
using test::sample_state;
using test::shows;

namespace {

void check_fits(const State& state) {
  const Picture picture = view(state);
  for (const auto& [row, column, line] : picture.lines) {
    CHECK(row < state.size.rows);
    CHECK(column + line.width() <= state.size.columns);
  }
  if (!picture.cursor) return;
  CHECK(picture.cursor->row < state.size.rows);
  CHECK(picture.cursor->column < state.size.columns);
}

}  // namespace

TEST_CASE("on 80 columns the list has the screen to itself") {
  const State state = sample_state();
  CHECK(test::shown(state).starts_with(R"(Søg: sygefravær
12 punkter · bedste først                                                1 af 12

▌  1 Sygefravær - status for 2013
▌    17. marts 2014, punkt 2 · Direktionen · sag 14/655 · BSC CPO
▌    → Godkendt. Centerchefen for CSO bedes komme med en plan for hjemmeplejen …
▌    Det samlede sygefravær i kommunen endte i 2013 på 13,1 dage pr. medarbejder
▌    mod 13,6 dage året før.

   2 Ny skolestruktur: høringssvar, forslag til skoledistrikter og tidsplan …
     24. marts 2015, punkt 7 · Byrådet · sag 13/2204
     → Godkendt med ændringer: Et flertal godkender indstillingen, idet …
     Forvaltningen har modtaget 212 høringssvar …
     mangler: sygefravær
)"));
  CHECK(shows(state, "\nEnter læs  Tab facetter  Ctrl-S rækkefølge  F1 hjælp  Esc forlad\n"));
  CHECK_FALSE(shows(state, "CPO      12"));
}

TEST_CASE("on wide screens the facets stand beside the hits") {
  const State state = sample_state({.rows = 30, .columns = 120});
  CHECK(shows(state, "▌  1 Sygefravær - status for 2013"));
  CHECK(shows(state, "│  År\n"));
  CHECK(shows(state, "│  [ ] CPO             12  █████████████"));
  CHECK(shows(state, "│  [x] godkendt"));
  CHECK(shows(state, "      … og 3 mere"));
}

TEST_CASE("nothing goes beyond the screen, whatever its size and whatever is shown") {
  for (const std::size_t rows : {1U, 2U, 7U, 8U, 9U, 24U, 60U}) {
    for (const std::size_t columns : {1U, 5U, 31U, 32U, 33U, 80U, 109U, 110U, 111U, 200U}) {
      for (const Key key : {Key::unknown, Key::tab, Key::enter, Key::help, Key::down}) {
        State state = sample_state();
        press(state, key);
        resize(state, {rows, columns});
        press(state, Key::page_down);
        press(state, Key::page_up);
        press(state, Key::down);
        CAPTURE(rows, columns);
        check_fits(state);
        fail(state, std::string(500, 'x') + " et langt ord i en fejl " + std::string(90, 'y'));
        check_fits(state);
      }
    }
  }
}

TEST_CASE("a tiny screen says so") {
  const State state = sample_state({.rows = 5, .columns = 40});
  CHECK(shows(state, "Vinduet er for lille."));
  CHECK_FALSE(shows(state, "Sygefravær"));
}

TEST_CASE("the cursor stands where the next letter goes, by columns") {
  State state = test::empty_state();
  test::type(state, "日e\u0301æ");
  CHECK(view(state).cursor->column == 5 + 2 + 1 + 1);
  press(state, Key::left);
  CHECK(view(state).cursor->column == 5 + 2 + 1);
  for (int i = 0; i < 100; ++i) test::type(state, "ord ");
  CHECK(view(state).cursor->column < 80);
  CHECK(shows(state, "ord ord ord"));
  check_fits(state);
}

TEST_CASE("a query that is longer than the screen has an ellipsis where it goes on") {
  State state = test::empty_state({.rows = 24, .columns = 32});
  test::type(state, "abcdefghijklmnopqrstuvwxyz");
  CHECK(shows(state, "Søg: abcdefghijklmnopqrstuvwxyz\n"));  // just fits, with the cursor
  test::type(state, "æøå");
  CHECK(shows(state, "Søg: …efghijklmnopqrstuvwxyzæøå\n"));
  CHECK(view(state).cursor->column == 31);
  press(state, Key::left, 2);
  CHECK(shows(state, "Søg: …cdefghijklmnopqrstuvwxyzæ…\n"));
  CHECK(view(state).cursor->column == 31);
  press(state, Key::home);
  CHECK(shows(state, "Søg: abcdefghijklmnopqrstuvwxyz…\n"));
  CHECK(view(state).cursor->column == 5);
}

TEST_CASE("texts of documents and queries don't reach the terminal raw") {
  answer::SearchResult result = test::answer();
  result.hits[0].item.title = "a\033[2Jb\u202ec";
  result.hits[0].item.lead = "x\033]0;y\007z";
  result.hits[0].document.body =
      "\x9b"
      "1m";
  result.facets[1].values[0].value = "\033[31mCPO";
  result.notes = {{"filter", "\033[5mnote"}};
  State state = test::empty_state({.rows = 60, .columns = 200});
  test::type(state, "\033q\x7f");
  test::give(state, result);
  for (const Key key : {Key::unknown, Key::tab, Key::escape, Key::enter}) {
    press(state, key);
    for (const auto& row : rows_of(view(state), state.size)) {
      for (const char c : row) CHECK(static_cast<unsigned char>(c) >= 0x20);
      CHECK(row.find("\u202e") == std::string::npos);
    }
  }
  press(state, Key::escape);
  CHECK(shows(state, "␛[2Jb"));
}

TEST_CASE("what the engine has to say is shown above the hits") {
  answer::SearchResult result = test::answer();
  result.corrected = "sygefravær";
  result.notes = {{"limit", "søgningen er lang"}};
  State state = test::empty_state();
  test::give(state, result);
  CHECK(shows(state, "Viser punkter for: sygefravær"));
  CHECK(shows(state, "Bemærk: søgningen er lang"));
  check_fits(state);
}

TEST_CASE("an error is told whole, as far as the screen allows") {
  const std::string alternatives =
      "»x« er ingen dato\nen dag, en måned eller et år: dato:2018-03-14, dato:2018-03, dato:2018, "
      "dato:\"efter 1. marts 2018\", dato:\"før juni 2018\", dato:\"fra 2017 til 2019\", "
      "dato:\"sidste år\", dato:\"de seneste 3 måneder\", og til sidst dato:idag";
  State state = sample_state({.rows = 24, .columns = 50});
  fail(state, alternatives);
  CHECK(shows(state, "dato:idag\n\n▌  1 Sygefravær"));
  CHECK_FALSE(shows(state, "dato:idag …"));
  check_fits(state);
  resize(state, {.rows = 8, .columns = 50});
  CHECK(shows(state, "»x« er ingen dato"));
  CHECK_FALSE(shows(state, "dato:idag"));
  CHECK(shows(state, "…\n\n▌  1 Sygefravær"));  // it goes on
  check_fits(state);
}

TEST_CASE("under an error the last answer is faint, and its count isn't told") {
  const auto all_faint_from = [](const State& state, std::size_t first_row) {
    for (const auto& [row, column, line] : view(state).lines) {
      if (row < first_row || row + 1 == state.size.rows) continue;
      for (const Piece& piece : line.pieces()) {
        if (!piece.look.faint || piece.look.bold) return false;
      }
    }
    return true;
  };
  State state = sample_state({.rows = 30, .columns = 120});
  CHECK(shows(state, "12 punkter"));
  CHECK(shows(state, "1 af 12"));
  state.request.filters.years = {"2018"};
  fail(state, "»abc« er ikke et år");
  CHECK(shows(state, "\n2018 · bedste først\n"));
  CHECK_FALSE(shows(state, "12 punkter"));
  CHECK_FALSE(shows(state, "1 af 12"));
  CHECK(shows(state, "▌  1 Sygefravær"));
  CHECK(all_faint_from(state, 4));
  test::type(state, "x");
  test::give(state, test::answer());
  CHECK(shows(state, "12 punkter · 2018"));
  CHECK_FALSE(all_faint_from(state, 4));
}

TEST_CASE("an error doesn't push the chosen hit out of sight") {
  State state = test::empty_state();
  test::give(state, test::numbered_hits(30, 30));
  press(state, Key::down, 5);
  fail(state, std::string(80 * 15, 'x'));
  CHECK(shows(state, "▌  6 Punkt 6."));
}

TEST_CASE("before an answer that takes its time there is neither a count nor advice") {
  const State state = test::empty_state();
  CHECK(shows(state, "søger …"));
  CHECK_FALSE(shows(state, "Ingen punkter"));
  CHECK_FALSE(shows(state, "Prøv"));
}

TEST_CASE("the chosen hit is always whole in sight, as far as it fits") {
  State state = test::empty_state();
  test::give(state, test::numbered_hits(30, 30));
  for (int i = 1; i <= 30; ++i) {
    CHECK(shows(state, fmt::format("▌{:>3} Punkt {}.", i, i)));
    press(state, Key::down);
  }
  press(state, Key::page_up);
  const std::size_t page = 30 - 1 - state.hits.chosen;
  CHECK(page > 3);
  press(state, Key::page_up, 20);
  CHECK(shows(state, "▌  1 Punkt 1."));
  press(state, Key::page_down);
  CHECK(state.hits.top == state.hits.chosen);
}

}  // namespace referat::interactive
