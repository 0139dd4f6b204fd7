// What became of a postponed decision: each rule, and what it must not take for an answer.
#include "search/matters/follow_up.h"

#include <catch2/catch.hpp>

#include "search/archive.h"
#include "search/decisions/decisions.h"
#include "search/drafts.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::decided;
using referat::test::Draft;

namespace {

constexpr Date first_meeting{2018, 1, 10};

// Of the first item, when each later one is dealt with on the 10th of the next month, all in one
// case (under 18/100, unless a draft has a spelling of its own) and by one body.
FollowUp fate(const std::vector<Draft>& items) {
  std::vector<Minutes> documents;
  for (Draft item : items) {
    if (item.case_number.empty()) item.case_number = "18/100";
    const Date day{2018, first_meeting.month + static_cast<int>(documents.size()), 10};
    documents.push_back(test::minutes("Engholm", "Byrådet", day, {item}));
  }
  const test::TempDir folder;
  test::build_database(folder / "db", documents);
  search::Session session({folder / "db"});
  const DecisionRequest request{.items = {.limit = 100}, .sort = Sort::oldest};
  return list_decisions(session, request).decisions.front().follow_up.value();
}

// The heading that the end stands under; "–" if it is open.
std::string end(const std::vector<Draft>& items) {
  const FollowUp told = fate(items);
  CHECK((told.state == FollowUpState::decided) == told.became.has_value());
  return told.became ? told.became->place.title : "–";
}

Draft postponed(const std::string& title) { return {title, "", {decided("Udskudt.")}}; }
Draft approved(const std::string& title) { return {title, "", {decided("Godkendt.")}}; }

Draft in_parts(const std::string& title,
               const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string text;
  for (const auto& [subject, part] : parts) text += subject + "\n" + part + "\n";
  return {title, "", {decided(text, {}, parts)}};
}

const Draft stretches =
    in_parts("Stiplan - finansiering", {{"Strækning 1", "Godkendt."}, {"Strækning 2", "Udskudt."}});

Draft with_background(Draft draft, const std::string& background) {
  draft.background = background;
  return draft;
}

}  // namespace

TEST_CASE("a matter ends under a heading that says the same") {
  CHECK(end({postponed("Ny havneplads - forslag"), approved("Ny havneplads - vedtagelse")}) ==
        "Ny havneplads - vedtagelse");
  CHECK(end({postponed("Havneplads"), postponed("Havneplads"), approved("Havneplads")}) ==
        "Havneplads");
}

TEST_CASE(
    "what was postponed may be decided at a later meeting of that day, and at no earlier one") {
  const auto state = [](const std::string& first, const std::string& second) {
    std::vector<Minutes> documents{
        test::minutes("Engholm", "Byrådet", first_meeting, {postponed("Havneplads")}),
        test::minutes("Engholm", "Byrådet", first_meeting, {approved("Havneplads")})};
    for (Minutes& document : documents) document.items[0].case_key = "18/100";
    documents[0].meeting.time = first;
    documents[1].meeting.time = second;
    documents[1].path += "-2";
    const test::TempDir folder;
    test::build_database(folder / "db", documents);
    search::Session session({folder / "db"});
    const DecisionRequest request{.items = {.limit = 100}, .sort = Sort::oldest, .open = true};
    return list_decisions(session, request).decisions.size();
  };
  CHECK(state("17:00", "21:00") == 0);
  CHECK(state("21:00", "17:00") == 1);
}

TEST_CASE("a later decision that answers two parts is told once") {
  const Draft both = in_parts("Stiplan - finansiering",
                              {{"Strækning 1", "Udskudt."}, {"Strækning 2", "Udskudt."}});
  CHECK(fate({both, approved("Stiplan - finansiering")}).subject == "Strækning 1; Strækning 2");
}

TEST_CASE("under another heading of the theme it stays open, and that heading is told") {
  const FollowUp told = fate({postponed("Borgerrådgiver - forslag til funktion"),
                              approved("Borgerrådgiver - kontor på torvet")});
  CHECK(told.state == FollowUpState::open);
  CHECK(told.other_heading->place.title == "Borgerrådgiver - kontor på torvet");
  CHECK(told.undecided.empty());
}

TEST_CASE("a recurring report doesn't settle a postponed matter") {
  CHECK(end({postponed("Borgerrådgiver"), approved("Borgerrådgiverens beretning")}) == "–");
  CHECK(end({postponed("Stiplan"), approved("Stiplan - status for 2022")}) == "–");
}

TEST_CASE("a report that prints the postponed decision settles it") {
  Draft report = approved("Borgerrådgiverens beretning");
  report.decisions.push_back(decided("Udskudt.", first_meeting));
  CHECK(end({postponed("Borgerrådgiver"), report}) == "Borgerrådgiverens beretning");
}

TEST_CASE("an earlier decision printed again must have the part that is followed") {
  Draft whole = approved("Økonomi");
  whole.decisions.push_back(decided("Strækning 2\nUdskudt.", first_meeting));
  CHECK(end({stretches, whole}) == "Økonomi");
  Draft other = approved("Økonomi");
  other.decisions.push_back(decided("Strækning 1\nGodkendt.", first_meeting));
  CHECK(end({stretches, other}) == "–");
}

TEST_CASE("a sentence that says when it was postponed leads to the end, whatever the heading") {
  const Draft later = approved("Sti mod nord - anlægsbevilling");
  CHECK(end({stretches, with_background(later, "Strækning 2 blev udskudt i 2018.")}) ==
        later.title);
  CHECK(end({stretches, with_background(later, "Byrådet udskød den 10. januar 2018 resten.")}) ==
        later.title);
  CHECK(end({stretches,
             with_background(later, "Strækning 2 er smal. Byrådet gav penge i 2018.")}) == "–");
  CHECK(end({stretches, with_background(later, "Strækning 1 blev udskudt i 2018.")}) == "–");
}

TEST_CASE("another number behind the same word doesn't end a matter") {
  CHECK(end({stretches, approved("Strækning 1")}) == "–");
  CHECK(end({stretches, approved("Strækning 1"), approved("Strækning 2")}) == "Strækning 2");
  const Draft first = with_background(approved("Sti - strækning 1"),
                                      "Strækning 2 blev udskudt den 10. januar 2018.");
  CHECK(end({stretches, first}) == "–");
  CHECK(end({postponed("Kloak - 1. etape"), approved("Kloak - 2. etape")}) == "–");
  CHECK(end({postponed("Affaldsgebyr 2018"), approved("Affaldsgebyr 2019")}) == "–");
}

TEST_CASE("a part with a number for its subject is followed by its point of the recommendation") {
  Draft points =
      in_parts("Persondata - er vi klar?", {{"1", "Taget til efterretning."}, {"2", "Udskudt."}});
  points.recommendation = "CDI indstiller,\n1. at rapporten godkendes\n2. at der føres kontrol";
  CHECK(end({points, approved("Persondata - oprydning i mapper"), approved("Kontrol")}) ==
        "Kontrol");
  CHECK(end({points, approved("Persondata - oprydning i mapper"), approved("Rapport")}) == "–");
  CHECK(fate({points, approved("Kontrol")}).subject == "2");
}

TEST_CASE("points that come back are told apart by what they are on, not by their numbers") {
  Draft points = in_parts("Sprogmodeller", {{"1", "Godkendt."}, {"2", "Udskudt."}});
  points.recommendation = "1. at borgerne får besked\n2. at der købes et værktøj";
  Draft settled = in_parts("Sprogmodeller", {{"1", "Godkendt."}, {"2", "Udskudt."}});
  settled.recommendation = "1. at der købes et værktøj\n2. at medarbejderne får et kursus";
  CHECK(end({points, settled}) == "Sprogmodeller");
  Draft again = settled;
  again.recommendation = "1. at medarbejderne får et kursus\n2. at der købes et værktøj";
  const FollowUp told = fate({points, again});
  CHECK(told.state == FollowUpState::open);
  CHECK(told.undecided.size() == 1);
}

TEST_CASE("a part comes back with its item, unless that comes back in other parts") {
  CHECK(end({stretches, approved("Stiplan - finansiering")}) == "Stiplan - finansiering");
  const Draft other =
      in_parts("Stiplan - finansiering", {{"Belysning", "Godkendt."}, {"Bænke", "Afvist."}});
  CHECK(end({stretches, other}) == "–");
  const Draft still =
      in_parts("Stiplan - finansiering", {{"Strækning 2", "Udskudt."}, {"Bænke", "Afvist."}});
  CHECK(fate({stretches, still}).undecided.size() == 1);
}

TEST_CASE("a sentence of a later decision ends a part that it names") {
  const Draft named{"Evaluering", "", {decided("Strækning 2 blev afvist. Resten blev drøftet.")}};
  CHECK(end({stretches, named}) == "Evaluering");
  const Draft other{"Evaluering", "", {decided("Strækning 3 blev afvist. Resten blev drøftet.")}};
  CHECK(end({stretches, other}) == "–");
}

TEST_CASE("what a text without parts postpones is followed by its sentence") {
  const Draft plan{"Udbygning af plejehjemmet",
                   "",
                   {decided("Projekteringen blev godkendt.\nValg af bygherre blev udskudt.")}};
  CHECK(end({plan, approved("Valg af bygherre")}) == "Valg af bygherre");
  CHECK(end({plan, approved("Projekteringen")}) == "–");
}

TEST_CASE("headings that say nothing are the same only where they are, and don't collect") {
  CHECK(end({postponed("Forslag til beslutning"), approved("Forslag til beslutning")}) ==
        "Forslag til beslutning");
  CHECK(end({postponed("Forslag til beslutning"), approved("Eventuelt")}) == "–");
  CHECK(end({postponed("Øvrige sager 10-01-2018"), approved("Øvrige sager 10-02-2018")}) == "–");
}

TEST_CASE("a case is one under any spelling of its number") {
  const auto under = [](const std::string& number, Draft draft) {
    draft.case_number = number;
    return draft;
  };
  for (const char* later : {"2018/100", "18-100", "18/0100", "2018-00100"}) {
    INFO(later);
    CHECK(end({postponed("Havneplads"), under(later, approved("Havneplads"))}) == "Havneplads");
    CHECK(end({under(later, postponed("Havneplads")), approved("Havneplads")}) == "Havneplads");
  }
  for (const char* another : {"18/1001", "2017/100", "1918/100"}) {
    INFO(another);
    CHECK(end({postponed("Havneplads"), under(another, approved("Havneplads"))}) == "–");
  }
}

TEST_CASE("a decision printed again under another spelling of its case's number is one") {
  const Date january{2018, 1, 10};
  const test::TempDir folder;
  test::build_database(
      folder / "db",
      {test::minutes("Engholm", "Byrådet", january, {{"Plads", "18/100", {decided("Udskudt.")}}}),
       test::minutes("Engholm", "Byrådet", Date{2018, 2, 10},
                     {{"Plads", "2018/100", {decided("Udskudt.", january)}}}),
       test::minutes("Strandby", "Byrådet", Date{2018, 3, 10},
                     {{"Plads", "2018/100", {decided("Godkendt.")}}})});
  search::Session session({folder / "db"});
  CHECK(list_decisions(session, {.items = {.limit = 100}}).total == 2);
  const DecisionList open = list_decisions(session, {.items = {.limit = 100}, .open = true});
  REQUIRE(open.decisions.size() == 1);  // what another municipality decides says nothing of it
  CHECK(open.decisions[0].place.document.municipality == "Engholm");
}
