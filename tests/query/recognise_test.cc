#include "query/recognise.h"

#include <catch2/catch.hpp>

#include "base/strings.h"
#include "query/parser.h"

using namespace referat;
using namespace referat::query;

namespace {

// "center(ØDC) word(indkøb)": the units of a query's words.
std::string units(std::string_view text) {
  static const CenterRegister centers = CenterRegister::parse(
      "\tØDC\tcenter\tØkonomi- og Digitaliseringscentret\tØDI\n"
      "\tHU\tbody\tHovedudvalget\t\n",
      "centers.tsv");
  const Vocabulary vocabulary{
      .has_term =
          [](const std::string& term) {
            return term == "XK:18/18284" || term == "XH:18/18284" || term == "XU:direktionen";
          },
      .centers = &centers,
      .acronyms = {{"PGI", "Partnerskab for Grønne Indkøb"}, {"HAL", "Hus for Alle Landsbyer"}},
      .today = {2019, 3, 1}};
  const Node root = parse(text).root;
  std::vector<const Node*> nodes;
  for (const Node& child : root.children) nodes.push_back(&child);
  if (nodes.empty()) nodes.push_back(&root);
  static constexpr const char* kinds[] = {"word", "center",       "acronym", "case",
                                          "date", "result",       "body",    "amount",
                                          "day",  "announcement", "function"};
  std::vector<std::string> result;
  for (const Unit& unit : recognise(nodes, vocabulary, text::Analyzer())) {
    std::string name = kinds[static_cast<int>(unit.kind)];
    if (unit.kind == UnitKind::date) name += ' ' + unit.first.iso() + ' ' + unit.last.iso();
    result.push_back(name + '(' + unit.text + ')');
  }
  return join(result, " ");
}

}  // namespace

TEST_CASE("centers are recognised by acronym, variant and full name in a row of words") {
  CHECK(units("ØDC") == "center(ØDC)");
  CHECK(units("ødc indkøb") == "center(ødc) word(indkøb)");
  CHECK(units("ØDC's") == "center(ØDC's)");
  CHECK(units("ØDI") == "center(ØDI)");
  CHECK(units("strategi Økonomi- og Digitaliseringscentret, indkøb") ==
        "word(strategi) center(Økonomi- og Digitaliseringscentret,) word(indkøb)");
  CHECK(units("økonomi- og digitaliseringscenteret") ==
        "center(økonomi- og digitaliseringscenteret)");
  CHECK(units("ØDC-ledelsen") == "word(ØDC-ledelsen)");
  CHECK(units("hu") == "word(hu)");  // a word of its own in small letters
  CHECK(units("hus") == "word(hus)");
  CHECK(units("HUs") == "center(HUs)");
  CHECK(units("økonomi- og") == "word(økonomi-) function(og)");
}

TEST_CASE("a case is what the database has, and a word before it may say so") {
  CHECK(units("18/18284") == "case(18/18284)");
  CHECK(units("sag 18-18284, indkøb") == "announcement(sag) case(18-18284) word(indkøb)");
  CHECK(units("2018/18284") == "case(18/18284)");
  CHECK(units("2018-18284") == "case(18/18284)");
  CHECK(units("sag nr. 18/18284") == "announcement(sag) announcement(nr.) case(18/18284)");
  CHECK(units("18/300") == "word(18/300)");
  for (const char* typed : {"18/18284", "18 / 18284", "18/ 18284", "18/018284", "2018/18284",
                            "sagsnr.18/18284", "j.nr.18/18284", "Sagsnr.:18/18284"}) {
    CAPTURE(typed);
    CHECK(units(typed).starts_with("case(18"));
  }
  for (const char* typed :
       {"sagsnr. 18/18284", "j.nr. 18/18284", "journalnr 18/18284", "sags nr. 18 / 18284"}) {
    CAPTURE(typed);
    CHECK(units(typed).find("word(") == std::string::npos);
  }
  CHECK(units("sag 18/300") == "function(sag) word(18/300)");
}

TEST_CASE("what every item is, and prepositions of several words, are optional") {
  CHECK(units("sager indkøb") == "function(sager) word(indkøb)");
  CHECK(units("fravær på grund af sygdom") == "word(fravær) function(på grund af) word(sygdom)");
}

TEST_CASE("acronyms that the documents explain are recognised by themselves and by their names") {
  CHECK(units("PGI") == "acronym(PGI)");
  CHECK(units("pgi udbud") == "acronym(pgi) word(udbud)");
  CHECK(units("partnerskabet for grønne indkøb") == "acronym(partnerskabet for grønne indkøb)");
  CHECK(units("indkøb") == "word(indkøb)");
  CHECK(units("hal") == "word(hal)");
  CHECK(units("HAL") == "acronym(HAL)");
}

TEST_CASE("what a decision came to is recognised from participles and phrases") {
  CHECK(units("udskudte") == "result(udskudte)");
  CHECK(units("forkastet forslag") == "result(forkastet) word(forslag)");
  CHECK(units("ikke godkendt") == "result(ikke godkendt)");
  CHECK(units("ikke godkendt Direktionen") == "result(ikke godkendt) body(Direktionen)");
  CHECK(units("taget af dagsordenen") == "result(taget af dagsordenen)");
  CHECK(units("orientering") == "word(orientering)");
  CHECK(units("ændret lokalplan") == "word(ændret) word(lokalplan)");
}

TEST_CASE("a body that the database has is recognised, but not as the one something was sent to") {
  CHECK(units("indkøb Direktionen") == "word(indkøb) body(Direktionen)");
  CHECK(units("sendt til Direktionen") == "word(sendt) function(til) word(Direktionen)");
  CHECK(units("Byrådet") == "word(Byrådet)");
}

TEST_CASE("amounts are recognised in all their words") {
  CHECK(units("150 t. kr.") == "amount(150 t. kr.)");
  CHECK(units("bevilling på 0,15 mio. kr. til veje") ==
        "word(bevilling) function(på) amount(0,15 mio. kr.) function(til) word(veje)");
}

TEST_CASE("dates are recognised in their forms, a day and month without year is one too") {
  CHECK(units("2018") == "date 2018-01-01 2018-12-31(2018)");
  CHECK(units("indkøb nov 2018") == "word(indkøb) date 2018-11-01 2018-11-30(nov 2018)");
  CHECK(units("19. november 2018") == "date 2018-11-19 2018-11-19(19. november 2018)");
  CHECK(units("19-11-2018") == "date 2018-11-19 2018-11-19(19-11-2018)");
  CHECK(units("21/11") == "day(21/11)");
  CHECK(units("21/13") == "word(21/13)");
  CHECK(units("29/2") == "day(29/2)");
  CHECK(units("1850") == "word(1850)");
  CHECK(units("21/11 2018") == "date 2018-11-21 2018-11-21(21/11 2018)");
}

TEST_CASE("ranges of dates are recognised, but what an item is about isn't one") {
  CHECK(units("2018..2020") == "date 2018-01-01 2020-12-31(2018..2020)");
  CHECK(units("plan 2018-2020,") == "word(plan) date 2018-01-01 2020-12-31(2018-2020,)");
  CHECK(units("2018-") == "date 2018-01-01 2199-12-31(2018-)");
  CHECK(units("indkøb efter 2018") == "word(indkøb) date 2019-01-01 2199-12-31(efter 2018)");
  CHECK(units("før 1. maj 2018 bus") == "date 1800-01-01 2018-04-30(før 1. maj 2018) word(bus)");
  CHECK(units("bus siden sidste år") == "word(bus) date 2018-01-01 2199-12-31(siden sidste år)");
  CHECK(units("sidste år") == "date 2018-01-01 2018-12-31(sidste år)");
  CHECK(units("fra 2017 til 2020") == "date 2017-01-01 2020-12-31(fra 2017 til 2020)");
  CHECK(units("budget til 2018") == "word(budget) function(til) date 2018-01-01 2018-12-31(2018)");
  CHECK(units("1. kvartal 2018") == "word(1.) word(kvartal) date 2018-01-01 2018-12-31(2018)");
  CHECK(units("1850-1860") == "word(1850-1860)");
}

TEST_CASE("only plain words are looked at") {
  CHECK(units("\"ØDC\" titel:ØDC") == "word(ØDC) word(ØDC)");
  CHECK(units("for \"for\"") == "function(for) word(for)");
}

TEST_CASE("words that only say that something is asked are optional") {
  CHECK(units("hvad sker der med støjen") ==
        "function(hvad) function(sker) function(der) function(med) word(støjen)");
  CHECK(units("hvad har vi besluttet om støj?") ==
        "function(hvad) function(har) function(vi) function(besluttet) function(om) word(støj?)");
  CHECK(units("støj gennem årene") == "word(støj) function(gennem årene)");
  CHECK(units("sidste nyt om støj") == "function(sidste nyt) function(om) word(støj)");
  // Not where nobody asks.
  CHECK(units("støj besluttet") == "word(støj) word(besluttet)");
}
