#include "output/text/search.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "output/sample.h"
#include "output/text/layout/width.h"
#include "output/text/place.h"

namespace referat::output {

namespace {

TextOptions options() {
  TextOptions options;
  options.invocation.program = "referat-search -d db";
  options.invocation.arguments = " sygefravær";
  return options;
}

std::string text(const answer::SearchResult& result, const TextOptions& options) {
  std::ostringstream out;
  write_text(out, result, options);
  return out.str();
}

answer::SearchResult only(const answer::Hit& hit) {
  answer::SearchResult result;
  result.total = 1;
  result.hits = {hit};
  return result;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an answer in 80 columns without colour") {
  CHECK(text(test::answer(), options()) == R"(12 punkter · sygefravær · viser 1–3

 1  Sygefravær - status for 2013
    17. marts 2014, punkt 2 · Direktionen · sag 14/655 · BSC CPO
    → Godkendt. Centerchefen for CSO bedes komme med en plan for hjemmeplejen på
      et møde før sommerferien.
    Det samlede *sygefravær* i kommunen endte i 2013 på 13,1 dage pr.
    medarbejder mod 13,6 dage året før.
    engholm/direktionen/2014-03-17/2  referater/2014-03-17-direktionen.txt:61

 2  Ny skolestruktur: høringssvar, forslag til skoledistrikter og tidsplan for
    sammenlægningerne
    24. marts 2015, punkt 7 · Byrådet · sag 13/2204
    → Godkendt med ændringer: Et flertal godkender indstillingen, idet
      Lindeskolen består til 2017.
      1 beslutning mere: udskudt (Økonomiudvalget, 16. marts 2015)
    Forvaltningen har modtaget 212 høringssvar …
    mangler: sygefravær
    engholm/byraadet/2015-03-24/7  referater/2015-03-24-byraadet.txt:140

 3  Lukket
    lukket punkt · 17. marts 2014, punkt 4 · Direktionen
    engholm/direktionen/2014-03-17/4  referater/2014-03-17-direktionen.txt:122

År        2015              4  ████████          --year 2015
          2014              8  ████████████████  --year 2014

Center    CPO              12  ████████████████  --center CPO
          Økonomi & Drift   1  █▎                --center 'Økonomi & Drift'
          … og 3 mere: --facets center=5

Resultat  godkendt          7  ████████████████  valgt
          udskudt           2  ████▌             --result udskudt

Indsnævr  referat-search -d db sygefravær --year 2014
Læs       referat-search -d db --show engholm/direktionen/2014-03-17/2
Sagen     referat-search -d db --history 14/655
Næste     referat-search -d db sygefravær --offset 3
)");
}

TEST_CASE("colour marks the title, the result and the match, and nothing else changes") {
  auto coloured = options();
  coloured.style.colour = true;
  const std::string with = text(only(test::sick_leave()), coloured);
  CHECK(contains(with, "\033[1mSygefravær - status for 2013\033[0m"));
  CHECK(contains(with, "\033[1;32mGodkendt\033[0m. Centerchefen"));
  CHECK(contains(with, "\033[1;31msygefravær\033[0m"));
  CHECK_FALSE(contains(with, "*"));
}

TEST_CASE("a locale without Unicode gets bars and signs of ASCII") {
  auto ascii = options();
  ascii.style.unicode = false;
  const std::string shown = text(test::answer(), ascii);
  CHECK(contains(shown, "12 punkter | sygefravær | viser 1-3\n"));
  CHECK(contains(shown, "2014              8  ################  --year 2014\n"));
  CHECK(contains(shown, "          ... og 3 mere: --facets center=5\n"));
}

TEST_CASE("no line but a command or a reference is wider than the terminal") {
  auto narrow = options();
  narrow.width = 40;
  std::istringstream lines(text(test::answer(), narrow));
  for (std::string line; std::getline(lines, line);) {
    if (contains(line, "referat")) continue;  // commands and paths are for copying: never broken
    CAPTURE(line);
    CHECK(display_width(line) <= 40);
  }
}

TEST_CASE("an id and a path too long for one line have a line each") {
  auto hit = test::sick_leave();
  hit.document.path = "/home/anna/kommunen/arkiv/referater/direktionen/2014-03-17.txt";
  CHECK(contains(text(only(hit), options()),
                 "    engholm/direktionen/2014-03-17/2\n"
                 "    /home/anna/kommunen/arkiv/referater/direktionen/2014-03-17.txt:61\n"));
}

TEST_CASE("a long decision is cut after two lines") {
  auto hit = test::sick_leave();
  hit.item.decisions[0].text +=
      " Planen skal beskrive, hvordan fraværet følges uge for uge, og "
      "hvem der holder samtalerne, når lederen selv er syg.";
  CHECK(contains(text(only(hit), options()),
                 "      et møde før sommerferien. Planen skal "
                 "beskrive, hvordan fraværet følges …\n    Det"));
}

TEST_CASE("items of several municipalities say which") {
  auto result = only(test::sick_leave());
  CHECK_FALSE(contains(text(result, options()), "Engholm"));
  result.hits.push_back(test::new_schools());
  result.hits[1].document.municipality = "Søby";
  CHECK(contains(text(result, options()), "· Direktionen · Engholm · sag 14/655"));
  CHECK(contains(text(result, options()), "· Byrådet · Søby · sag 13/2204"));
}

TEST_CASE("the items after those that have every word are counted apart") {
  auto result = test::answer();
  result.total = 1;
  CHECK(contains(text(result, options()),
                 "1 punkt har alle ordene · sygefravær · viser 1–3; de 2 sidste har kun nogle af\n"
                 "dem\n"));
  result.total = 2;
  CHECK(
      contains(text(result, options()),
               "2 punkter har alle ordene · sygefravær · viser 1–3; det sidste har kun nogle af"));
  result.total = 1;
  result.hits.erase(result.hits.begin());
  CHECK(contains(text(result, options()), "viser 2–3, som kun har nogle af dem\n"));
}

TEST_CASE("where no item has every word, the nearest are counted") {
  auto result = test::answer();
  result.notes = {{"relaxed", "Ingen punkter har alle ordene."}};
  result.total = 1;
  CHECK(contains(text(result, options()),
                 "1 punkt har flest af ordene · sygefravær · viser 1–3; de 2 sidste har færre af\n"
                 "dem\n"));
  result.hits.erase(result.hits.begin());
  CHECK(contains(text(result, options()), "viser 2–3, som har færre af dem\n"));
}

TEST_CASE("notes, corrections and suggestions stand above the hits they explain") {
  auto result = only(test::sick_leave());
  result.query = "sygefraver";
  result.corrected = "sygefravær";
  result.notes = {{"relaxed", "Ordet »månen« er udeladt."}};
  result.suggestion = "sygefraværet";
  CHECK(text(result, options())
            .rfind("1 punkt · sygefraver · viser 1\n"
                   "Intet fundet for det, du skrev. Viser punkter for: sygefravær\n"
                   "Bemærk: Ordet »månen« er udeladt.\n"
                   "Mente du: sygefraværet\n\n 1  Sygefravær",
                   0) == 0);
}

TEST_CASE("what must stay last in a command stays last") {
  auto call = options();
  call.invocation.arguments = " --sort newest";
  call.invocation.tail = " -- -drift";
  const std::string shown = text(test::answer(), call);
  CHECK(contains(shown, "referat-search -d db --sort newest --year 2014 -- -drift\n"));
  CHECK(contains(shown, "referat-search -d db --sort newest --offset 3 -- -drift\n"));
}

TEST_CASE("no hits: what was searched for and what to try") {
  answer::SearchResult none;
  none.query = "cykelsti på månen";
  none.interpreted = "cykelsti OG månen";
  auto filtered = options();
  filtered.filters = {"2018", "center ØDC"};
  CHECK(text(none, filtered) == R"(Ingen punkter · cykelsti på månen · 2018 · center ØDC
Læst som: cykelsti OG månen

Prøv
  - uden filtre: referat-search -d db 'cykelsti på månen'
  - færre eller andre ord, eller ELLER imellem dem: skole ELLER børnehave
)");
  filtered.invocation.answer = " --open";
  CHECK(text(none, filtered).find("uden filtre: referat-search -d db --open 'cykelsti") !=
        std::string::npos);
}

TEST_CASE("of a word that nothing has, the beginning is what to try") {
  const auto advice = [](const std::string& query) {
    answer::SearchResult none;
    none.query = query;
    return text(none, options());
  };
  CHECK(advice("inhabilitet").find("ordets begyndelse: inhabil*\n") != std::string::npos);
  CHECK(advice("æøåæøå").find("ordets begyndelse: æøåæ*\n") != std::string::npos);
  for (const char* query : {"AI", "bus", "99/9999", "titel:skole", "skole*", "2018"}) {
    CAPTURE(query);
    CHECK(advice(query).find("- et andet ord for det samme\n") != std::string::npos);
  }
}

TEST_CASE("no command is broken over lines, however narrow the terminal") {
  auto narrow = options();
  narrow.width = 20;
  narrow.filters = {"2018"};
  answer::SearchResult none;
  none.query = "cykelsti; langs alle veje";
  CHECK(contains(text(none, narrow),
                 "  - uden filtre: referat-search -d db 'cykelsti; langs alle veje'\n"));
  CHECK(contains(text(test::answer(), narrow), "referat-search -d db sygefravær --year 2014\n"));
}

TEST_CASE("what can't be pasted is no suggestion") {
  auto call = options();
  call.invocation.arguments = " " + ShellText::argument("syge\u202Efravær");
  const std::string shown = text(test::answer(), call);
  CHECK_FALSE(contains(shown, "--offset"));
  CHECK(contains(shown, "--show"));

  auto result = test::answer();
  result.hits[0].item.case_number = "18/300;x";
  result.hits[0].id = "a/b\n/1";
  const std::string odd = text(result, options());
  CHECK_FALSE(contains(odd, "--history"));
  CHECK_FALSE(contains(odd, "--show"));
}

TEST_CASE("a page behind the last hit says so and keeps the total") {
  answer::SearchResult behind;
  behind.total = 1234;
  behind.query = "skole";
  CHECK(text(behind, options()) == "1.234 punkter · skole · viser ingen\n");
}

TEST_CASE("a decision on several subjects tells what each came to") {
  answer::SearchResult result;
  result.total = 1;
  answer::Hit hit;
  hit.rank = 1;
  hit.id = "fjordby/byraadet/2018-11-19/1";
  hit.item.title = "Øvrige sager";
  Decision decision;
  decision.text = "Lederdag\nGodkendt.\nPuljen\nResten overføres.";
  decision.result = Outcome::mixed;
  decision.parts = {{"Lederdag", "Godkendt.", Outcome::approved},
                    {"Busser", "Tages op igen.", Outcome::unknown},
                    {"Puljen", "Resten overføres.", Outcome::unknown}};
  hit.item.decisions = {decision};
  result.hits = {hit};
  CHECK(contains(text(result, options()),
                 "Delt: Lederdag: godkendt; Busser: Tages op igen; Puljen: Resten overføres."));
}

TEST_CASE("a long decision is shown from the sentence that decides") {
  answer::SearchResult result;
  result.total = 1;
  answer::Hit hit;
  hit.rank = 1;
  hit.id = "fjordby/byraadet/2018-11-19/2";
  hit.item.title = "Budget";
  Decision decision;
  decision.text =
      "Et ændringsforslag fra gruppe V om at sænke grundskylden i hele kommunen blev sat til "
      "afstemning.\nÆndringsforslaget blev forkastet.\nHerefter blev budgettet vedtaget.";
  decision.result = Outcome::approved;
  decision.deciding = decision.text.find("Herefter");
  hit.item.decisions = {decision};
  result.hits = {hit};
  const std::string shown = text(result, options());
  CHECK(contains(shown, "Godkendt: … Herefter blev budgettet vedtaget."));
}

TEST_CASE("files below the folder one stands in are named from there") {
  const auto hit = test::sick_leave();
  auto from_here = options();
  from_here.folder = hit.document.path.substr(0, hit.document.path.rfind('/'));
  CHECK(place_of(hit, options()) == hit.document.path + ":" + std::to_string(hit.item.line));
  CHECK(place_of(hit, from_here).find('/') == std::string::npos);
}

}  // namespace referat::output
