#include "text/lexicon.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/error.h"
#include "text/lexicon_compiler/lexicon_builder.h"

using namespace referat;
using text::Lexicon;
using text::PartOfSpeech;

namespace {

using Strings = std::vector<std::string>;

Strings lemmas(const std::string& key) {
  Strings result;
  for (const auto& reading : Lexicon::danish().readings(key)) {
    if (std::find(result.begin(), result.end(), reading.lemma) == result.end()) {
      result.push_back(reading.lemma);
    }
  }
  return result;
}

bool is(const std::string& key, const std::string& lemma, PartOfSpeech part_of_speech) {
  const auto readings = Lexicon::danish().readings(key);
  return std::any_of(readings.begin(), readings.end(), [&](const auto& reading) {
    return reading.lemma == lemma && reading.part_of_speech == part_of_speech;
  });
}

std::string small_lexicon() {
  using namespace text::lexicon_compiler;
  return build_lexicon({{{"hus", "hus", PartOfSpeech::noun, false, true}}, {{"hus", "hus", false}}},
                       {}, {});
}

void check_refused(std::string_view bytes) {
  try {
    const Lexicon lexicon(bytes);
    FAIL("not refused: " << bytes.size() << " bytes");
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::system);
    CHECK_THAT(error.what(), Catch::Contains("byg Referat igen"));
  }
}

}  // namespace

TEST_CASE("every form of a regular word has its lemma") {
  for (const auto* form : {"sag", "sagen", "sagens", "sager", "sagerne", "sagernes", "sags"}) {
    INFO(form);
    CHECK(lemmas(form) == Strings{"sag"});
  }
  for (const auto* form : {"behandle", "behandlede", "behandlet", "behandles"}) {
    INFO(form);
    CHECK(lemmas(form) == Strings{"behandle"});
  }
  for (const auto* form : {"grøn", "grønne", "grønnere", "grønnest"}) {
    INFO(form);
    CHECK(lemmas(form) == Strings{"grøn"});
  }
}

TEST_CASE("vowels that change in the plural change back") {
  CHECK(lemmas("børn") == Strings{"barn"});
  CHECK(lemmas("børnenes") == Strings{"barn"});
  CHECK(lemmas("mænd") == Strings{"mand"});
  CHECK(lemmas("formænd") == Strings{"formand"});
  CHECK(lemmas("hovedstæder") == Strings{"hovedstad"});
  CHECK(lemmas("konti") == Strings{"konto"});
  CHECK(is("bøger", "bog", PartOfSpeech::noun));
  CHECK(is("tænderne", "tand", PartOfSpeech::noun));
}

TEST_CASE("people who end like an irregular plural are no plurals") {
  CHECK(lemmas("englænder") == Strings{"englænder"});
  CHECK(lemmas("grønlændere") == Strings{"grønlænder"});
  CHECK(lemmas("hollænderne") == Strings{"hollænder"});
}

TEST_CASE("irregular verbs have their infinitive") {
  CHECK(lemmas("gik") == Strings{"gå"});
  CHECK(lemmas("udskød") == Strings{"udskyde"});
  CHECK(lemmas("vedtog") == Strings{"vedtage"});
  CHECK(lemmas("opgjort") == Strings{"opgøre"});
  CHECK(lemmas("opgør") == Strings{"opgør", "opgøre"});  // the noun and the present
}

TEST_CASE("forms that the dictionary cuts short are whole") {
  CHECK(lemmas("lægger") == Strings{"lægge", "lægger"});
  CHECK(lemmas("kortlægger") == Strings{"kortlægge"});
}

TEST_CASE("a homograph has all its readings") {
  CHECK(is("leder", "leder", PartOfSpeech::noun));
  CHECK(is("leder", "lede", PartOfSpeech::verb));
  CHECK(is("møder", "møde", PartOfSpeech::noun));
  CHECK(is("møder", "møde", PartOfSpeech::verb));
}

TEST_CASE("an imperative doesn't come between a noun and itself") {
  CHECK(lemmas("form") == Strings{"form"});
  CHECK(lemmas("plan") == Strings{"plan"});
  CHECK(lemmas("udskyd") == Strings{"udskyde"});
}

TEST_CASE("unknown words have no reading, nor do parts of words") {
  for (const auto* key :
       {"", "xqzy", "sagerneneren", "2018", "sag ", " sag", "kommun", "\xc3", "\xff"}) {
    INFO(key);
    CHECK(Lexicon::danish().readings(key).empty());
    CHECK_FALSE(Lexicon::danish().contains(key));
  }
}

TEST_CASE("keys are folded: lower case, å for aa, e for é") {
  CHECK(lemmas("københavn") == Strings{"københavn"});
  CHECK_FALSE(Lexicon::danish().contains("København"));
  CHECK(lemmas("allé").empty());
  CHECK(lemmas("alleen") == Strings{"alle"});
  CHECK(lemmas("ideerne") == Strings{"ide"});
  CHECK(lemmas("år") == Strings{"år"});
  CHECK(lemmas("aar").empty());
}

TEST_CASE("modifiers are the beginnings of a compound, the shortest first") {
  const auto modifiers = Lexicon::danish().modifiers_of("arbejdsmarkedscenter");
  REQUIRE_FALSE(modifiers.empty());
  CHECK(std::is_sorted(modifiers.begin(), modifiers.end()));
  CHECK(std::count(modifiers.begin(), modifiers.end(), std::string_view("arbejds").size()) == 1);
  CHECK(Lexicon::danish().modifier_lemmas("arbejds") == Strings{"arbejde"});
  CHECK(Lexicon::danish().modifier_lemmas("xqzy").empty());
  CHECK(Lexicon::danish().modifiers_of("").empty());
  CHECK(Lexicon::danish().modifiers_of("xqzy").empty());
}

TEST_CASE("the lexicon is one, with one fingerprint") {
  CHECK(&Lexicon::danish() == &Lexicon::danish());
  CHECK(Lexicon::danish().fingerprint() != 0);
}

TEST_CASE("bytes that end too early are refused") {
  const std::string bytes = small_lexicon();
  CHECK(Lexicon(bytes).contains("hus"));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    check_refused(std::string_view(bytes).substr(0, size));
  }
}

TEST_CASE("bytes of another format are refused") {
  std::string bytes = small_lexicon();
  check_refused("");
  check_refused(std::string(1000, 'x'));
  bytes[7] = '0';  // the format's number
  check_refused(bytes);
}
