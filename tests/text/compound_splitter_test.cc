#include "text/compound_splitter.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "text/lexicon_compiler/lexicon_builder.h"

using namespace referat;
using text::Compound;
using text::CompoundSplitter;
using text::Lexicon;

namespace {

using Strings = std::vector<std::string>;

Compound split_word(std::string_view word, std::size_t at_least = CompoundSplitter::min_letters) {
  const Lexicon& lexicon = Lexicon::danish();
  return CompoundSplitter(lexicon).split(word, lexicon.readings(word), at_least);
}

// "arbejds+gruppe"; the word itself if it stays whole.
std::string parts(std::string_view word, std::size_t at_least = CompoundSplitter::min_letters) {
  const auto compound = split_word(word, at_least);
  Strings result;
  for (const auto& part : compound.parts) {
    result.push_back(compound.word.substr(part.begin, part.end - part.begin));
  }
  return result.empty() ? std::string(word) : join(result, "+");
}

// What holds for the parts of any word.
void check_parts(const std::string& word) {
  const auto compound = split_word(word);
  INFO(word);
  if (compound.parts.empty()) {
    REQUIRE(compound.lemmas.empty());
    return;
  }
  REQUIRE(compound.word == word);
  REQUIRE(compound.parts.size() >= 2);
  REQUIRE_FALSE(compound.lemmas.empty());
  std::size_t end = 0;
  for (const auto& part : compound.parts) {
    REQUIRE(part.begin == end);
    REQUIRE(part.end > part.begin);
    REQUIRE_FALSE(part.lemmas.empty());
    end = part.end;
  }
  REQUIRE(end == word.size());
}

constexpr std::string_view pieces_text =
    "arbejds markeds center skole børne plads by år indkøbs system løn kommune plan ledelses vand "
    "løb s e er en et ne vej hus rådhus råd bilag data netto sø it møde bestyrelse spilde ren "
    "miljø";

}  // namespace

TEST_CASE("a compound falls into its parts, the link with the first") {
  CHECK(parts("sygefravær") == "syge+fravær");
  CHECK(parts("indkøbsstrategi") == "indkøbs+strategi");
  CHECK(parts("beredskabsplanen") == "beredskabs+planen");
  CHECK(parts("klimastrategierne") == "klima+strategierne");
  CHECK(parts("børnebibliotek") == "børne+bibliotek");
  CHECK(parts("ældreboliger") == "ældre+boliger");
  CHECK(parts("trafikstøjen") == "trafik+støjen");
}

TEST_CASE("a compound may have three parts and more") {
  CHECK(parts("arbejdsmarkedscenteret") == "arbejds+markeds+centeret");
  CHECK(parts("klimatilpasningsplan") == "klima+tilpasnings+plan");
  CHECK(parts("vindmølleprojekt") == "vind+mølle+projekt");
  CHECK(parts("støttekontaktperson") == "støtte+kontakt+person");
}

TEST_CASE("a part knows its lemmas, and the compound its own") {
  const auto compound = split_word("arbejdsgrupperne");
  REQUIRE(compound.parts.size() == 2);
  CHECK(compound.parts[0].lemmas == Strings{"arbejde"});
  CHECK(compound.parts[1].lemmas == Strings{"gruppe"});
  CHECK(compound.lemmas == Strings{"arbejdsgruppe"});
}

TEST_CASE("what no dictionary lists is split all the same") {
  CHECK(parts("abonnentstyper") == "abonnents+typer");
  CHECK(parts("velfærdsteknologikonference") == "velfærds+teknologi+konference");
  CHECK(parts("solcelleleverandører") == "solcelle+leverandører");
}

TEST_CASE("short heads and modifiers that make compounds do so") {
  CHECK(parts("regnskabsår") == "regnskabs+år");
  CHECK(parts("havnebyerne") == "havne+byerne");
  CHECK(parts("byfornyelse") == "by+fornyelse");
  CHECK(parts("itsystemer") == "it+systemer");
}

TEST_CASE("accounting terms have modifiers of our own") {
  CHECK(parts("nettogevinst") == "netto+gevinst");
  CHECK(parts("merudgifter") == "mer+udgifter");
  CHECK(parts("datakontoret") == "data+kontoret");
}

TEST_CASE("derived words stay whole: prefixes, particles and suffixes are no parts") {
  for (const auto* word :
       {"ligestilling", "partnerskab", "overensstemmelse", "tilfredshed", "undersøgelse",
        "fastholdelse", "afrapportering", "koordinering", "indberetning", "transporten",
        "dispensation", "centralisering", "begrundelse", "fortrolighed", "rapporterne",
        "orienteret", "efterfølgende"}) {
    INFO(word);
    CHECK(parts(word) == word);
  }
}

TEST_CASE("verbs stay whole") {
  for (const auto* word : {"iværksætte", "planlægge", "tilrettelægge", "gennemføre"}) {
    INFO(word);
    CHECK(parts(word) == word);
  }
}

TEST_CASE("lexicalised words stay whole, in any form and within other compounds") {
  CHECK(parts("netværkerne") == "netværkerne");
  CHECK(parts("borgmesteren") == "borgmesteren");
  CHECK(parts("grundlaget") == "grundlaget");
  CHECK(parts("beslutningsgrundlag") == "beslutnings+grundlag");
  CHECK(parts("køkkenpersonale") == "køkken+personale");
  CHECK(parts("udvalgsformand") == "udvalgs+formand");
}

TEST_CASE("a word shorter than a compound must be stays whole unless fewer letters will do") {
  CHECK(parts("lønsystem") == "løn+system");
  CHECK(parts("skolevej") == "skolevej");
  CHECK(parts("skolevej", 8) == "skole+vej");
  CHECK(parts("årsmøde") == "årsmøde");
}

TEST_CASE("letters count, not bytes") {
  CHECK(parts("søområde") == "søområde");  // 8 letters, 10 bytes
}

TEST_CASE("a compound is split as it is meant, not by chance") {
  CHECK(parts("udvalgets") == "udvalgets");
  CHECK(parts("kommunerne") == "kommunerne");
  CHECK(parts("orienteringen") == "orienteringen");
}

TEST_CASE("a word of 80 bytes is split, a longer one isn't") {
  using namespace text::lexicon_compiler;
  const std::string modifier(20, 'c');
  const std::string last(60, 'b');
  const std::string longer(61, 'b');
  const std::string bytes =
      build_lexicon({{{last, last, text::PartOfSpeech::noun, false, true},
                      {longer, longer, text::PartOfSpeech::noun, false, true}},
                     {{modifier, modifier, false}}},
                    {}, {});
  const Lexicon lexicon(bytes);
  const CompoundSplitter splitter(lexicon);
  CHECK(splitter.split(modifier + last, {}).parts.size() == 2);
  CHECK(splitter.split(modifier + longer, {}).parts.empty());
  CHECK(split_word(std::string(100'000, 's')).parts.empty());
  CHECK(split_word(std::string(100'000, '\xc3')).parts.empty());
}

TEST_CASE("nothing is split into nothing") {
  CHECK(split_word("").parts.empty());
  CHECK(split_word("", 0).parts.empty());
  CHECK(split_word("s", 0).parts.empty());
  CHECK(split_word("å", 0).parts.empty());
}

TEST_CASE("the parts of a word made of any pieces cover it without gaps") {
  const auto pieces = split(pieces_text, ' ');
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string word;
    const auto count = 1 + random() % 8;
    for (std::size_t n = 0; n < count; ++n) word += pieces[random() % pieces.size()];
    check_parts(word);
  }
}

TEST_CASE("the parts of any letters cover them without gaps") {
  const std::vector<std::string_view> letters = {"a", "b", "d", "e", "g", "i", "k", "l", "m", "n",
                                                 "o", "r", "s", "t", "u", "v", "æ", "ø", "å", "é"};
  std::mt19937 random(2);
  for (int i = 0; i < 10'000; ++i) {
    std::string word;
    const auto count = 1 + random() % 30;
    for (std::size_t n = 0; n < count; ++n) word += letters[random() % letters.size()];
    check_parts(word);
  }
}

TEST_CASE("broken UTF-8 does no harm") {
  std::mt19937 random(3);
  for (int i = 0; i < 10'000; ++i) {
    std::string word = "arbejdsmarkedscenter";
    word[random() % word.size()] = static_cast<char>(random() % 256);
    word.resize(9 + random() % 12);
    (void)split_word(word);
  }
}

TEST_CASE("repetitive words end as quickly as others") {
  const auto start = std::chrono::steady_clock::now();
  for (const auto piece : split(pieces_text, ' ')) {
    for (const auto second : {"", "s", "e", "vej", "plan"}) {
      std::string word;
      while (word.size() + piece.size() + std::string_view(second).size() <= 80) {
        word += piece;
        word += second;
        check_parts(word);
      }
    }
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  CHECK(seconds.count() < 20);  // half a second on an idle machine, more under a sanitizer
}
