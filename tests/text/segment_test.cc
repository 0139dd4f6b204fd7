#include "text/segment.h"

#include <unicode/brkiter.h>

#include <catch2/catch.hpp>
#include <memory>
#include <random>
#include <string>

#include "text/tokens.h"

using namespace referat;
using test::Strings;

namespace {

Strings words_of(const std::string& text) {
  text::Segmenter segmenter;
  std::vector<text::Span> spans;
  segmenter.find_words(text, spans);
  Strings words;
  for (const auto& [begin, end] : spans) words.push_back(text.substr(begin, end - begin));
  return words;
}

// What ICU itself says of the whole text.
Strings icu_words_of(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale("da"), status));
  UText* utext =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  breaks->setText(utext, status);
  REQUIRE(U_SUCCESS(status));
  Strings words;
  auto begin = breaks->first();
  for (auto end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
    if (breaks->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
      words.push_back(
          text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
    }
    begin = end;
  }
  utext_close(utext);
  return words;
}

}  // namespace

TEST_CASE("words are what stands between blanks and signs") {
  CHECK(words_of("Byrådet (og HTK) godkendte, at ...\tjf. \"planen\"!") ==
        Strings{"Byrådet", "og", "HTK", "godkendte", "at", "jf", "planen"});
  CHECK(words_of("– — * ** ☃ 😀 ½ …").empty());
  CHECK(words_of("").empty());
}

TEST_CASE("numbers, dates with dots and genitives stay whole") {
  CHECK(words_of("11.09.2017 1.000 3,5 ØDC's BAC’s §5a") ==
        Strings{"11.09.2017", "1.000", "3,5", "ØDC's", "BAC’s", "5a"});
}

TEST_CASE("an acute accent between letters is an apostrophe") {
  CHECK(words_of("ØDC´s sag, a´") == Strings{"ØDC´s", "sag", "a"});
}

TEST_CASE("underscores separate words") {
  CHECK(words_of("bilag_1_budget __ _x_") == Strings{"bilag", "1", "budget", "x"});
}

TEST_CASE("a full stop after a letter separates words") {
  CHECK(words_of("Indkøbsstrategi.docx") == Strings{"Indkøbsstrategi", "docx"});
  CHECK(words_of("godkendt.Direktionen") == Strings{"godkendt", "Direktionen"});
  CHECK(words_of("f.eks. åå.æø") == Strings{"f", "eks", "åå", "æø"});
}

TEST_CASE("words are the same as ICU's, which is asked only about what is not plain to see") {
  // No underscore, full stop or acute accent here: there our own rules differ.
  static const Strings pieces = {
      "a",      "Z",      "æ",    "Å",      "ß",  "ÿ",      "×",      "÷",      " ",      " ",
      " ",      "\n",     "\t",   "\r",     "-",  "'",      "’",      ",",      "(",      "/",
      ":",      ";",      "7",    "0",      "§",  "\u00A0", "\u00AD", "\u0301", "\u200D", "😀",
      "\u2011", "\u2060", "שלום", "漢",     "ก",  "½",      "\"",     "&",      "=",      "\x01",
      "ª",      "º",      "ﷺ",    "\u0600", "カ", "ό",      "\x7F"};
  std::mt19937 random(20181119);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int n = 0; n < 24; ++n) text += pieces[random() % pieces.size()];
    INFO(text);
    REQUIRE(words_of(text) == icu_words_of(text));
  }
}

TEST_CASE("a small digit belongs to the formula or the unit before it, not to a word") {
  CHECK(words_of("CO₂-udledning, H₂O og 10 m² à 3m³ (km²)") ==
        Strings{"CO₂", "udledning", "H₂O", "og", "10", "m²", "à", "3m³", "km²"});
  CHECK(words_of("planen² og KL³ samt ¹ ₂") == Strings{"planen", "og", "KL", "samt"});
}

TEST_CASE("a narrow blank is a blank") {
  CHECK(words_of("ca.\u202F1\u202F500\u202Fkr. i\u202Falt") ==
        Strings{"ca", "1", "500", "kr", "i", "alt"});
}
