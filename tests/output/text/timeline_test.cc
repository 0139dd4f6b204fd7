#include "output/text/timeline.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "base/strings.h"
#include "output/text/layout/width.h"
#include "output/timeline_sample.h"

namespace referat::output {

namespace {

std::string text_of(const answer::Timeline& timeline, const TextOptions& options = {}) {
  std::ostringstream out;
  write_timeline_text(out, timeline, options);
  return out.str();
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a timeline begins with how many, over which years, the first and the latest time") {
  const std::string text = text_of(test::sick_leave_by_year());
  CHECK(
      text.starts_with("12 punkter og 9 beslutninger · sygefravær · 2014–2018\n"
                       "\n"
                       "Første gang   17. marts 2014 · Direktionen: Sygefravær - status for 2013\n"
                       "              engholm/direktionen/2014-03-17/2\n"
                       "Seneste gang  24. marts 2015 · Byrådet: Ny skolestruktur: høringssvar,"));
}

TEST_CASE("each year has a row with a bar, a row of empty years is one row") {
  CHECK(contains(text_of(test::sick_leave_by_year()),
                 "År         Punkter  Beslutninger\n"
                 "2014             8             5  ████████████████████████████████████████\n"
                 "2015–2017        –             –\n"
                 "2018             3             4  ███████████████\n"
                 "Uden dato        1             –  █████\n"));
}

TEST_CASE("without Unicode bars are of #") {
  TextOptions options;
  options.style.unicode = false;
  const std::string text = text_of(test::sick_leave_by_year(), options);
  CHECK(contains(text, "2015-2017        -             -\n"));
  CHECK(contains(text, "2018             3             4  ###############\n"));
}

TEST_CASE("below the chart stand the items of each year, with what was decided") {
  const std::string text = text_of(test::sick_leave_by_year());
  CHECK(contains(text,
                 "2014 · 8 punkter og 5 beslutninger: 4 godkendt, 1 udskudt\n\n"
                 " 1  Sygefravær - status for 2013\n"
                 "    17. marts 2014, punkt 2 · Direktionen · sag 14/655\n"
                 "    → Godkendt. Centerchefen"));
  CHECK(contains(text, "2018 · 3 punkter og 4 beslutninger: uden kendt resultat\n"));
  CHECK_FALSE(contains(text, "2016 ·"));
}

TEST_CASE("an item without a decision shows where the words stand") {
  auto timeline = test::sick_leave_by_year();
  CHECK_FALSE(contains(text_of(timeline), "*sygefravær*"));
  timeline.years[0].best[0].item.decisions.clear();
  CHECK(contains(text_of(timeline), "*sygefravær*"));
}

TEST_CASE("decisions in a year without items are explained") {
  auto timeline = test::sick_leave_by_year();
  CHECK_FALSE(contains(text_of(timeline), "de blev truffet"));
  timeline.years[2].decisions = 1;
  const std::string text = text_of(timeline);
  CHECK(contains(text, "2016             –             1\n"));
  CHECK(contains(text, "beslutninger under det år, de blev truffet."));
}

TEST_CASE("a period in which only decisions lie is no empty answer") {
  answer::Timeline timeline;
  timeline.decisions = 1;
  timeline.years = {{.year = 2018, .decisions = 1, .results = {{"postponed", 1}}}};
  TextOptions options;
  options.filters = {"2018"};
  options.invocation.arguments = " --year 2018";
  const std::string text = text_of(timeline, options);
  CHECK(text.starts_with("Ingen punkter og 1 beslutning · 2018\n"));
  CHECK(contains(text, "2018        –             1"));
  CHECK(contains(text, "Beslutninger  referat-search --year 2018 --decisions\n"));
  CHECK_FALSE(contains(text, "Prøv"));
}

TEST_CASE("one item is told of once as the only time") {
  auto timeline = test::sick_leave_by_year();
  timeline.latest = timeline.first;
  const std::string text = text_of(timeline);
  CHECK(contains(text, "Eneste gang   17. marts 2014"));
  CHECK_FALSE(contains(text, "Seneste gang"));
}

TEST_CASE("at the end stand the commands for the year with most, an item and a page") {
  TextOptions options;
  options.invocation.arguments = " sygefravær";
  options.invocation.tail = " -- -drift";
  CHECK(contains(text_of(test::sick_leave_by_year(), options),
                 "Et år     referat-search sygefravær --year 2014 -- -drift\n"
                 "Læs       referat-search --show engholm/byraadet/2015-03-24/7\n"
                 "Webside   referat-search sygefravær --timeline --format html -- -drift > "
                 "side.html\n"));
}

TEST_CASE("no year is offered where years are chosen already") {
  TextOptions options;
  options.invocation.arguments = " --year 2014..2018";
  options.invocation.years_chosen = true;
  CHECK_FALSE(contains(text_of(test::sick_leave_by_year(), options), "Et år "));
}

TEST_CASE("nothing found says what to try") {
  answer::Timeline none;
  none.query = "findesikke";
  const std::string text = text_of(none);
  CHECK(contains(text, "Ingen punkter og ingen beslutninger · findesikke\n"));
  CHECK(contains(text, "Prøv\n"));
}

TEST_CASE("lines but commands keep within the width") {
  TextOptions options;
  options.width = 48;
  const std::string whole = text_of(test::sick_leave_by_year(), options);
  for (const auto line : split(whole, '\n')) {
    if (contains(std::string(line), "referat-search")) continue;
    CAPTURE(line);
    CHECK(display_width(line) <= options.width);
  }
}

}  // namespace referat::output
