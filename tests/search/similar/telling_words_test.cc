#include "search/similar/telling_words.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

using namespace referat;
using namespace referat::search;

namespace {

using Strings = std::vector<std::string>;

// A collection of a hundred items, of which two have each word that isn't named here.
class TellingWords {
 public:
  std::map<std::string, std::size_t> frequencies{};
  std::size_t least = 1;

  [[nodiscard]] std::vector<TellingWord> of(const AgendaItem& item) const {
    const Collection collection{
        .items = 100,
        .items_with =
            [&](const std::string& lemma) {
              const auto known = frequencies.find(lemma);
              return known == frequencies.end() ? 2 : known->second;
            },
        .names_person = [](const std::string& word) { return word == "birthe"; },
        .centers = &centers_};
    return telling_words(item, least, collection, analyzer_);
  }

  [[nodiscard]] Strings texts_of(const AgendaItem& item) const {
    Strings texts;
    for (const auto& word : of(item)) texts.push_back(word.text);
    return texts;
  }

 private:
  CenterRegister centers_ =
      CenterRegister::parse("\tØDC\tcenter\tØkonomi- og Digitaliseringscentret\t\n", "centers.tsv");
  text::Analyzer analyzer_;
};

AgendaItem item_of(const std::string& title, const std::string& lead = "") {
  AgendaItem item;
  item.title = title;
  item.lead = lead;
  return item;
}

bool holds(const Strings& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

}  // namespace

TEST_CASE("an item is told by its title before its text") {
  const auto texts = TellingWords().texts_of(item_of("Cykelstien", "Der søges midler fra puljen."));
  REQUIRE(texts.size() >= 3);
  CHECK(texts[0] == "cykelstien");
  CHECK(holds(texts, "midler"));
  CHECK(holds(texts, "puljen"));
}

TEST_CASE("what is repeated tells more, and all forms of a word are one") {
  const auto texts =
      TellingWords().texts_of(item_of("", "En havn. Havnen og havnens kran; havnen i nord."));
  REQUIRE(!texts.empty());
  CHECK(texts[0] == "havnen");
  CHECK(std::count_if(texts.begin(), texts.end(),
                      [](const std::string& text) { return text.starts_with("havn"); }) == 1);
}

TEST_CASE("rare words tell more than those that many items have") {
  TellingWords words;
  words.frequencies["broen"] = 0;
  words.frequencies["bro"] = 30;
  CHECK(words.texts_of(item_of("Bro ved kanalen")) == Strings{"kanalen", "bro"});
}

TEST_CASE("a compound tells by its parts, too, but less") {
  const auto words = TellingWords().of(item_of("Sygefravær"));
  REQUIRE(words.size() >= 2);
  CHECK(words[0].text == "sygefravær");
  CHECK(words[0].parts.size() >= 2);
  CHECK(words[1].weight < words[0].weight);
}

TEST_CASE("grammar, dates, bodies, departments and procedure tell nothing") {
  CHECK(TellingWords().texts_of(
            item_of("Orientering til Byrådet om status 2018",
                    "ØDC og Økonomi- og Digitaliseringscentret indstiller den 3. november, at "
                    "sagen godkendes af Direktionen.")) == Strings{});
}

TEST_CASE("who is at the meetings tells nothing, other names do though they are no nouns") {
  const auto texts =
      TellingWords().texts_of(item_of("Bro", "Den går til Nørre Tranebjerg, siger Birthe."));
  CHECK(holds(texts, "nørre"));
  CHECK(holds(texts, "tranebjerg"));
  CHECK(!holds(texts, "birthe"));
}

TEST_CASE("attachments and absentees tell nothing, decisions more than other text") {
  AgendaItem item;
  item.sections = {{"Sagsfremstilling", SectionKind::background, "Kajakker.", 1},
                   {"Beslutning", SectionKind::decision, "Ishaller.", 2},
                   {"Bilag", SectionKind::attachments, "Vandløb.pdf", 3}};
  item.attachments = {"Vandløb.pdf"};
  const auto texts = TellingWords().texts_of(item);
  REQUIRE(texts.size() >= 2);
  CHECK(texts[0] == "ishaller");
  CHECK(holds(texts, "kajakker"));
  CHECK(!holds(texts, "vandløb"));
}

TEST_CASE("words that too few or too many items have are left out") {
  TellingWords words;
  words.least = 2;
  words.frequencies = {{"havn", 51}, {"kran", 1}, {"kanal", 50}};
  CHECK(words.texts_of(item_of("Havn, kran og kanal")) == Strings{"kanal"});
}
