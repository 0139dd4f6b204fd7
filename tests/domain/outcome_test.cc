#include "domain/outcome.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace referat;

namespace {

void check_all(Outcome expected, const std::vector<std::string>& texts) {
  for (const auto& text : texts) {
    INFO(text);
    CHECK(outcome_name(recognise_outcome(text)) == outcome_name(expected));
  }
}

}  // namespace

TEST_CASE("approvals") {
  check_all(Outcome::approved,
            {"Godkendt.", "Tiltrådt", "Enstemmigt vedtaget.", "Byrådet godkendte indstillingen.",
             "Begge indstillingspunkter blev godkendt.", "Udvalget følger indstillingen.",
             "Sagen blev drøftet. Planen blev godkendt.", "Godkendt med stor ros.",
             "Godkendt. Forslag om udsatte børn indgår i budgettet.",
             "Økonomiudvalget besluttede at sætte arbejdet i gang."});
}

TEST_CASE("approvals on conditions") {
  check_all(Outcome::approved_with_changes,
            {"Godkendt, idet udgiften afholdes af puljen.", "Tiltrådt, dog uden punkt 3.",
             "Godkendt med følgende kommentarer:\n- Der skal ikke skiftes navn.",
             "Tiltrådt, med den bemærkning at sagen følges.",
             "Det blev besluttet at følge indstillingspunkt 2, og der afsættes ingen midler."});
}

TEST_CASE("a reason is no condition") {
  check_all(Outcome::approved, {"Godkendt, idet det vil være nyttigt for de unge.",
                                "Godkendt, idet det vurderes at være rettidigt."});
}

TEST_CASE("rejections") {
  check_all(Outcome::rejected,
            {"Ikke godkendt.", "Forslaget blev afvist.", "Forkastet.",
             "Udvalget imødekom ikke ansøgningen.", "Byrådet godkendte ikke sagen."});
}

TEST_CASE("postponements, and the adjective that looks like one") {
  check_all(Outcome::postponed,
            {"Udskudt.", "Sagen udsættes til næste møde.", "Udsat",
             "Udvalget besluttede at udsætte sagen.", "Direktionen ønsker fornyet stillingtagen.",
             "Sagen udsat. Sendes tilbage til forvaltningen."});
  check_all(Outcome::unknown, {"Udsatte boligområder."});
}

TEST_CASE("noted, discussed, sent on, withdrawn") {
  check_all(Outcome::noted, {"Taget til efterretning.", "Direktionen tog sagen til efterretning.",
                             "Udvalget blev orienteret."});
  check_all(Outcome::discussed,
            {"Drøftet.", "Udvalget drøftede sagen og planlagde et møde.",
             "Drøftede planen med følgende kommentarer:\n- Punkt 5 skal udgå."});
  check_all(Outcome::referred, {"Oversendt til Økonomiudvalget.", "Sagen sendes i høring."});
  check_all(Outcome::withdrawn,
            {"Punktet udgår.", "Taget af dagsordenen.", "Udgår", "Sagen er udgået."});
}

TEST_CASE("a recommendation to the next body is no approval") {
  check_all(Outcome::referred,
            {"Anbefales.", "Anbefales godkendt.", "Anbefalet.", "Enstemmigt anbefalet.",
             "Indstillingen anbefales til Byrådets godkendelse.",
             "Økonomiudvalget anbefaler indstillingen over for Byrådet.",
             "Udvalget anbefaler, at Byrådet godkender planen.",
             "Udvalget besluttede at anbefale Byrådet at godkende planen.",
             "Et flertal anbefalede forslaget.", "Sagen blev anbefalet.",
             "Økonomiudvalget indstiller, at Byrådet godkender budgettet.",
             "Direktionen besluttede at indstille til Økonomiudvalget, at planen vedtages.",
             "Indstilles til Byrådets godkendelse.", "Oversendes til Byrådet.",
             "Oversendes til Byrådet med anbefaling.", "Fremsendes til Byrådets godkendelse.",
             "Anbefales over for Byrådet med den tilføjelse, at ruten følges op.",
             "Model 2 anbefales. Ida Holm (V) kunne ikke tiltræde."});
}

TEST_CASE("what was recommended before doesn't hide the decision on it") {
  check_all(Outcome::approved,
            {"Den anbefalede model blev godkendt.", "Økonomiudvalgets anbefaling blev godkendt.",
             "Som anbefalet af udvalget godkendt.", "Godkendt som anbefalet.",
             "Godkendt. Sagen oversendes til Byrådet.", "Tiltrådt og oversendes til Byrådet.",
             "Det indstilles, at planen godkendes. Godkendt."});
  check_all(Outcome::rejected, {"Kan ikke anbefales.", "Udvalget anbefaler ikke forslaget."});
  check_all(Outcome::mixed, {"Punkt 1 anbefales. Punkt 2 anbefales ikke."});
}

TEST_CASE("contradicting sentences are mixed") {
  check_all(Outcome::mixed, {"Punkt 1 blev godkendt. Punkt 2 blev ikke godkendt.",
                             "Kommissoriet tiltrådt. Resten udskudt."});
}

TEST_CASE("a lost amendment and a member's dissent don't change the outcome") {
  check_all(Outcome::approved,
            {"Ændringsforslaget blev forkastet. Indstillingen blev herefter godkendt.",
             "Model 2 godkendt. Ida Holm (V) kunne ikke tiltræde."});
}

TEST_CASE("a relative clause speaks of something else") {
  CHECK(
      recognise_outcome("Ikke godkendt. Udvalget henviser til den strategi, som Byrådet vedtog.") ==
      Outcome::rejected);
}

TEST_CASE("what says nothing is unknown") {
  check_all(Outcome::unknown, {"", "Ingen bemærkninger.", "Partiforslag"});
}

TEST_CASE("outcomes are parsed from English and Danish") {
  for (const auto outcome : all_outcomes) {
    CHECK(parse_outcome(outcome_name(outcome)) == outcome);
    CHECK(parse_outcome(danish_outcome(outcome)) == outcome);
  }
  CHECK(parse_outcome("Udsat") == Outcome::postponed);
  CHECK(parse_outcome(" TILTRÅDT ") == Outcome::approved);
  CHECK(parse_outcome("anbefalet") == Outcome::referred);
  CHECK_FALSE(parse_outcome("blabla").has_value());
}

TEST_CASE("wordings as the minutes print them") {
  const std::vector<std::pair<std::string, Outcome>> table{
      {"Indstillingen blev tiltrådt.", Outcome::approved},
      {"Vedtaget med 14 stemmer mod 3.", Outcome::approved},
      {"Bevillingen imødekommes.", Outcome::approved},
      {"Udvalget kan tiltræde forslaget.", Outcome::approved},
      {"Indstillingen følges.", Outcome::approved},
      {"Indstillingen blev godkendt uden afstemning.", Outcome::approved},
      {"Godkendt under forudsætning af, at Byrådet giver bevillingen.",
       Outcome::approved_with_changes},
      {"Godkendt, bortset fra punkt 4.", Outcome::approved_with_changes},
      {"Kan ikke anbefales.", Outcome::rejected},
      {"Ansøgningen blev afslået.", Outcome::rejected},
      {"Der meddeles afslag.", Outcome::rejected},
      {"Forslaget faldt.", Outcome::rejected},
      {"Sagen blev udsat med henblik på nye beregninger.", Outcome::postponed},
      {"Udvalget udsatte sagen.", Outcome::postponed},
      {"Punktet blev udskudt.", Outcome::postponed},
      {"Tages til efterretning.", Outcome::noted},
      {"Orienteringen blev givet.", Outcome::noted},
      {"Udvalget tog redegørelsen til orientering.", Outcome::noted},
      {"Udvalget drøftede sagen.", Outcome::discussed},
      {"Sagen henvises til Økonomiudvalget.", Outcome::referred},
      {"Sendes tilbage til forvaltningen.", Outcome::referred},
      {"Sagen blev taget af dagsordenen.", Outcome::withdrawn},
      {"Forslaget blev trukket.", Outcome::withdrawn},
      {"Intet.", Outcome::unknown},
      {"Næste møde er den 5. maj.", Outcome::unknown},
  };
  for (const auto& [text, expected] : table) check_all(expected, {text});
}

TEST_CASE("comments below a decision don't change it, but speak where it says nothing") {
  check_all(Outcome::discussed, {"Drøftet.\n- Forslaget blev afvist af nogle."});
  check_all(Outcome::postponed, {"Følgende blev aftalt:\n- Sagen udsættes."});
}
