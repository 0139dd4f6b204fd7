#include "output/text/item.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "output/sample.h"

namespace referat::output {

namespace {

std::string shown(const answer::Hit& hit) {
  std::ostringstream out;
  write_item_text(out, hit, {});
  return out.str();
}

answer::Hit whole_item() {
  auto hit = test::new_schools();
  hit.item.lead = "Punktet behandles sammen med punkt 8.";
  hit.item.recommended_by = {"CBU", "Skolechefen"};
  hit.item.absent = {"Steen Hvidberg Olesen"};
  hit.item.decisions[0].line = 160;
  hit.item.decisions[1].line = 163;
  hit.item.sections = {
      {"Sagsfremstilling", SectionKind::background,
       "Forvaltningen har modtaget 212 høringssvar, som er samlet i et notat. De fleste er fra "
       "forældre.\nTabel 1: Elever\nSkole\t2013\t2014\nLindeskolen\t312\t298\nØstre "
       "Skole\t1.041\t",
       142},
      {"Indstilling", SectionKind::recommendation,
       "CBU og Skolechefen indstiller, at\n- distrikterne vedtages, som de er tegnet på kortet i "
       "bilag 2, med ikrafttræden efter sommerferien\n- sagen sendes videre",
       151},
      {"Beslutning", SectionKind::decision, "Udsat til næste møde.", 160},
      {"Beslutning", SectionKind::decision,
       "Et flertal godkender indstillingen, idet Lindeskolen består til 2017.", 163},
      {"Bilag", SectionKind::attachments, "Høringssvar.pdf\nKort over distrikter.pdf", 166}};
  return hit;
}

}  // namespace

TEST_CASE("an item whole: facts, sections with headings, tables in columns, bullets") {
  CHECK(shown(whole_item()) ==
        R"(Ny skolestruktur: høringssvar, forslag til skoledistrikter og tidsplan for
sammenlægningerne

Møde         Byrådet · 24. marts 2015 · Engholm
Punkt        7
Sag          13/2204
Indstiller   CBU, Skolechefen
Fraværende   Steen Hvidberg Olesen
Beslutning   Godkendt med ændringer
Beslutning   Udskudt (Økonomiudvalget, 16. marts 2015)
Id           engholm/byraadet/2015-03-24/7
Kilde        referater/2015-03-24-byraadet.txt:140

  Punktet behandles sammen med punkt 8.

Sagsfremstilling
  Forvaltningen har modtaget 212 høringssvar, som er samlet i et notat. De
  fleste er fra forældre.

  Tabel 1: Elever

  Skole        2013   2014
  Lindeskolen  312    298
  Østre Skole  1.041

Indstilling
  CBU og Skolechefen indstiller, at

  - distrikterne vedtages, som de er tegnet på kortet i bilag 2, med
    ikrafttræden efter sommerferien
  - sagen sendes videre

Beslutning (Økonomiudvalget, 16. marts 2015)
  Udsat til næste møde.

Beslutning
  Et flertal godkender indstillingen, idet Lindeskolen består til 2017.

Bilag
  - Høringssvar.pdf
  - Kort over distrikter.pdf

Sagen     referat-search --history 13/2204
)");
}

TEST_CASE("a closed item says so") {
  CHECK(shown(test::closed_item()).find("Lukket       behandlet for lukkede døre\n") !=
        std::string::npos);
}

TEST_CASE("a table too wide for the terminal is written cell by cell") {
  auto hit = test::closed_item();
  hit.item.lead = "Navn\t" + std::string(40, 'x') + "\t" + std::string(40, 'y');
  CHECK(shown(hit).find("  Navn | " + std::string(40, 'x') + " |\n  " + std::string(40, 'y') +
                        "\n") != std::string::npos);
}

TEST_CASE("words that lines divide are joined, hyphens that belong to a word stay") {
  auto hit = whole_item();
  hit.item.lead = "Brug af EU-\nmidler til sygefra-\nvær, e-\nhandel, løn-\nog økonomisystem.";
  const std::string text = shown(hit);
  CAPTURE(text);
  CHECK(text.find("  Brug af EU-midler til sygefravær, e-handel, løn- og økonomisystem.\n") !=
        std::string::npos);
}

}  // namespace referat::output
