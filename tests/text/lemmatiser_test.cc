#include "text/lemmatiser.h"

#include <catch2/catch.hpp>

#include "text/fold.h"
#include "text/tokens.h"

using namespace referat;
using test::lemmas;
using test::meet;
using test::Strings;
using text::WordAnalysis;

namespace {

WordAnalysis analysed(std::string_view raw) {
  return text::Lemmatiser(text::Lexicon::danish()).analyse(raw, text::fold(raw));
}

}  // namespace

TEST_CASE("inflected forms share a stem") {
  CHECK(meet("indstilling", "indstillingerne"));
  CHECK(meet("kommune", "kommunernes"));
  CHECK(meet("Beredskabsplan", "beredskabsplanen"));
  CHECK_FALSE(meet("politi", "politik"));
}

TEST_CASE("the genitive with an apostrophe has the stem of its word") {
  for (const auto* genitive : {"ØDC's", "ØDC’s", "ØDC´s", "ØDCs", "ØDC"}) {
    CHECK(lemmas(genitive) == Strings{"ØDC"});
  }
  CHECK(lemmas("Lars'") == lemmas("Lars"));
}

TEST_CASE("an ending after an apostrophe falls away") {
  CHECK(lemmas("iPad'en") == lemmas("iPad"));
  CHECK(lemmas("SOSU'er") == Strings{"SOSU"});
  CHECK_FALSE(meet("d'Hondt", "d"));
}

TEST_CASE("an acronym is its own lemma, in capitals: no word in small letters") {
  CHECK(lemmas("KL") == Strings{"KL"});
  CHECK(lemmas("SUOC") == Strings{"SUOC"});
  CHECK_FALSE(meet("KL", "kl"));
  CHECK_FALSE(meet("HU", "hu"));
  CHECK(text::acronym_lemma("hrc") == "HRC");
  CHECK(text::acronym_lemma("ødc's") == "ØDC");
  CHECK_FALSE(text::acronym_lemma("indkøb").has_value());
  CHECK(meet("KLs", "KL's"));
}

TEST_CASE("a heading in capitals is stemmed like any text") {
  CHECK(meet("BESLUTNINGEN", "beslutning"));
  CHECK(meet("ØKONOMI", "økonomi"));
}

TEST_CASE("a word behind the digits is inflected") {
  CHECK(meet("6årig", "6årige"));
  CHECK(meet("co2udledning", "co2udledningerne"));
  CHECK(lemmas("2019budgettet") == Strings{"2019budget"});
  CHECK_FALSE(meet("6årig", "7årig"));
}

TEST_CASE("words with digits are their own stem where no word stands behind them") {
  CHECK(lemmas("12er") == Strings{"12er"});
  CHECK(lemmas("b73xyz") == Strings{"b73xyz"});
  CHECK(lemmas("lov2233") == Strings{"lov2233"});
  CHECK(lemmas("Prisme2015") == Strings{"prisme2015"});
}

TEST_CASE("words typed without æ, ø and å have a stem in common with those typed with them") {
  CHECK(meet("indkoebsstrategi", "indkøbsstrategi"));
  CHECK(meet("sygefravaeret", "sygefravær"));
  CHECK(meet("boernene", "børn"));
  CHECK(meet("aabningstiderne", "åbningstid"));
  CHECK(meet("Byraadet", "byråd"));
  CHECK(meet("beredskabsplanlaegning", "beredskabsplanlægningen"));
  CHECK(meet("partshoering", "partshøringer"));
}

TEST_CASE("accents on e make no difference") {
  CHECK(meet("idé", "ideerne"));
  CHECK(meet("allé", "alleen"));
  CHECK(meet("komitéen", "komiteen"));
}

TEST_CASE("two vowels that meet at an ending keep their word") {
  CHECK(meet("temaet", "tema"));
  CHECK(meet("firmaerne", "firma"));
  CHECK(meet("videoer", "video"));
  CHECK(meet("naboerne", "nabo"));
  CHECK(meet("beboerne", "beboere"));
}

TEST_CASE("nearly every word has one stem") {
  CHECK(lemmas("sygefraværet") == Strings{"sygefravær"});
  CHECK(lemmas("Direktionen") == Strings{"direktion"});
  CHECK(lemmas("temaet") == Strings{"tema"});
}

TEST_CASE("a word tells how its lemmas were found") {
  CHECK(analysed("ØDC").origin == WordOrigin::acronym);
  CHECK(analysed("sagerne").origin == WordOrigin::dictionary);
  CHECK(analysed("sygefravær").origin == WordOrigin::dictionary);
  CHECK(analysed("abonnentstyperne").origin == WordOrigin::compound);
  CHECK(analysed("fumlingerne").origin == WordOrigin::stem);
}

TEST_CASE("an unknown compound has the lemma of its last part") {
  CHECK(analysed("abonnentstyperne").lemmas == Strings{"abonnentstype"});
  CHECK(meet("abonnentstyperne", "abonnentstype"));
  CHECK(analysed("velfærdsteknologikonferencer").noun == "velfærdsteknologikonference");
}

TEST_CASE("a compound is found by its parts, alone and in a row") {
  CHECK(analysed("indkøbsstrategien").parts == Strings{"indkøb", "strategi"});
  CHECK(analysed("arbejdsmarkedscentrene").parts ==
        Strings{"arbejde", "arbejdsmarked", "marked", "markedscenter", "center"});
}

TEST_CASE("a compound says at every seam what two words would") {
  CHECK(analysed("indkøbsstrategien").pairs == Strings{"indkøb strategi"});
  CHECK(analysed("arbejdsmarkedscentrene").pairs ==
        Strings{"arbejde markedscenter", "arbejdsmarked center"});
}

TEST_CASE("words that aren't compounds have neither parts nor pairs") {
  for (const auto* word : {"sagerne", "ØDC", "grundlaget", "fumlingerne", "behandling"}) {
    INFO(word);
    CHECK(analysed(word).parts.empty());
    CHECK(analysed(word).pairs.empty());
  }
}

TEST_CASE("a homograph has the lemmas of all its readings, none twice") {
  CHECK(analysed("møder").lemmas == Strings{"møde"});
  CHECK(analysed("leder").lemmas == Strings{"lede", "leder"});
}

TEST_CASE("a noun knows its lemma, a verb and an adjective have none") {
  CHECK(analysed("sagernes").noun == "sag");
  CHECK(analysed("møder").noun == "møde");
  CHECK(analysed("ØDC's").noun == "ØDC");
  CHECK(analysed("besluttede").noun.empty());
  CHECK(analysed("grønne").noun.empty());
}

TEST_CASE("a word typed without æ, ø and å is split like any other") {
  CHECK(analysed("indkoebsstrategi").parts == Strings{"indkøb", "strategi"});
  CHECK(analysed("sygefravaer").pairs == analysed("sygefravær").pairs);
  CHECK(analysed("nettoeffekt").parts == Strings{"netto", "effekt"});
}

TEST_CASE("the ending after an apostrophe is no part of a compound either") {
  CHECK(analysed("it-center's").lemmas == analysed("it-center").lemmas);
  CHECK(analysed("indkøbsstrategi's").pairs == Strings{"indkøb strategi"});
}

TEST_CASE("a function word is no form of a word with a meaning of its own") {
  CHECK(lemmas("for") == Strings{"for"});
  CHECK_FALSE(meet("fare", "for"));
  CHECK_FALSE(meet("båd", "både"));
  CHECK_FALSE(meet("side", "siden"));
  CHECK_FALSE(meet("bo", "bør"));
  CHECK_FALSE(meet("hav", "have"));
}

TEST_CASE("forms of one function word meet") {
  CHECK(meet("var", "er"));
  CHECK(meet("har", "havde"));
  CHECK(meet("hvilke", "hvilken"));
  CHECK(meet("fik", "får"));
}
