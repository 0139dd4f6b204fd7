#include "output/text/decisions.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "output/decision_sample.h"

namespace referat::output {

namespace {

using answer::FollowUpState;

std::string text(const answer::DecisionList& list, std::vector<std::string> filters = {}) {
  TextOptions options;
  options.invocation.arguments = " svømmehal --decisions";
  options.filters = std::move(filters);
  std::ostringstream out;
  write_decisions_text(out, list, options);
  return out.str();
}

bool contains(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

answer::DecisionList only(answer::ListedDecision listed) {
  answer::DecisionList list = test::decision_list();
  list.decisions = {std::move(listed)};
  return list;
}

}  // namespace

TEST_CASE("a decision tells result, date and body, then its matter, then what became of it") {
  CHECK(contains(text(test::decision_list()),
                 "12 beslutninger i 9 punkter · svømmehal · viser 1–2\n"
                 "\n"
                 " 1  Udskudt · 7. oktober 2014 · Byrådet\n"
                 "    Ny svømmehal\n"
                 "    punkt 4 · sag 14/2310 · indstillet af CKF, TNC\n"
                 "    → senere i sagen: Byrådet, 24. marts 2015: Godkendt. For stemte A og B.\n"
                 "      under »Svømmehal - endelig beslutning«\n"
                 "      engholm/byraadet/2015-03-24/3\n"
                 "    engholm/byraadet/2014-10-07/4  referater/2014-10-07-byraadet.txt:191\n"));
}

TEST_CASE("of parts, those asked for are told whole and the others in short") {
  answer::DecisionList list = test::decision_list();
  CHECK(contains(text(list),
                 "    – Lederdag: Godkendt med ros.\n"
                 "    – Puljen: Resten overføres.\n"
                 "    – Parkering: Udskudt til foråret.\n"));
  list.results = {Outcome::postponed};
  CHECK(contains(text(list),
                 "    – Lederdag: godkendt\n"
                 "    – Puljen: Resten overføres.\n"
                 "    – Parkering: Udskudt til foråret.\n"));
  CHECK(contains(text(list), "    → Parkering: ingen senere beslutning fundet\n"));
}

TEST_CASE("a part of running text names its subject itself, and once") {
  answer::ListedDecision listed = test::other_matters();
  listed.decision.parts = {
      {"Projekteringen", "Projekteringen blev godkendt.", Outcome::approved},
      {"Valg af bygherre", "Valg af bygherre udskydes til august.", Outcome::postponed}};
  answer::DecisionList list = only(std::move(listed));
  list.results = {Outcome::postponed};
  CHECK(contains(text(list),
                 "    – Projekteringen: godkendt\n"
                 "    – Udskudt: Valg af bygherre udskydes til august.\n"));
}

TEST_CASE("an open matter tells how long, how often it came up, and what else the case was about") {
  answer::ListedDecision listed = test::postponed_pool();
  const answer::PlacedDecision later = *listed.follow_up->became;
  listed.follow_up = answer::FollowUp{.until = "2016-12-06", .undecided = {later}};
  answer::DecisionList list = only(listed);
  list.open = true;
  list.postponed = 1;
  list.newest_meeting = "2016-12-06";
  const std::string open = text(list);
  CHECK(contains(open,
                 "12 åbne udskydelser · svømmehal · viser 1\n"
                 "Ingen senere beslutning om det samme i samlingen, der går til 6. december "
                 "2016.\n"));
  CHECK(contains(open,
                 "→ stadig ikke afgjort; oppe igen en gang, sidst Byrådet, 24. marts 2015:\n"
                 "      godkendt (åben i 2 år og 1 måned)\n"));
  list.newest_meeting.clear();  // several municipalities
  CHECK(contains(text(list), "Ingen senere beslutning om det samme i samlingen.\n"));
  listed.follow_up = answer::FollowUp{.other_heading = later};
  CHECK(contains(text(only(listed)), "samme sag, en anden overskrift: Svømmehal - endelig"));
}

TEST_CASE("what became of each part is told in a line of its own") {
  answer::ListedDecision listed = test::other_matters();
  listed.further_follow_ups = {answer::FollowUp{.subject = "Lederdag"}};
  const std::string told = text(only(listed));
  CHECK(contains(told, "→ Parkering: ingen senere beslutning fundet\n"));
  CHECK(contains(told, "→ Lederdag: ingen senere beslutning fundet\n"));
}

TEST_CASE("what can't be followed says why") {
  answer::ListedDecision listed = test::postponed_pool();
  listed.follow_up = answer::FollowUp{.state = FollowUpState::no_case_number};
  CHECK(contains(text(only(listed)), "→ uden sagsnummer: kan ikke følges\n"));
  listed.follow_up = answer::FollowUp{.state = FollowUpState::undated};
  CHECK(contains(text(only(listed)), "→ uden dato: kan ikke følges\n"));
}

TEST_CASE("a decision that only later minutes print says which") {
  answer::ListedDecision listed = test::postponed_pool();
  listed.reprinted = true;
  CHECK(contains(text(only(listed)), "gengivet 7. oktober 2014, Byrådet, punkt 4 · sag 14/2310"));
}

TEST_CASE("the commands lead to the item, the next page and a narrower list") {
  const std::string whole = text(test::decision_list());
  CHECK(contains(whole, "Indsnævr  referat-search svømmehal --decisions --year 2014\n"));
  CHECK(contains(whole, "Læs       referat-search --show engholm/byraadet/2014-10-07/4\n"));
  CHECK(contains(whole, "Næste     referat-search svømmehal --decisions --offset 2\n"));
}

TEST_CASE("no decisions: whether the words, the decisions or the postponements are missing") {
  answer::DecisionList list;
  list.query = list.interpreted = "svømmehal";
  CHECK(contains(text(list), "Ingen beslutninger · svømmehal\n\nPrøv\n"));
  list.undecided_items = 3;
  CHECK(contains(text(list), "3 punkter passer, men uden en beslutning; se dem uden --decisions."));
  list.undecided_items = 0;
  list.open = true;
  list.postponed = 2;
  list.newest_meeting = "2016-12-06";
  CHECK_FALSE(contains(text(list), "Prøv"));
  CHECK(contains(text(list), "Alt udskudt, der passer, er afgjort siden (samlingen går til 6. "));
  list.postponed = 0;
  CHECK(contains(text(list), "Ingen åbne udskydelser · svømmehal\nIntet, der passer, er udskudt."));
}

}  // namespace referat::output
