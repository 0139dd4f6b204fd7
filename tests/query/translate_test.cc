#include "query/translate.h"

#include <catch2/catch.hpp>

#include "query/parser.h"

using namespace referat;
using namespace referat::query;

namespace {

Translation translated(std::string_view text, const std::vector<std::size_t>& without = {}) {
  static const text::Analyzer analyzer;
  static const CenterRegister centers;
  const Vocabulary vocabulary{.has_term = [](const std::string&) { return false; },
                              .centers = &centers};
  return translate(parse(text).root, analyzer, vocabulary, without);
}

std::vector<std::string> leaves(std::string_view text) {
  std::vector<std::string> texts;
  for (const Leaf& leaf : translated(text).leaves) texts.push_back(leaf.text);
  return texts;
}

using Texts = std::vector<std::string>;

bool same(const Xapian::Query& a, const Xapian::Query& b) {
  return a.get_description() == b.get_description();
}

}  // namespace

TEST_CASE("leaves are the wanted words, in the query's order") {
  CHECK(leaves("strategi for indkøb 2018") == Texts{"strategi", "indkøb"});
  CHECK(leaves("\"fri telefon\" -drift") == Texts{"\"fri telefon\""});
  CHECK(leaves("bus (tog ELLER færge)") == Texts{"bus", "tog ELLER færge"});
  CHECK(leaves("bus (tog IKKE færge)") == Texts{"tog", "bus"});
  CHECK(leaves("titel:bus år:2018 tog") == Texts{"tog"});
  CHECK(leaves("og for") == Texts{"og", "for"});
  CHECK(leaves("2018 og") == Texts{"2018"});
  CHECK(leaves("").empty());
}

TEST_CASE("an empty query and one of exclusions only have nothing to rank by") {
  CHECK_FALSE(translated("").has_text);
  CHECK_FALSE(translated("-bus").has_text);
  CHECK_FALSE(translated("år:2018 center:ØDC").has_text);
  CHECK(translated("titel:bus").has_text);
  CHECK(translated("2018").has_text);
  CHECK(same(translated("").strict, Xapian::Query::MatchAll));
}

TEST_CASE("only what has several words can be relaxed") {
  CHECK(same(translated("bus -tog").relaxed, translated("bus -tog").strict));
  CHECK_FALSE(same(translated("bus tog").relaxed, translated("bus tog").strict));
}

TEST_CASE("leaves left out are not demanded") {
  // Adjectives: unlike nouns side by side, they make no pairs that would be a bonus.
  CHECK(same(translated("hurtig billig grøn", {1}).strict, translated("hurtig grøn").strict));
  CHECK(same(translated("bus tog", {0}).strict, translated("tog").strict));
}

TEST_CASE("spellings of one word are one query") {
  CHECK(same(translated("Sygefravær").strict, translated("sygefravær").strict));
  CHECK(same(translated("„fri telefon“").strict, translated("\"Fri  telefon\"").strict));
}

TEST_CASE("a phrase that is too long is cut with a note") {
  std::string phrase = "\"";
  for (int i = 0; i < 40; ++i) phrase += "ord ";
  CHECK(translated(phrase + '"').notes.size() == 1);
  CHECK(translated("\"to ord\"").notes.empty());
}

TEST_CASE("what to highlight comes with the leaves") {
  const Translation word = translated("sygefraværet");
  CHECK(word.leaves.at(0).surfaces == Texts{"sygefraværet"});
  CHECK_FALSE(word.leaves.at(0).lemmas.empty());
  const Translation phrase = translated("\"fri telefon\"");
  CHECK(phrase.leaves.at(0).surfaces.empty());
  CHECK(phrase.leaves.at(0).phrases == std::vector<Texts>{{"fri", "telefon"}});
  CHECK(translated("titel:bus -tog").other_leaves.size() == 1);
}
