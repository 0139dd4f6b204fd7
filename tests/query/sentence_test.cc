#include "query/sentence.h"

#include <catch2/catch.hpp>
#include <string>

#include "query/parser.h"
#include "support/in_english.h"

using namespace referat;
using namespace referat::query;

namespace {

std::string reading(std::string_view query) {
  static const text::Analyzer analyzer;
  static const CenterRegister centers =
      CenterRegister::parse("\tØDC\tcenter\tØkonomicentret\t\n", "centers.tsv");
  const Vocabulary vocabulary{.has_term =
                                  [](const std::string& term) {
                                    return term == "XK:15/1042" || term == "XH:15/1042" ||
                                           term == "XU:byrådet";
                                  },
                              .centers = &centers,
                              .today = {2019, 3, 1}};
  return sentence_of(parse(query, vocabulary.today).root, analyzer, vocabulary);
}

}  // namespace

TEST_CASE("a result is read back as all that it means") {
  CHECK(reading("vedtaget indkøb") ==
        "Punkter med resultatet »godkendt« eller »godkendt med ændringer« og »indkøb«.");
  CHECK(reading("udskudt") == "Punkter med resultatet »udskudt«.");
  CHECK(reading("resultat:vedtaget") == "Punkter med resultatet »godkendt«.");
}

TEST_CASE("words, phrases and fields are read back behind one preposition") {
  CHECK(reading("indkøb") == "Punkter med »indkøb«.");
  CHECK(reading("strategi for indkøb titel:plan") ==
        "Punkter med »strategi«, »indkøb« og »plan« i titlen.");
  CHECK(reading("\"fri telefon\" skole*") ==
        "Punkter med netop »fri telefon« og ord, der begynder med »skole«.");
  CHECK(reading("cykel NÆR/5 sti NÆR vej") ==
        "Punkter med »cykel« højst 5 ord fra »sti« højst 10 ord fra »vej«.");
  CHECK(reading("deltager:Lund fravær:Bo") ==
        "Punkter med »Lund« blandt deltagerne og »Bo« blandt de fraværende.");
  CHECK(reading("beslutning:a indstilling:b bilag:c") ==
        "Punkter med »a« i beslutningen, »b« i indstillingen og »c« blandt bilagene.");
}

TEST_CASE("what words mean in the database is told") {
  CHECK(reading("ØDC sag 15/1042 afvist Byrådet") ==
        "Punkter med centret »ØDC«, sagen 15/1042, resultatet »afvist« og udvalget »Byrådet« (dets "
        "egne "
        "punkter eller nævnt).");
}

TEST_CASE("facts follow with prepositions of their own") {
  CHECK(reading("bus år:2017..2020 udvalg:Byrådet sag:15/1042") ==
        "Punkter med »bus«, fra 2017 til 2020, fra møder i Byrådet, i sag 15/1042.");
  CHECK(reading("type:agenda lukket:nej resultat:postponed") ==
        "Punkter fra dagsordener, for åbne døre, med resultatet »udskudt«.");
  CHECK(reading("år:2017 år:2018") == "Punkter enten fra 2017 eller fra 2018.");
  CHECK(reading("år:2018.. kommune:Engholm indstiller:ØDC") ==
        "Punkter fra 2018 og frem, fra kommunen Engholm, indstillet af ØDC.");
}

TEST_CASE("choices and exclusions keep together what belongs together") {
  CHECK(reading("bus (tog ELLER \"fri bil\")") ==
        "Punkter med »bus« og enten »tog« eller netop »fri bil«.");
  CHECK(reading("bus ELLER år:2018") == "Punkter enten med »bus« eller fra 2018.");
  CHECK(reading("bus -tog -center:ØDC") ==
        "Punkter med »bus«, men ikke dem med »tog« eller dem med centret ØDC.");
  CHECK(reading("-bus") == "Alle punkter undtagen dem med »bus«.");
  CHECK(reading("") == "Alle punkter.");
}

TEST_CASE("dates that only raise items are told last, alone they are what is wanted") {
  CHECK(reading("bus 2018") == "Punkter med »bus«. De fra 2018 rykker op.");
  CHECK(reading("bus nov 2018 19.11.2018") ==
        "Punkter med »bus«. De fra november 2018 eller fra 19. november 2018 rykker op.");
  CHECK(reading("bus siden sidste år") == "Punkter med »bus«. De fra 2018 og frem rykker op.");
  CHECK(reading("bus (2017 ELLER sidste år)") ==
        "Punkter med »bus«. De fra 2017 eller fra 2018 rykker op.");
  CHECK(reading("før 1. maj 2018") == "Punkter til og med 30. april 2018.");
}

TEST_CASE("the same in English") {
  const test::InEnglish english;
  CHECK(reading("strategi for indkøb titel:plan") ==
        "Items with “strategi”, “indkøb” and “plan” in the title.");
  CHECK(reading("cykel NÆR/5 sti NÆR/1 vej") ==
        "Items with “cykel” at most 5 words from “sti” at most 1 word from “vej”.");
  CHECK(reading("bus år:2017..2020 udvalg:Byrådet sag:15/1042") ==
        "Items with “bus”, from 2017 to 2020, from meetings of Byrådet, in case 15/1042.");
  CHECK(reading("type:agenda lukket:nej resultat:udskudt") ==
        "Items from agendas, in open session, with the result “postponed”.");
  CHECK(reading("bus (tog ELLER \"fri bil\") -cykel") ==
        "Items with “bus” and either “tog” or exactly “fri bil”, but not those with “cykel”.");
  CHECK(period_words({2018, 11, 1}, {2018, 11, 30}) == "from November 2018");
}
