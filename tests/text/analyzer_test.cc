#include "text/analyzer.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <random>
#include <string>

#include "base/limits.h"
#include "base/utf8.h"
#include "support/temp_dir.h"
#include "text/tokens.h"

using namespace referat;
using text::Analyzer;
using text::Token;

namespace {

bool on_code_point(const std::string& text, std::size_t offset) {
  return offset == text.size() || (offset < text.size() && !is_trail_byte(text[offset]));
}

// What holds for the tokens of any text.
void check_tokens(const std::string& text, const std::vector<Token>& tokens) {
  const Token* word = nullptr;  // the latest that isn't joined
  for (const auto& token : tokens) {
    REQUIRE(token.begin < token.end);
    REQUIRE(on_code_point(text, token.begin));
    REQUIRE(on_code_point(text, token.end));
    REQUIRE_FALSE(token.surface().empty());
    REQUIRE(token.surface().size() <= limits::max_term_bytes);
    REQUIRE_FALSE(token.lemmas().empty());
    for (const auto& lemma : token.lemmas()) {
      REQUIRE_FALSE(lemma.empty());
      REQUIRE(lemma.size() <= limits::max_term_bytes);
    }
    if (token.joined) {
      REQUIRE(word != nullptr);
      REQUIRE(token.begin == word->begin);
      REQUIRE(token.position == word->position);
    } else {
      REQUIRE(token.begin >= (word == nullptr ? 0 : word->end));
      // What a line's end divides has one place.
      const bool goes_on =
          word != nullptr && token.position == word->position &&
          text.substr(word->begin, token.begin - word->begin).find('\n') != std::string::npos;
      REQUIRE((goes_on || token.position == (word == nullptr ? 1 : word->position + 1)));
      word = &token;
    }
  }
}

}  // namespace

TEST_CASE("a token knows its bytes, its place and its stem") {
  const std::string text = "Byrådet godkendte indstillingen.";
  const auto tokens = Analyzer().analyze(text);
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].surface() == "byrådet");
  CHECK(tokens[0].lemmas() == std::vector<std::string>{"byråd"});
  CHECK(text.substr(tokens[0].begin, tokens[0].end - tokens[0].begin) == "Byrådet");
  CHECK(text.substr(tokens[2].begin, tokens[2].end - tokens[2].begin) == "indstillingen");
  CHECK(tokens[2].position == 3);
  CHECK_FALSE(tokens[2].joined);
}

TEST_CASE("positions go on from the first one given") {
  const auto tokens = Analyzer().analyze("e-handel i Høje-Taastrup", 101);
  REQUIRE(tokens.size() == 7);
  CHECK(tokens[0].position == 101);  // e
  CHECK(tokens[1].position == 101);  // ehandel
  CHECK(tokens[1].joined);
  CHECK(tokens[2].position == 102);  // handel
  CHECK(tokens[4].position == 104);  // høje
  CHECK(tokens[6].position == 105);  // taastrup
}

TEST_CASE("a text without words has no tokens") {
  const Analyzer analyzer;
  CHECK(analyzer.analyze("").empty());
  CHECK(analyzer.analyze(" \n\t\u00A0").empty());
  CHECK(analyzer.analyze("– … ☃ 😀 \u3164 __ ́").empty());
}

TEST_CASE("an analyzer gives the same tokens again, and after it has been moved") {
  Analyzer analyzer;
  const auto first = analyzer.analyze("ØDC's indkøbsstrategi");
  Analyzer moved = std::move(analyzer);
  const auto second = moved.analyze("ØDC's indkøbsstrategi");
  REQUIRE(second.size() == first.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    CHECK(second[i].surface() == first[i].surface());
    CHECK(second[i].lemmas() == first[i].lemmas());
  }
}

TEST_CASE("a compound has its parts and pairs in the token, another word has none") {
  const auto tokens = Analyzer().analyze("indkøbsstrategien godkendt");
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].lemmas() == test::Strings{"indkøbsstrategi"});
  CHECK(tokens[0].parts() == test::Strings{"indkøb", "strategi"});
  CHECK(tokens[0].pairs == test::Strings{"indkøb strategi"});
  CHECK(tokens[1].parts().empty());
  CHECK(tokens[1].pairs.empty());
}

TEST_CASE("a compound within a sentence has its own pair and that of its neighbours") {
  const auto tokens = Analyzer().analyze("kommunens indkøbsstrategi");
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[1].pairs == test::Strings{"indkøb strategi", "kommune indkøbsstrategi"});
}

TEST_CASE("the full word of an ellipsis has parts like one that is written out") {
  const auto tokens = Analyzer().analyze("løn- og økonomisystem");
  REQUIRE(tokens.size() == 4);
  CHECK(tokens[1].joined);
  CHECK(tokens[1].parts() == test::Strings{"løn", "system"});
  CHECK(tokens[1].pairs == test::Strings{"løn system"});
}

TEST_CASE("an amount is a token beside its words, at their place") {
  const std::string text = "Der søges 1,5 mio. kr. til";
  const auto tokens = Analyzer().analyze(text);
  REQUIRE(tokens.size() == 7);
  CHECK(tokens[2].surface() == "1,5");
  CHECK(tokens[3].surface() == "kr1500000");
  CHECK(tokens[3].lemmas() == test::Strings{"kr1500000"});
  CHECK(tokens[3].joined);
  CHECK(tokens[3].position == tokens[2].position);
  CHECK(text.substr(tokens[3].begin, tokens[3].end - tokens[3].begin) == "1,5 mio. kr");
  CHECK(tokens[6].position == 6);
}

TEST_CASE("a word longer than a term is cut between code points") {
  const std::string word = "x" + [] {
    std::string text;
    for (int i = 0; i < 500'000; ++i) text += "å";
    return text;
  }();
  const auto tokens = Analyzer().analyze(word);
  REQUIRE(tokens.size() == 1);
  CHECK(tokens[0].surface().size() == limits::max_term_bytes - 1);
  CHECK(tokens[0].end == word.size());
  check_tokens(word, tokens);
}

TEST_CASE("a long chain of hyphens or slashes is one joined form, not longer than a term") {
  std::string hyphens = "a";
  std::string slashes = "1";
  for (int i = 0; i < 50'000; ++i) {
    hyphens += "-å";
    slashes += "/2";
  }
  for (const auto& text : {hyphens, slashes}) {
    const auto tokens = Analyzer().analyze(text);
    CHECK(tokens.size() == 50'002);
    check_tokens(text, tokens);
  }
}

TEST_CASE("any list of cut words is read in linear time") {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "a-, ";
  for (int i = 0; i < 50'000; ++i) text += "og -b ";
  check_tokens(text, Analyzer().analyze(text));
}

TEST_CASE("more words than the cache holds make no difference") {
  const Analyzer analyzer;
  std::string text;
  for (int i = 0; i < 250'000; ++i) text += "ord" + std::to_string(i) + " ";
  check_tokens(text, analyzer.analyze(text));
  CHECK(analyzer.analyze("Sygefraværet").at(0).lemmas() == std::vector<std::string>{"sygefravær"});
}

TEST_CASE("tokens are in order and on code points whatever the text") {
  static const std::vector<std::string> pieces = {"løn",         "økonomisystem",
                                                  "og",          "eller",
                                                  "a",           "Å",
                                                  "18",          "2018",
                                                  "11",          "5a",
                                                  "-",           "-",
                                                  "-",           " ",
                                                  " ",           " ",
                                                  "\n",          "/",
                                                  ".",           ",",
                                                  "§",           "'",
                                                  "’",           "´",
                                                  "_",           "\u00AD",
                                                  "\u2011",      "\u2010",
                                                  "\u2013",      "\u00A0",
                                                  "\u0301",      "😀",
                                                  "👩‍👧", "שלום",
                                                  "مرحبا",       "ﷺ",
                                                  "漢字",        "ภาษาไทย",
                                                  "\u3164",      "\u202E",
                                                  "½",           "１２",
                                                  "İ",           "ŉ",
                                                  "\U0001D400",  "november ",
                                                  "\u115F",      "\uFEFF",
                                                  "ΐ",           "ﬀ",
                                                  "²",           "Ⅷ",
                                                  "\x01",        "\u200B",
                                                  "(",           "ene"};
  std::mt19937 random(42);
  const Analyzer analyzer;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (int n = 0; n < 30; ++n) text += pieces[random() % pieces.size()];
    INFO(text);
    check_tokens(text, analyzer.analyze(text));
  }
}

TEST_CASE("NUL bytes and broken UTF-8 do no harm") {
  const Analyzer analyzer;
  const std::string with_nul = std::string("råd") + '\0' + "hus" + '\0';
  check_tokens(with_nul, analyzer.analyze(with_nul));
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::string bytes;
    for (int n = 0; n < 60; ++n) bytes += static_cast<char>(random() % 256);
    for (const auto& token : analyzer.analyze(bytes)) REQUIRE(token.end <= bytes.size());
  }
}

TEST_CASE("real minutes keep the rules for tokens") {
  const std::filesystem::path folder = REFERAT_SOURCE_DIR "/../shared/minutes";
  if (!std::filesystem::exists(folder)) {
    WARN("no real minutes here");
    return;
  }
  const Analyzer analyzer;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt") continue;
    const auto text = test::read_file(entry.path());
    const auto tokens = analyzer.analyze(text);
    CHECK(tokens.size() > 1000);
    check_tokens(text, tokens);
  }
}
