#include "output/text/history.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include "base/strings.h"
#include "output/sample.h"
#include "output/text/layout/width.h"

namespace referat::output {

namespace {

TextOptions options() {
  TextOptions options;
  options.invocation.program = "referat-search -d db";
  return options;
}

std::string text(const answer::CaseHistory& history, const TextOptions& options) {
  std::ostringstream out;
  write_history_text(out, history, options);
  return out.str();
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

answer::Hit put_forward() {
  answer::Hit hit = test::sick_leave();
  hit.snippet.clear();
  hit.highlights.clear();
  hit.item.sections = {
      {"Sagsfremstilling", SectionKind::background,
       "Det samlede sygefravær endte på 13,1 dage. Det er et halvt mindre end året før, og det er "
       "især i hjemmeplejen, på skolerne og i daginstitutionerne, at det falder. Centrene har "
       "holdt samtaler med alle, der har været syge tre gange.",
       63},
      {"Indstilling", SectionKind::recommendation, "CPO indstiller, at status\ngodkendes.", 70}};
  hit.item.attachments = {"Statistik 2013.pdf", "Handleplan"};
  return hit;
}

answer::CaseReference looking_back() {
  answer::CaseReference reference;
  reference.hit = test::new_schools();
  reference.hit.snippet = "Direktionen godkendte den 17. marts 2014 status, jf. sag 14/655.";
  reference.hit.highlights = {{26, 40}, {57, 63}};
  reference.line = 144;
  reference.decisions = {{"2014-03-17", "Direktionen"}};
  return reference;
}

answer::CaseHistory history() {
  answer::CaseHistory history;
  history.asked = "14-655";
  history.case_key = "14/655";
  history.case_numbers = {"14/655"};
  history.municipalities = {"Engholm"};
  history.items = {put_forward()};
  history.references = {looking_back()};
  return history;
}

}  // namespace

TEST_CASE("a case history in 80 columns without colour") {
  CHECK(text(history(), options()) ==
        R"(Sag 14/655 · Engholm · 1 punkt på 1 møde · 17. marts 2014 · 1 henvisning

17. marts 2014 · Direktionen · punkt 2
  Sygefravær - status for 2013
  Forelagt     Det samlede sygefravær endte på 13,1 dage. Det er et halvt mindre
               end året før, og det er især i hjemmeplejen, på skolerne og i
               daginstitutionerne, at det falder. Centrene har holdt samtaler …
  Indstilling  CPO indstiller, at status godkendes.
  Beslutning   Godkendt. Centerchefen for CSO bedes komme med en plan for
               hjemmeplejen på et møde før sommerferien.
  Bilag        Statistik 2013.pdf; Handleplan
  engholm/direktionen/2014-03-17/2  referater/2014-03-17-direktionen.txt:61

Henvisninger

24. marts 2015 · Byrådet · punkt 7 · Ny skolestruktur: høringssvar, forslag til
skoledistrikter og tidsplan for sammenlægningerne
  Direktionen godkendte den *17. marts 2014* status, jf. sag *14/655*.
  → Direktionen 17. marts 2014
  engholm/byraadet/2015-03-24/7  referater/2015-03-24-byraadet.txt:144

Læs       referat-search -d db --show engholm/direktionen/2014-03-17/2
)");
}

TEST_CASE("an agenda is marked, and its meeting counts once") {
  auto twice = history();
  twice.items.push_back(twice.items[0]);
  twice.items[0].document.type = "agenda";
  const auto shown = text(twice, options());
  CHECK(contains(shown, "2 punkter på 1 møde"));
  CHECK(contains(shown, "17. marts 2014 · Direktionen · punkt 2 · dagsorden\n"));
}

TEST_CASE("a decision that is printed again is told in short where its own meeting is there") {
  auto again = history();
  answer::Hit later = put_forward();
  later.document.date = "2015-03-24";
  later.document.body = "Byrådet";
  later.item.decisions = {again.items[0].item.decisions[0],
                          test::decision({2015, 3, 24}, "Byrådet", Outcome::postponed, "Udsat.")};
  again.items.push_back(later);
  CHECK(contains(text(again, options()),
                 "  Beslutning   Godkendt (Direktionen, 17. marts 2014)\n"
                 "               Udskudt: Udsat.\n"));
  again.items.erase(again.items.begin());
  CHECK(contains(text(again, options()), "(Direktionen, 17. marts 2014): Godkendt. Centerchefen"));
}

TEST_CASE("what tells of the matter is put forward, not who treats it") {
  auto treated = history();
  treated.items[0].item.sections = {
      {"Sagsprocedure", SectionKind::other, "Økonomiudvalget", 60},
      {"Sagsfremstilling", SectionKind::presentation, "Havnen skal uddybes.", 63}};
  CHECK(contains(text(treated, options()), "  Forelagt     Havnen skal uddybes.\n"));
}

TEST_CASE("headings and rows of tables within a text are told apart") {
  auto table = history();
  table.items[0].item.sections = {{"Baggrund", SectionKind::background,
                                   "Emne\tHvornår\nSnerydning\tMaj\nVi følger op:\n- i juni", 63}};
  CHECK(contains(text(table, options()),
                 "  Forelagt     Emne | Hvornår · Snerydning | Maj · Vi følger op: - i juni\n"));
}

TEST_CASE("several municipalities are named at each of their items") {
  auto both = history();
  both.municipalities = {"Engholm", "Strandby"};
  both.items.push_back(both.items[0]);
  both.items[1].document.municipality = "Strandby";
  both.notes = {{"municipality", "Engholm, Strandby har hver deres sag."}};
  const auto shown = text(both, options());
  CHECK(contains(shown, "Sag 14/655 · 2 punkter på 2 møder"));
  CHECK(contains(shown, "Bemærk: Engholm, Strandby har hver deres sag.\n"));
  CHECK(contains(shown, "punkt 2 · Strandby\n"));
}

TEST_CASE("sentences of one item stand under one heading") {
  auto several = history();
  several.references.push_back(looking_back());
  several.references[1].line = 150;
  const auto shown = text(several, options());
  CHECK(shown.find("Ny skolestruktur") == shown.rfind("Ny skolestruktur"));
  CHECK(contains(shown, "byraadet.txt:144\n"));
  CHECK(contains(shown, "byraadet.txt:150\n"));
}

TEST_CASE("a case that nothing is known of is told so") {
  answer::CaseHistory unknown;
  unknown.asked = "sag 15/1";
  unknown.case_key = "15/1";
  unknown.notes = {{"case", "Sagen »15/1« findes ikke i databasen."}};
  CHECK(text(unknown, options()) ==
        "Sag 15/1 · ingen punkter\nBemærk: Sagen »15/1« findes ikke i databasen.\n");
}

TEST_CASE("what no case is known by is shown as it was typed") {
  answer::CaseHistory unknown;
  unknown.asked = "indkøb";
  unknown.case_key = "INDKøB";
  CHECK(text(unknown, options()) == "Sag indkøb · ingen punkter\n");
}

TEST_CASE("a history keeps within the terminal, but for what is there to be copied") {
  for (const std::size_t width : {40U, 60U, 120U}) {
    TextOptions narrow = options();
    narrow.width = width;
    const std::string whole = text(history(), narrow);
    for (const auto line : split(whole, '\n')) {
      const bool copied =
          contains(std::string(line), "engholm/") || contains(std::string(line), "referater/");
      if (!copied) CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("colour marks results and matches, nothing of a document steers the terminal") {
  TextOptions colour = options();
  colour.style.colour = true;
  auto hostile = history();
  hostile.items[0].item.title = "\x1b[2J\u202Etitel";
  hostile.items[0].item.attachments = {"\x1b]0;x\x07"};
  hostile.references[0].hit.snippet = "\x1b[31mDen 17. marts";
  hostile.references[0].hit.highlights.clear();
  const auto plain = text(hostile, options());
  CHECK_FALSE(contains(plain, "\x1b"));
  CHECK_FALSE(contains(plain, "\u202E"));
  CHECK(contains(text(history(), colour), "\x1b[1;31m17. marts 2014\x1b[0m"));
}

}  // namespace referat::output
