#include "index/editions.h"

#include <catch2/catch.hpp>

#include "database/arrivals.h"
#include "database/item_id.h"
#include "index/examples.h"

using namespace referat;
using namespace referat::index;

namespace {

AgendaItem item(const std::string& title, const std::string& text = "",
                Outcome result = Outcome::unknown) {
  AgendaItem one = test::example_item("1", title);
  one.lead = text;
  if (result == Outcome::unknown) return one;
  one.sections = {{"Beslutning", SectionKind::decision, std::string(outcome_name(result)), 2}};
  Decision decision;
  decision.text = outcome_name(result);
  decision.result = result;
  one.decisions = {decision};
  return one;
}

Edition edition(const std::string& path, std::vector<AgendaItem> items, Meeting meeting = {}) {
  if (meeting.body.empty()) meeting = test::example_meeting();
  Minutes minutes;
  minutes.meeting = meeting;
  minutes.items = items;
  return {.path = path,
          .claim = database::meeting_id(meeting),
          .held = "",
          .content = database::content_fingerprint(minutes),
          .meeting = meeting,
          .items = std::move(items)};
}

Edition agenda(const std::string& path, std::vector<AgendaItem> items) {
  Meeting meeting = test::example_meeting();
  meeting.doc_type = DocumentType::agenda;
  return edition(path, std::move(items), meeting);
}

Edition at(const std::string& time, const std::string& path, std::vector<AgendaItem> items) {
  Meeting meeting = test::example_meeting();
  meeting.time = time;
  return edition(path, std::move(items), meeting);
}

const std::string day = "hoeje-taastrup/direktionen/2018-11-19";

}  // namespace

TEST_CASE("an agenda and its minutes are one meeting, of which the minutes count") {
  const auto settled = settle_day({agenda("/a.txt", {item("Skolen"), item("Vejen")}),
                                   edition("/b.txt", {item("Skolen", "", Outcome::approved),
                                                      item("Vejen", "", Outcome::noted)})});
  CHECK(settled[0].meeting == settled[1].meeting);
  CHECK_FALSE(settled[0].counts);
  CHECK(settled[1].counts);
  CHECK(settled[0].elsewhere == std::set<std::size_t>{0, 1});
  CHECK(settled[0].id == day + "-dagsorden");
  CHECK(settled[1].id == day);
}

TEST_CASE("what only the agenda has still counts") {
  const auto settled = settle_day(
      {agenda("/a.txt", {item("Skolen"), item("Trukket sag"),
                         item("Vejen", "Vejen skal ses efter for huller inden vinter og frost")}),
       edition("/b.txt", {item("Skolen", "", Outcome::approved), item("Vejen")})});
  CHECK(settled[0].meeting == settled[1].meeting);
  CHECK(settled[0].elsewhere == std::set<std::size_t>{0});
}

TEST_CASE("a correction may be one of what was decided") {
  Meeting corrected = test::example_meeting();
  corrected.corrected = true;
  const auto first = edition("/1.txt", {item("Takster", "Taksterne stiger.", Outcome::rejected)});
  auto settled = settle_day(
      {first,
       edition("/2.txt", {item("Takster", "Taksterne stiger.", Outcome::approved)}, corrected)});
  CHECK(settled[0].meeting == settled[1].meeting);
  CHECK_FALSE(settled[0].counts);
  CHECK(settled[1].counts);
  settled = settle_day(
      {first, edition("/2.txt", {item("Takster", "Taksterne stiger.", Outcome::approved)})});
  CHECK(settled[0].meeting != settled[1].meeting);
}

TEST_CASE("an edition that says it is corrected counts, and the one that is fuller") {
  const std::string longer = "Skolen får nyt tag og nye vinduer i sommerferien";
  auto settled = settle_day({edition("/referat.txt", {item("Skolen", longer + " 2019")}),
                             edition("/referat-rettet.txt", {item("Skolen", longer)})});
  CHECK(settled[1].counts);
  CHECK(settled[0].elsewhere == std::set<std::size_t>{0});
  settled = settle_day({edition("/oprettet.txt", {item("Skolen", longer)}),
                        edition("/b.txt", {item("Skolen", longer + " 2019")})});
  CHECK(settled[1].counts);
}

TEST_CASE("of three editions the third comes after two") {
  const auto settled = settle_day(
      {agenda("/a.txt", {item("Skolen")}), edition("/b.txt", {item("Skolen", "Taget er nyt")}),
       edition("/c.txt", {item("Skolen", "Taget er nyt", Outcome::noted)})});
  CHECK(settled[2].after == 0);
  CHECK(settled[1].after == 1);
  CHECK(settled[0].after == 2);
}

TEST_CASE("of a file that has vanished no edition counts before others") {
  auto gone = edition("/a.txt", {item("Skolen", "En lang tekst om skolen")});
  gone.vanished = true;
  const auto settled =
      settle_day({gone, edition("/b.txt", {item("Skolen", "En tekst om skolen")})});
  CHECK(settled[1].counts);
}

TEST_CASE("meetings at two times of a day are two, though they dealt with the same") {
  const auto settled = settle_day({at("21:00", "/a.txt", {item("Takster", "", Outcome::approved)}),
                                   at("17:00", "/b.txt", {item("Takster", "", Outcome::postponed)}),
                                   edition("/c.txt", {item("Takster", "", Outcome::postponed)})});
  CHECK(settled[0].meeting != settled[1].meeting);
  CHECK(settled[2].meeting == settled[1].meeting);
  CHECK(settled[1].id == day);
  CHECK(settled[0].id == day + "-kl-2100");
  CHECK(settled[2].id == day + "~2");
}

TEST_CASE("without times documents that decide otherwise are of two meetings, and both count") {
  const auto settled = settle_day({edition("/a.txt", {item("Takster", "", Outcome::postponed)}),
                                   edition("/b.txt", {item("Takster", "", Outcome::approved)})});
  CHECK(settled[0].meeting != settled[1].meeting);
  CHECK(settled[0].counts);
  CHECK(settled[1].counts);
  CHECK(settled[1].id == day + "~2");
}

TEST_CASE("headings that every meeting has don't make two meetings one") {
  const auto settled = settle_day(
      {edition("/a.txt", {item("Meddelelser", "Borgmesteren orienterede om havnens nye kran"),
                          item("Eventuelt", "Intet")}),
       edition("/b.txt", {item("Meddelelser", "Formanden fortalte lidt fra turen til Vejle"),
                          item("Skolen")})});
  CHECK(settled[0].meeting != settled[1].meeting);
}

TEST_CASE("two items of one case are the same only under one title, with more words at most") {
  const auto of_case = [](const std::string& title) {
    AgendaItem one = item(title, "Forvaltningen har lavet et forslag");
    one.case_number = one.case_key = "19/101";
    return one;
  };
  const auto first = edition("/a.txt", {of_case("Havnens nye kran")});
  CHECK(same_meeting(first, edition("/b.txt", {of_case("Havnens nye store kran")})));
  CHECK_FALSE(same_meeting(first, edition("/c.txt", {of_case("Skolens tag")})));
  CHECK_FALSE(same_meeting(first, edition("/d.txt", {of_case("Havnens nye kaj")})));
}

TEST_CASE("of an unknown body only a copy is the same meeting") {
  Meeting unknown = test::example_meeting();
  unknown.body = "17, 4";
  const auto first = edition("/a.txt", {item("Skolen"), item("Vejen")}, unknown);
  auto copy = first;
  copy.path = "/c.txt";
  const auto settled = settle_day(
      {first, edition("/b.txt", {item("Skolen"), item("Vejen"), item("Åen")}, unknown), copy});
  CHECK(settled[0].meeting != settled[1].meeting);
  CHECK(settled[2].meeting == settled[0].meeting);
  CHECK(settled[2].copied);
  CHECK(settled[0].counts);
}

TEST_CASE("an id once held is kept, but for a number that needn't be there") {
  auto one = edition("/a.txt", {item("Skolen")});
  one.held = day + "~2";
  CHECK(settle_day({one})[0].id == day);
  auto other = edition("/b.txt", {item("Vejen")});
  other.held = day;
  const auto settled = settle_day({one, other, edition("/c.txt", {item("Åen")})});
  CHECK(settled[0].id == day + "~2");
  CHECK(settled[1].id == day);
  CHECK(settled[2].id == day + "~3");
  auto late = at("21:00", "/d.txt", {item("Takster")});
  late.held = day + "-kl-2100";
  CHECK(settle_day({late})[0].id == day + "-kl-2100");
}

TEST_CASE("more documents of a day than any has are compared by their bytes only") {
  std::vector<Edition> many;
  for (std::size_t i = 0; i <= max_compared_editions; ++i) {
    many.push_back(edition("/" + std::to_string(i) + ".txt", {item("Skolen", std::to_string(i))}));
  }
  CHECK_FALSE(is_compared(many));
  for (const auto& settled : settle_day(many)) CHECK(settled.counts);
}
