// Words as minutes print them, over lines and with digits, the same in every layout of the
// databases.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "search/archive.h"
#include "search/drafts.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::test;

namespace {

Minutes document() {
  Minutes minutes;
  minutes.path = "referat.txt";
  minutes.meeting.body = "Byrådet";
  minutes.meeting.date = Date{2017, 3, 7};
  AgendaItem item;
  item.order = 1;
  item.number = "1";
  item.title = "Affald";
  item.sections.push_back({"Sagsfremstilling", SectionKind::background,
                           "Der er lavet en affalds-\nplan for havnen\nog byen. CO₂-udledningerne "
                           "falder i nærheden af 5G-masten. Det koster 1\u2009500\u2009000\nkr.",
                           10});
  minutes.items.push_back(item);
  return minutes;
}

const Layouts& layouts() {
  static const Layouts all(
      {document(), minutes("Engholm", "Byrådet", Date{2017, 4, 4}, {{"Torvet", "", {}}})});
  return all;
}

SearchResult ask(const std::string& query) {
  return layouts().search({.query = query, .limit = 10, .today = Date{2019, 12, 24}});
}

bool found(const std::string& query) {
  const SearchResult result = ask(query);
  const bool relaxed = std::any_of(result.notes.begin(), result.notes.end(),
                                   [](const Note& note) { return note.kind == "relaxed"; });
  return result.total == 1 && !relaxed && !result.corrected;
}

}  // namespace

TEST_CASE("phrases and NÆR go on over lines, and over words that two lines divide") {
  CHECK(found("\"en affaldsplan for havnen og byen\""));
  CHECK(found("affaldsplan NÆR/2 havn"));
  CHECK_FALSE(found("affaldsplan NÆR/1 havn"));
}

TEST_CASE("a hyphen word with a digit is found in any form, by NÆR too") {
  CHECK(found("CO2-udledning"));
  CHECK(found("CO₂-udledningen"));
  CHECK(found("5G-mast"));
  CHECK(found("CO2-udledning NÆR/2 falde"));
  CHECK(found("nærhed NÆR/3 5G-mast"));
  CHECK_FALSE(found("4G-mast"));
}

TEST_CASE("an amount is found whatever its blanks and lines") {
  CHECK(found("1.500.000 kr."));
  CHECK(found("1,5 mio. kr."));
}
