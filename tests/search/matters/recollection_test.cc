#include "search/matters/recollection.h"

#include <catch2/catch.hpp>

#include "prose/item_sentences.h"

using namespace referat;
using namespace referat::search;

namespace {

const text::Analyzer& analyzer() {
  static const text::Analyzer made;
  return made;
}

// In minutes of 8 October 2019.
std::vector<Recollection> in_background(const std::string& text) {
  AgendaItem item;
  item.sections.push_back({"Baggrund", SectionKind::background, text, 1});
  read_sentences(item, Date{2019, 10, 8});
  return recollections(item, "Engholm", analyzer());
}

// What Økonomiudvalget postponed on 26 February 2018.
struct Postponed {
  std::string matter = "Strækning 2";
  Outcome outcome = Outcome::postponed;
  bool only_matter = true;
};

bool recalled(const std::string& text, const Postponed& postponed) {
  Decision decision;
  decision.date = Date{2018, 2, 26};
  decision.body = "Økonomiudvalget";
  const Topic matter = topic_of(postponed.matter, "Engholm", analyzer());
  const Undecided earlier{decision, postponed.outcome, matter, postponed.only_matter};
  for (const Recollection& one : in_background(text)) {
    if (recalls(one, earlier)) return true;
  }
  return false;
}

bool recalled(const std::string& text) { return recalled(text, Postponed()); }

}  // namespace

TEST_CASE("sentences that say that something was postponed or sent on are kept") {
  const auto found = in_background(
      "Stien er 3 km. Sagen blev udskudt i maj.\nByrådet sendte den\ntil udvalget. Den er dyr.");
  REQUIRE(found.size() == 2);
  CHECK(found[0].look.sentence == "Sagen blev udskudt i maj.");
  CHECK(found[1].look.sentence == "Byrådet sendte den til udvalget.");
}

TEST_CASE("a postponement is known by its day or its month") {
  CHECK(recalled("Udvalget udsatte sagen den 26. februar 2018 for at få den belyst."));
  CHECK(recalled("Økonomiudvalget udskød i februar 2018 spørgsmålet om tilskud."));
  CHECK(recalled("Sagen blev udsat 26.02.2018."));
  CHECK_FALSE(recalled("Udvalget udsatte sagen den 27. februar 2018."));
  CHECK_FALSE(recalled("Sagen blev udskudt i marts 2018."));
  CHECK_FALSE(recalled("Sagen blev udskudt."));
}

TEST_CASE("another body's postponement in the same month isn't meant") {
  CHECK_FALSE(recalled("Direktionen udskød i februar 2018 spørgsmålet om tilskud."));
}

TEST_CASE("what was decided that day isn't what was postponed") {
  CHECK_FALSE(recalled("Økonomiudvalget vedtog den 26. februar 2018 planen for stier."));
  CHECK_FALSE(recalled("Økonomiudvalget frigav i februar 2018 penge til udsatte børn."));
}

TEST_CASE("by its year a postponement is known only together with the matter") {
  CHECK(recalled("Strækning 2 i cykelstiplanen blev udskudt i 2018, men er kommet med nu."));
  CHECK_FALSE(recalled("Strækning 2 i cykelstiplanen blev udskudt i 2017."));
  CHECK_FALSE(recalled("Cykelgaden blev udskudt i 2018."));
  CHECK_FALSE(recalled("Strækning 1 blev udskudt i 2018."));
}

TEST_CASE("of several matters postponed that day the sentence must name the one") {
  CHECK(recalled("Strækning 2 blev udskudt den 26. februar 2018.", {.only_matter = false}));
  CHECK_FALSE(recalled("Cykelgaden blev udskudt den 26. februar 2018.", {.only_matter = false}));
  CHECK_FALSE(recalled("Strækning 1 blev udskudt den 26. februar 2018."));
}

TEST_CASE("what was sent on is known by who sent it or dealt with it, wherever it went") {
  const Postponed sent{.matter = "Cykelstiplan", .outcome = Outcome::referred};
  CHECK(recalled("Udvalget oversendte den 26. februar 2018 planen til Byrådet.", sent));
  CHECK(recalled("Der henvises til udvalgets behandling den 26. februar 2018.", sent));
  CHECK_FALSE(recalled("Udvalget oversendte den 26. marts 2018 planen til Byrådet.", sent));
  CHECK_FALSE(recalled("Udvalget oversendte den 26. februar 2018 planen til Byrådet."));
}
