#include "prose/item_sentences.h"

#include <catch2/catch.hpp>

#include "prose/outcomes.h"

using namespace referat;

namespace {

Decision decision(const std::string& text) {
  Decision decision;
  decision.text = text;
  read_outcome(decision);
  read_sentences(decision);
  return decision;
}

}  // namespace

TEST_CASE("a decision keeps where the sentence begins that says its result") {
  const std::string text = "Sagen blev drøftet. Planen blev godkendt. Den gælder fra 2019.";
  CHECK(decision(text).deciding == text.find("Planen"));
  CHECK(decision("Godkendt. Den gælder.").deciding == 0);
}

TEST_CASE("a decision without parts keeps its sentences that say an outcome") {
  Decision made = decision("Planen blev godkendt. Den er\nlang. Valget blev udskudt til\naugust.");
  REQUIRE(made.sentences.size() == 2);
  CHECK(made.sentences[0].outcome == Outcome::approved);
  CHECK(made.sentences[1].text == "Valget blev udskudt til august.");
  CHECK(made.sentences[1].outcome == Outcome::postponed);
  made.parts = {{"1", "Godkendt.", Outcome::approved}};
  read_sentences(made);
  CHECK(made.sentences.empty());
}

TEST_CASE("an item whose decision has parts keeps the points of its recommendation") {
  AgendaItem item;
  item.sections = {{"Indstilling", SectionKind::recommendation,
                    "ØDC indstiller, at\n- planen godkendes\n7) den sendes", 1}};
  item.decisions = {decision("Godkendt.")};
  read_sentences(item, {});
  CHECK(item.points.empty());
  item.decisions[0].parts = {{"1", "Godkendt.", Outcome::approved}};
  read_sentences(item, {});
  REQUIRE(item.points.size() == 2);
  CHECK(item.points[0].number == "1");
  CHECK(item.points[0].text == "planen godkendes");
  CHECK(item.points[1].number == "7");
}

TEST_CASE(
    "an item keeps the sentences that look back, with line and days, as its meeting means them") {
  AgendaItem item;
  item.line = 1;
  item.case_number = "18/1";
  item.lead = "Stien er 3 km. Byrådet  vedtog den i\nmarts.";
  item.sections = {{"Beslutning", SectionKind::decision, "Jf. beslutning af 1.2.2018.", 5}};
  read_sentences(item, Date{2018, 11, 19});
  REQUIRE(item.look_backs.size() == 2);
  const LookBack& first = item.look_backs[0];
  CHECK(first.sentence == "Byrådet vedtog den i marts.");
  CHECK(first.line == 1);
  REQUIRE(first.dates.size() == 1);
  CHECK(first.dates[0].first == Date{2018, 3, 1});
  CHECK(first.dates[0].last == Date{2018, 3, 31});
  CHECK(first.sentence.substr(first.dates[0].begin) == "marts.");
  CHECK(item.look_backs[1].line == 5);
  CHECK(item.look_backs[1].dates[0].is_day());
  read_sentences(item, {});
  CHECK(item.look_backs.size() == 1);
}

TEST_CASE("what was postponed or sent on is told by sentences outside of decisions") {
  AgendaItem item;
  item.lead = "Sagen blev udskudt i maj. Stien er 3 km.";
  item.sections = {{"Baggrund", SectionKind::background, "Byrådet sendte den\ntil udvalget.", 1},
                   {"Beslutning", SectionKind::decision, "Sagen blev udskudt i juni.", 2},
                   {"Bilag", SectionKind::attachments, "Sagen blev udskudt i juli.", 3}};
  read_sentences(item, {});
  REQUIRE(item.look_backs.size() == 2);
  CHECK(item.look_backs[0].sentence == "Sagen blev udskudt i maj.");
  CHECK(item.look_backs[0].undecided == std::vector{Outcome::postponed});
  CHECK(item.look_backs[1].sentence == "Byrådet sendte den til udvalget.");
  CHECK(item.look_backs[1].undecided == std::vector{Outcome::referred});
}
