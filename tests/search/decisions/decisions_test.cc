#include "search/decisions/decisions.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <tuple>

#include "base/strings.h"
#include "search/archive.h"
#include "search/drafts.h"
#include "search/hits/hits.h"
#include "search/matters/follow_up.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::decided;
using referat::test::Layouts;
using referat::test::minutes;

namespace {

// What was postponed in January, and what became of it.
std::vector<Minutes> postponements() {
  const Date january{2015, 1, 10};
  return {
      minutes("Engholm", "Direktionen", january,
              {{"Ny svømmehal", "15/100", {decided("Sagen udsættes.")}},
               {"Øvrige sager 10-01-2015",
                "14/1",
                {decided("Parkering\nUdskudt.\nLederdag\nGodkendt.", {},
                         {{"Parkering", "Udskudt."}, {"Lederdag", "Godkendt."}})}},
               {"Cykelsti", "", {decided("Udskudt.")}},
               {"Lønbudget", "15/300", {decided("Udsat.")}},
               {"Rengøring", "15/400", {decided("Godkendt. Resten udskudt.")}}}),
      minutes("Engholm", "Direktionen", Date{2015, 3, 10},
              {{"Svømmehallen - placering",
                "15/100",
                {decided("Sagen udsættes.", january), decided("Udskudt.")}},
               {"Øvrige sager 10-03-2015",
                "14/1",
                {decided("Frokost\nGodkendt.\nGaver\nAfvist.", {},
                         {{"Frokost", "Godkendt."}, {"Gaver", "Afvist."}})}},
               {"Kantinen", "15/300", {decided("Godkendt.")}}}),
      minutes("Engholm", "Byrådet", Date{2015, 5, 10},
              {{"Svømmehal: endelig beslutning", "15/100", {decided("Godkendt.")}},
               {"Parkering ved rådhuset", "14/1", {decided("Afvist.")}},
               {"Rengøring - tilsyn", "15/400", {decided("Udskudt.")}}}),
      minutes("Høje-Taastrup", "Direktionen", Date{2015, 6, 1},
              {{"Lønbudget", "15/300", {decided("Godkendt.")}}}),
      minutes("Engholm", "Direktionen", std::nullopt,
              {{"Uden dato", "15/500", {decided("Udskudt.")}}}),
  };
}

std::string told(const std::optional<PlacedDecision>& placed) {
  return placed ? fmt::format("{} {}", placed->place.id, placed->decision.line) : "–";
}

std::string summary(const DecisionList& list) {
  std::string text = fmt::format("{}: {} {} {}\n", list.interpreted, list.total, list.items,
                                 list.undecided_items + list.postponed);
  for (const auto& note : list.notes) text += note.message + "\n";
  for (const auto& listed : list.decisions) {
    text += fmt::format("{} {} {} {}", listed.rank, told(listed), listed.reprinted,
                        join(listed.missing, ","));
    if (const auto& fate = listed.follow_up) {
      text += fmt::format(" {} {} {} {}", static_cast<int>(fate->state), told(fate->became),
                          fate->undecided.size(), told(fate->other_heading));
    }
    for (const FollowUp& fate : listed.further_follow_ups) {
      text += fmt::format(" {} {}", fate.subject, told(fate.became));
    }
    text += "\n";
  }
  for (const auto& facet : list.facets) text += test::facet_summary(facet) + "\n";
  return text + list.newest_meeting;
}

DecisionList ask(const DecisionRequest& request, const Layouts& layouts) {
  INFO("query: " << request.items.query);
  return layouts.same_answer(
      [&](search::Session& session) { return list_decisions(session, request); }, summary);
}

const Layouts& archive() {
  static const Layouts made;
  return made;
}

const Layouts& postponed() {
  static const Layouts made(postponements());
  return made;
}

DecisionRequest everything(Filters filters = {}) {
  return {.items = {.filters = std::move(filters), .limit = 1000}};
}

// "2015-01-10 Ny svømmehal"
std::vector<std::string> names(const DecisionList& list) {
  std::vector<std::string> names;
  for (const auto& listed : list.decisions) {
    const auto& date = listed.decision.date;
    names.push_back((date ? date->iso() : "?") + " " + listed.place.title);
  }
  return names;
}

const ListedDecision& on(const DecisionList& list, const std::string& title) {
  const auto found =
      std::find_if(list.decisions.begin(), list.decisions.end(),
                   [&](const ListedDecision& listed) { return listed.place.title == title; });
  REQUIRE(found != list.decisions.end());
  return *found;
}

// All decisions of what an ordinary search finds, each once, sorted here.
std::vector<std::string> sorted_by_hand(SearchRequest request, Sort sort, const Layouts& layouts) {
  request.limit = 1000;
  request.sort = Sort::newest;
  search::Session session(layouts.all().front().databases);
  std::vector<PlacedDecision> decisions;
  const std::vector<Hit> hits = search::search(session, request).hits;
  for (const Hit& hit : hits) {
    for (const auto& decision : hit.item.decisions) {
      const auto outcomes = outcomes_of(decision);
      const bool wanted = request.filters.results.empty() ||
                          std::any_of(outcomes.begin(), outcomes.end(), [&](Outcome outcome) {
                            return outcome_name(outcome) == request.filters.results.front();
                          });
      const PlacedDecision one = placed(hit, decision);
      const bool told_before =
          one.reprinted && std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
            return other.item.case_key == hit.item.case_key &&
                   other.document.date == one.decision.date->iso() &&
                   other.document.body == one.decision.body;
          });
      if (wanted && !told_before) decisions.push_back(one);
    }
  }
  const auto day = [&](const PlacedDecision& one) {
    if (!one.decision.date) return 1 << 30;
    const int number =
        one.decision.date->year * 400 + one.decision.date->month * 31 + one.decision.date->day;
    return sort == Sort::oldest ? number : -number;
  };
  std::sort(decisions.begin(), decisions.end(),
            [&](const PlacedDecision& a, const PlacedDecision& b) {
              const auto key = [&](const PlacedDecision& one) {
                return std::tuple(day(one), one.reprinted);
              };
              if (key(a) != key(b)) return key(a) < key(b);
              if (a.place.id != b.place.id) return natural_less(a.place.id, b.place.id);
              return a.decision.line < b.decision.line;
            });
  std::vector<std::string> names;
  for (const auto& one : decisions) names.push_back(told(one));
  return names;
}

}  // namespace

TEST_CASE("pages of decisions are cuts of the whole list, in both orders and every layout") {
  for (const Layouts* layouts : {&archive(), &postponed()}) {
    for (const Filters& filters : std::vector<Filters>{{}, {.results = {"postponed"}}}) {
      for (const Sort sort : {Sort::newest, Sort::oldest}) {
        const auto all = sorted_by_hand({.filters = filters}, sort, *layouts);
        std::vector<std::string> paged;
        for (std::size_t offset = 0; offset <= all.size(); offset += 7) {
          const DecisionRequest request{.items = {.filters = filters, .offset = offset, .limit = 7},
                                        .sort = sort};
          const DecisionList list = ask(request, *layouts);
          CHECK(list.total == all.size());
          for (const auto& listed : list.decisions) {
            paged.push_back(told(listed));
            CHECK(listed.rank == paged.size());
          }
        }
        CHECK(paged == all);
      }
    }
  }
}

TEST_CASE("by relevance, decisions follow their items") {
  const SearchRequest items{.query = "strategi", .limit = 1000};
  const DecisionList list = ask({.items = items, .sort = Sort::relevance}, archive());
  search::Session session(archive().all().front().databases);
  std::vector<std::string> expected;
  for (const Hit& hit : search::search(session, items).hits) {
    if (hit.missing.empty()) expected.push_back(hit.id);
  }
  std::vector<std::string> ids;
  for (const auto& listed : list.decisions) ids.push_back(listed.place.id);
  REQUIRE(ids.size() > 1);
  CHECK(ids == expected);
}

TEST_CASE("where no item has all words the closest come first, and say what they lack") {
  const DecisionList list = ask({.items = {.query = "sygefravær svømmehal"}}, archive());
  REQUIRE(list.total > 0);
  CHECK(list.notes.back().kind == "relaxed");
  for (const auto& listed : list.decisions) CHECK(listed.missing.size() == 1);
}

TEST_CASE("a field of the query asks for results as a filter does") {
  const auto filtered = ask(everything({.results = {"udskudt"}}), postponed());
  const auto by_field = ask({.items = {.query = "resultat:udskudt", .limit = 1000}}, postponed());
  CHECK(filtered.total == 8);
  CHECK(names(by_field) == names(filtered));
  const auto any = ask({.items = {.query = "resultat:udskudt ELLER resultat:afvist"}}, postponed());
  CHECK(any.total == 10);
  const auto other = ask({.items = {.query = "parkering ELLER resultat:udskudt"}}, postponed());
  CHECK(on(other, "Parkering ved rådhuset").decision.result == Outcome::rejected);
  const auto none = ask({.items = {.query = "sag:15/100 -resultat:udskudt"}}, postponed());
  CHECK(names(none) == std::vector<std::string>{"2015-05-10 Svømmehal: endelig beslutning"});
}

TEST_CASE("items without a decision that is listed aren't counted among those that have one") {
  const auto filtered = ask(everything({.results = {"udskudt"}}), postponed());
  CHECK(filtered.items == 8);
  CHECK(filtered.undecided_items == 0);
  const auto documents = [] {
    auto made = postponements();
    made.front().items.front().decisions.clear();
    return made;
  };
  const Layouts some(documents());
  const auto list = ask({.items = {.query = "svømmehal", .limit = 1000}}, some);
  CHECK(list.undecided_items == 1);
  CHECK(list.total == 3);
  CHECK(list.items == 2);
  const auto either = ask({.items = {.query = "svømmehal ELLER resultat:afvist"}}, some);
  CHECK(either.undecided_items == 1);
}

TEST_CASE("a postponed decision tells what became of it, and how often it came up in vain") {
  const auto list = ask(everything({.results = {"udskudt"}}), postponed());
  const FollowUp& pool = *on(list, "Ny svømmehal").follow_up;
  CHECK(pool.state == FollowUpState::decided);
  CHECK(pool.became->place.title == "Svømmehal: endelig beslutning");
  CHECK(pool.became->decision.result == Outcome::approved);
  REQUIRE(pool.undecided.size() == 1);
  CHECK(pool.undecided[0].decision.date == Date{2015, 3, 10});
}

TEST_CASE("under a case of many matters a part is followed by its subject") {
  const auto list = ask(everything({.results = {"udskudt"}}), postponed());
  const FollowUp& parking = *on(list, "Øvrige sager 10-01-2015").follow_up;
  CHECK(parking.subject == "Parkering");
  CHECK(parking.became->place.title == "Parkering ved rådhuset");
}

TEST_CASE("each part that is postponed or sent on is followed") {
  const Decision divided = test::decided(
      "", {}, {{"Havnen", "Sendes i høring."}, {"Skolen", "Udskudt."}, {"Vejen", "Udskudt."}});
  const Layouts layouts(
      {test::minutes("Engholm", "Byrådet", Date{2015, 1, 10}, {{"Anlæg", "15/7", {divided}}}),
       test::minutes("Engholm", "Byrådet", Date{2015, 3, 10},
                     {{"Skolen", "15/7", {test::decided("Godkendt.")}},
                      {"Havnen", "15/7", {test::decided("Afvist.")}}})});
  const auto list = ask(everything({.results = {"udskudt"}}), layouts);
  const ListedDecision& listed = on(list, "Anlæg");
  CHECK(listed.follow_up->subject == "Vejen");  // still open
  CHECK(listed.follow_up->state == FollowUpState::open);
  REQUIRE(listed.further_follow_ups.size() == 2);
  CHECK(listed.further_follow_ups[0].subject == "Skolen");
  CHECK(listed.further_follow_ups[0].became->decision.result == Outcome::approved);
  CHECK(listed.further_follow_ups[1].subject == "Havnen");
  CHECK(listed.further_follow_ups[1].became->decision.result == Outcome::rejected);
}

TEST_CASE("another heading or another municipality doesn't close a case") {
  const auto list = ask(everything({.results = {"udskudt"}}), postponed());
  const FollowUp& budget = *on(list, "Lønbudget").follow_up;
  CHECK(budget.state == FollowUpState::open);
  CHECK(budget.other_heading->place.title == "Kantinen");
  CHECK(on(list, "Cykelsti").follow_up->state == FollowUpState::no_case_number);
  CHECK(on(list, "Uden dato").follow_up->state == FollowUpState::undated);
}

TEST_CASE("a decision printed again is listed and counted once, from its own meeting") {
  const auto list = ask(everything({.cases = {"15/100"}, .results = {"udskudt"}}), postponed());
  CHECK(names(list) ==
        std::vector<std::string>{"2015-03-10 Svømmehallen - placering", "2015-01-10 Ny svømmehal"});
  CHECK(list.total == 2);
  CHECK_FALSE(list.decisions[1].reprinted);
}

TEST_CASE("where its own meeting isn't among the items, a later print stands for a decision") {
  const auto list = ask({.items = {.query = "placering"}}, postponed());
  CHECK(names(list) == std::vector<std::string>{"2015-03-10 Svømmehallen - placering",
                                                "2015-01-10 Svømmehallen - placering"});
  CHECK(list.decisions[1].reprinted);
}

TEST_CASE("a period is that of the decisions, by filter and by field") {
  const std::vector<std::string> march{"2015-03-10 Svømmehallen - placering"};
  const Filters filters{.months = {"2015-03"}, .results = {"udskudt"}};
  CHECK(names(ask(everything(filters), postponed())) == march);
  CHECK(
      names(ask(everything(
                    {.results = {"udskudt"}, .since = Date{2015, 2, 1}, .until = Date{2015, 4, 1}}),
                postponed())) == march);
  for (const std::string query :
       {"resultat:udskudt dato:2015-03", "resultat:udskudt (dato:2015-03 ELLER dato:2016)",
        "resultat:udskudt dato:2015-03 -rengøring"}) {
    CHECK(names(ask({.items = {.query = query}}, postponed())) == march);
  }
  // Printed in March only, as far as the query goes.
  const auto january =
      ask({.items = {.query = "placering", .filters = {.months = {"2015-01"}}}}, postponed());
  CHECK(names(january) == std::vector<std::string>{"2015-01-10 Svømmehallen - placering"});
  const auto of_field = ask({.items = {.query = "placering dato:10-01-2015"}}, postponed());
  CHECK(names(of_field) == names(january));
  // Either is asked for, so the item is, whatever day it prints.
  CHECK(ask({.items = {.query = "dato:2015-03 ELLER svømmehal"}}, postponed()).total > 3);
}

TEST_CASE("open are the matters that never came back, each once, from when they were postponed") {
  DecisionRequest request = everything();
  request.open = true;
  const auto list = ask(request, postponed());
  CHECK(names(list) == std::vector<std::string>{"2015-01-10 Cykelsti", "2015-01-10 Lønbudget",
                                                "2015-01-10 Rengøring", "? Uden dato"});
  CHECK(list.total == 4);
  CHECK(list.items == 4);
  CHECK(list.newest_meeting == "2015-05-10");
  CHECK(on(list, "Rengøring").follow_up->undecided.size() == 1);
  CHECK(on(list, "Rengøring").follow_up->until == "2015-05-10");
  request.items.query = "svømmehal";
  CHECK(ask(request, postponed()).total == 0);
  CHECK(ask(request, postponed()).postponed > 0);
  request.items.filters.until = Date{2014, 12, 31};
  CHECK(ask(request, postponed()).postponed == 0);
  request.items.filters = {};
  request.items.query = "resultat:udskudt cykelsti";
  CHECK(ask(request, postponed()).total == 1);
}

TEST_CASE("open goes by pages as well") {
  const DecisionRequest request{.items = {.offset = 1, .limit = 2}, .open = true};
  const auto list = ask(request, postponed());
  CHECK(list.total == 4);
  CHECK(names(list) == std::vector<std::string>{"2015-01-10 Lønbudget", "2015-01-10 Rengøring"});
  CHECK(list.decisions[0].rank == 2);
}

TEST_CASE("another municipality's later meetings don't age what is open") {
  const std::vector<std::pair<std::string, Date>> ends{{"Engholm", Date{2015, 6, 1}},
                                                       {"Strandby", Date{2020, 6, 1}}};
  std::vector<Minutes> documents;
  for (const auto& [municipality, end] : ends) {
    documents.push_back(test::minutes(
        municipality, "Byrådet", Date{2015, 1, 10},
        {{.title = "Havnen", .case_number = "15/7", .decisions = {test::decided("Udskudt.")}}}));
    documents.push_back(test::minutes(municipality, "Byrådet", end,
                                      {{.title = "Skolen", .case_number = "", .decisions = {}}}));
  }
  const Layouts two(documents);
  DecisionRequest request = everything();
  request.open = true;
  const auto both = ask(request, two);
  REQUIRE(both.total == 2);
  CHECK(both.newest_meeting.empty());
  for (const auto& listed : both.decisions) {
    const bool engholm = listed.place.document.municipality == "Engholm";
    CHECK(listed.follow_up->until == (engholm ? "2015-06-01" : "2020-06-01"));
  }
  request.items.filters.municipalities = {"Engholm"};
  CHECK(ask(request, two).newest_meeting == "2015-06-01");
}
