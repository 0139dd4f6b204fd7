#include "prose/decision_reference.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace referat;

namespace {

using Texts = std::vector<std::string>;

// "2017-09-11", or "2017-09" for a month, as minutes of 19 November 2018 mean them.
Texts looks_back_at(const std::string& sentence, std::optional<Date> written = Date{2018, 11, 19}) {
  Texts dates;
  for (const auto& found : decision_references(sentence, written)) {
    const std::string iso = found.first.iso();
    dates.push_back(found.is_day() ? iso : iso.substr(0, 7));
  }
  return dates;
}

}  // namespace

TEST_CASE("minutes look back at the day of a decision in many wordings") {
  for (const auto* sentence :
       {"Direktionen vedtog 11.09.2017 en ny indkøbsstrategi med tilhørende handleplan.",
        "Byrådet besluttede den 11. september 2017 fælles ledelse på to skoler.",
        "Økonomiudvalget behandlede den 11-09-2017 forslaget og anbefaler det.",
        "Udvalget udsatte sagen den 11. september 2017 for at få den belyst.",
        "Byrådet udskød sagen d. 11/9-2017.",
        "Byrådet tiltrådte den 11.09.2017 indstillingen.",
        "Sagen blev udsat på mødet den 11. september 2017.",
        "Sagen er behandlet på udvalgets møde 11. september 2017.",
        "Jf. direktionens beslutning af 11.09.2017 gennemføres ingen reduktioner.",
        "Der henvises til Byrådets beslutning fra 11.09.2017.",
        "Der henvises til Økonomiudvalgets behandling af sagen den 11. september 2017.",
        "Planen blev godkendt af Byrådet den 11. september 2017.",
        "Kommunalbestyrelsen har den 11. september 2017 vedtaget lokalplanen.",
        "Byrådet tog den 11.09.2017 redegørelsen til efterretning.",
        "Byrådet oversendte den 11. september 2017 cykelstiplanen til udvalget.",
        "Direktionen drøftede 11.09.2017 et første udkast.",
        "Direktionen behandlede senest 11.09.2017 strategien.",
        "Børneudvalget bad den 11. september 2017 om en redegørelse.",
        "Byrådet frigav 11.09.2017 rådighedsbeløbet.",
        "Forslaget blev afvist den 11.09.2017."}) {
    INFO(sentence);
    CHECK(looks_back_at(sentence) == Texts{"2017-09-11"});
  }
}

TEST_CASE("a decision may be told by its month, and without a year by the last one before") {
  CHECK(looks_back_at("Byrådet har i november 2017 godkendt en beredskabsplan.") ==
        Texts{"2017-11"});
  CHECK(looks_back_at("Direktionen bad i september om et kortere udkast.") == Texts{"2018-09"});
  CHECK(looks_back_at("Direktionen besluttede i december at vente.") == Texts{"2017-12"});
  CHECK(looks_back_at("Direktionen har på møde den 24. september truffet beslutning.") ==
        Texts{"2018-09-24"});
  CHECK(looks_back_at("Byrådet udsatte sagen den 24. december.") == Texts{"2017-12-24"});
  CHECK(looks_back_at("Direktionen bad i september om et udkast.", std::nullopt).empty());
}

TEST_CASE("one sentence may look back at several decisions") {
  CHECK(looks_back_at("Jf. Direktionens beslutninger på møde hhv. 11.09.2017 og 19.03.2018.") ==
        Texts{"2017-09-11", "2018-03-19"});
}

TEST_CASE("a date is shown where it stands in the sentence") {
  const std::string sentence = "Byrådet vedtog den 24.03.2015 en plan.";
  const auto found = decision_references(sentence, std::nullopt);
  REQUIRE(found.size() == 1);
  CHECK(sentence.substr(found[0].begin, found[0].end - found[0].begin) == "24.03.2015");
}

TEST_CASE("sentences that decide nothing, or not yet, look back at nothing") {
  for (const auto* sentence :
       {"Regulativet er fra 11.09.2017.", "Øvelsen blev holdt den 10. maj.",
        "Byggeriet har været i licitation i maj 2017.",
        "Strategien præsenteres for Chefforum på møde den 14. december 2018.",
        "Byrådet skal godkende regnskabet den 19. november 2018.",
        "Et månedligt overblik blev godkendt fra 1. oktober.",
        "Reglerne er godkendt og gælder pr. 1. januar 2018.",
        "Udvalget besluttede at svare inden den 1. maj 2018.",
        "Firmaet sendte den 11.09.2017 en faktura.", "Byrådet vedtog planen.",
        "Byrådet besluttede at afsætte 205 t. kr. i 2017.", "Rådet vedtog i marts 1536 reformen.",
        ""}) {
    INFO(sentence);
    CHECK(looks_back_at(sentence).empty());
  }
}

TEST_CASE("a row of very many dates takes no more time for each") {
  std::string row = "Byrådet vedtog";
  for (int i = 0; i < 20000; ++i) row += " den 3.5.2017, i maj 2016,";
  CHECK(looks_back_at(row).size() == 40000);
}

TEST_CASE("postponing and sending on are told from deciding") {
  for (const auto* sentence : {"Sagen blev udskudt i maj.", "Udvalget udsatte i juni spørgsmålet.",
                               "Byrådet udskød det tredje.", "Sagen er stillet i bero."}) {
    CAPTURE(sentence);
    CHECK(undecided_outcomes(sentence) == std::vector{Outcome::postponed});
  }
  for (const auto* sentence :
       {"Byrådet oversendte planen til udvalget.", "Udvalget har anbefalet model 2.",
        "Der henvises til Økonomiudvalgets behandling af sagen."}) {
    CAPTURE(sentence);
    CHECK(undecided_outcomes(sentence) == std::vector{Outcome::referred});
  }
  for (const auto* sentence : {"Byrådet vedtog planen.", "Der er plads til udsatte børn.",
                               "Klubben sætter ud fra havnen."}) {
    CAPTURE(sentence);
    CHECK(undecided_outcomes(sentence).empty());
  }
}
