#include "text/lexicon_compiler/expansion.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using namespace referat::text::lexicon_compiler;
using referat::text::PartOfSpeech;

namespace {

// Some of the flags that da_DK.aff has, with rules of our own that do the same.
constexpr const char* aff = R"(
SFX 1 Y 2
SFX 1 0 de/34,22 e +DATID
SFX 1 0 t/34,22 e +PERF_PART
SFX 2 Y 2
SFX 2 0 en/34,10 [^e] +BESTEMT_ENTAL
SFX 2 0 n/34 e +BESTEMT_ENTAL
SFX 10 Y 1
SFX 10 0 s/34 [^s] +GENITIV
SFX 21 Y 3
SFX 21 0 r/34 . +NUTID
SFX 21 e 0/34 [^e]e +IMPERATIV
SFX 21 0 nde/34 e +PRÆSENS_PART
SFX 22 Y 1
SFX 22 0 s/34 [^s] +PASSIV
SFX 29 Y 1
SFX 29 0 s/32,36,35 .
SFX 38 Y 1
SFX 38 0 t/8,24,34 t
SFX 24 Y 1
SFX 24 0 e/34 [^e] +PLUR_BEK
SFX 79 Y 1
SFX 79 0 n/34 e
)";

Expansion expanded(const std::string& entries) {
  std::istringstream rules(aff);
  std::istringstream dic("1\n" + entries);
  return expand(dic, read_suffixes(rules));
}

// "møder=møde", in the order in which they come.
std::vector<std::string> forms(const std::string& entries) {
  std::vector<std::string> result;
  for (const auto& form : expanded(entries).forms) result.push_back(form.form + "=" + form.lemma);
  return result;
}

const Form& form(const Expansion& expansion, const std::string& word) {
  const auto found = std::find_if(expansion.forms.begin(), expansion.forms.end(),
                                  [&](const auto& one) { return one.form == word; });
  if (found == expansion.forms.end()) throw std::runtime_error("no form " + word);
  return *found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a noun comes with its endings and their endings") {
  CHECK(forms("sag/2,10") == Strings{"sag=sag", "sagen=sag", "sagens=sag", "sags=sag"});
  CHECK(form(expanded("sag/2,10"), "sagens").part_of_speech == PartOfSpeech::noun);
}

TEST_CASE("a verb comes with its tenses, of which those like adjectives are participles") {
  const auto expansion = expanded("vise/1,21,22");
  CHECK(form(expansion, "vise").part_of_speech == PartOfSpeech::verb);
  CHECK(form(expansion, "viser").part_of_speech == PartOfSpeech::verb);
  CHECK(form(expansion, "vises").part_of_speech == PartOfSpeech::verb);
  CHECK(form(expansion, "viset").part_of_speech == PartOfSpeech::participle);
  CHECK(form(expansion, "visende").part_of_speech == PartOfSpeech::participle);
  CHECK(form(expansion, "visets").lemma == "vise");
}

TEST_CASE("imperatives and verbal nouns are rare, other forms aren't") {
  const auto expansion = expanded("forme/1,21,79");
  CHECK(form(expansion, "form").rare);
  CHECK(form(expansion, "formen").rare);
  CHECK_FALSE(form(expansion, "former").rare);
  CHECK_FALSE(form(expansion, "formede").rare);
}

TEST_CASE("irregular forms tell their lemma, and imperatives among them are rare") {
  const auto expansion = expanded("skød st:skyde\nskyd st:skyde\nkom st:komme\nkommende st:komme");
  CHECK(form(expansion, "skød").lemma == "skyde");
  CHECK_FALSE(form(expansion, "skød").rare);
  CHECK(form(expansion, "skyd").rare);
  CHECK(form(expansion, "kom").rare);
  CHECK(form(expansion, "kommende").part_of_speech == PartOfSpeech::participle);
}

TEST_CASE("the present of gøre and its compounds isn't rare though it is like their imperative") {
  CHECK_FALSE(form(expanded("opgør st:opgøre"), "opgør").rare);
}

TEST_CASE("forms listed without what their word begins with get it back") {
  CHECK(forms("lægger st:kortlægge\nkortlagde st:kortlægge") ==
        Strings{"kortlægger=kortlægge", "kortlagde=kortlægge"});
  CHECK(forms("er st:være\nbedre st:god\nældre st:gammel") ==
        Strings{"er=være", "bedre=god", "ældre=gammel"});
}

TEST_CASE("what may begin a compound is a modifier, not a form") {
  const auto expansion = expanded("arbejde/29");
  REQUIRE(expansion.modifiers.size() == 1);
  CHECK(expansion.modifiers[0].form == "arbejdes");
  CHECK(expansion.modifiers[0].lemma == "arbejde");
  CHECK_FALSE(expansion.modifiers[0].prefix);
  CHECK(expansion.forms.size() == 1);
}

TEST_CASE("a prefix with its hyphen is a modifier if it may lose the hyphen") {
  const auto expansion = expanded("syge-/81,32\neks-/32");
  REQUIRE(expansion.modifiers.size() == 1);
  CHECK(expansion.modifiers[0].form == "syge");
  CHECK(expansion.modifiers[0].prefix);
  CHECK(expansion.forms.empty());
}

TEST_CASE("a word or longer word that needs a suffix is no form by itself") {
  CHECK(forms("sag/8,10") == Strings{"sags=sag"});
  CHECK(forms("let/38") == Strings{"let=let", "lette=let"});
}

TEST_CASE("forbidden words and those within compounds only are left out") {
  CHECK(forms("centre/6").empty());
  CHECK(forms("agtig/36").empty());
}

TEST_CASE("a word that may end a compound says so") {
  CHECK(form(expanded("plan/39"), "plan").ends_compound);
  CHECK(form(expanded("sag/2"), "sagen").ends_compound);
  CHECK_FALSE(form(expanded("sag/2"), "sag").ends_compound);
}

TEST_CASE("entries of several words are left out, and so are blank lines and comments") {
  CHECK(forms("a cappella\na b\nad hoc/10\n\n#sag\nhus") == Strings{"hus=hus"});
}

TEST_CASE("fields of any length and blanks at the end do no harm") {
  CHECK(forms("hus al:huse al:huset") == Strings{"hus=hus"});
  CHECK(forms("hus ") == Strings{"hus=hus"});
}

TEST_CASE("a slash that isn't followed by flags is a letter") {
  CHECK(forms("A/S") == Strings{"A/S=A/S"});
}

TEST_CASE("a broken entry is refused by its line") {
  CHECK_THROWS_WITH(expanded("hus\nsag/1,,2"), Catch::StartsWith("line 3: no number"));
}

TEST_CASE("a dictionary without entries has no forms") {
  std::istringstream dic;
  CHECK(expand(dic, {}).forms.empty());
}
