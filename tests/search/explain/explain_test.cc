// How queries were understood and why items were found; the same in every layout of databases
// (Layouts::search compares explanations too).
#include <algorithm>
#include <catch2/catch.hpp>

#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;

namespace {

using Strings = std::vector<std::string>;

const test::Layouts& layouts() {
  static const test::Layouts made;
  return made;
}

SearchResult answered(SearchRequest request) {
  request.explain = true;
  return layouts().search(request);
}

SearchResult explained(const std::string& query) { return answered({.query = query}); }

ExplainedWord word(const SearchResult& result, const std::string& text) {
  REQUIRE(result.explanation);
  for (const auto& word : result.explanation->words) {
    if (word.text == text) return word;
  }
  FAIL("no word " << text);
  return {};
}

ExplainedWord word(const std::string& query) { return word(explained(query), query); }

Strings texts(const SearchResult& result) {
  Strings texts;
  for (const auto& word : result.explanation->words) texts.push_back(word.text);
  return texts;
}

// Of the item with this number in the meeting of this year: "2018/1".
MatchedWord matched(const SearchResult& result, const std::string& item, const std::string& text) {
  const Strings names = test::names(result);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] != item) continue;
    for (const auto& word : *result.hits[i].explanation) {
      if (word.text == text) return word;
    }
  }
  FAIL("no word " << text << " in " << item);
  return {};
}

bool has(const MatchedWord& word, Place place, Likeness likeness) {
  return std::any_of(word.matches.begin(), word.matches.end(), [&](const Match& match) {
    return match.place == place && match.likeness == likeness;
  });
}

}  // namespace

TEST_CASE("nothing is explained that wasn't asked for") {
  const SearchResult result = layouts().search({.query = "strategi"});
  CHECK_FALSE(result.explanation);
  CHECK_FALSE(result.hits.at(0).explanation);
}

TEST_CASE("a word is explained by its lemmas, a compound by its parts and what says the same") {
  const ExplainedWord plain = word("budgettet");
  CHECK(plain.kind == WordKind::word);
  REQUIRE(plain.readings.size() == 1);
  CHECK(plain.readings[0].origin == WordOrigin::dictionary);
  CHECK(plain.readings[0].lemmas == Strings{"budget"});
  CHECK(plain.items == 2);

  const ExplainedWord compound = word("indkøbsstrategi");
  REQUIRE(compound.readings.size() == 1);
  CHECK(compound.readings[0].parts == Strings{"indkøb", "strategi"});
  REQUIRE(compound.pairs.size() == 1);
  CHECK(compound.pairs[0].pair == "indkøb strategi");
  CHECK(compound.pairs[0].items == 1);
}

TEST_CASE("an unknown word is told to be one, and what the collection has that is like it") {
  const ExplainedWord stem = word("xyzzyquux");
  CHECK(stem.readings.at(0).origin == WordOrigin::stem);
  CHECK(stem.items == 0);
  CHECK(stem.nearest.empty());
  // Something was found, so nothing was corrected.
  const ExplainedWord group = word("robotter ELLER budgut");
  REQUIRE(group.alternatives.size() == 2);
  CHECK(group.alternatives[1].items == 0);
  REQUIRE_FALSE(group.alternatives[1].nearest.empty());
  CHECK(group.alternatives[1].nearest[0] == "budget");
}

TEST_CASE("a word of another kind is told to be that") {
  CHECK(word("18/18284").kind == WordKind::case_number);
  CHECK(word("ØDC").kind == WordKind::center);
  CHECK(word("ØDC").synonyms == Strings{"Økonomi- og Digitaliseringscentret"});
  CHECK(word("hr-centret").synonyms == Strings{"HRC"});
  CHECK(word("Byrådet").kind == WordKind::body);
  CHECK(word("Byrådet").value == "Byrådet");
  CHECK(word("udskudt").kind == WordKind::result);
  CHECK(word("udskudt").value == "postponed");
  CHECK(word("19. november 2018").kind == WordKind::date);
  CHECK(word("19. november 2018").value == "2018-11-19");
  CHECK(word("21/11").kind == WordKind::day_month);
  CHECK(word("\"no cure no pay\"").kind == WordKind::phrase);
  CHECK(word("e-handel").rows == Strings{"e handel"});
}

TEST_CASE("words are told in the query's order with what they are to an item") {
  const SearchResult result = explained("titel:strategi 2018 for indkøb -robotter år:2015..");
  CHECK(texts(result) == Strings{"strategi", "2018", "for", "indkøb", "robotter", "år:2015.."});
}

TEST_CASE("fields are held, optional words raise, excluded ones are lacking") {
  const SearchResult result = explained("strategi for indkøb 2018 titel:indkøbsstrategi -robotter");
  CHECK(word(result, "strategi").role == WordRole::wanted);
  CHECK(word(result, "for").role == WordRole::bonus);
  CHECK(word(result, "2018").role == WordRole::bonus);
  CHECK(word(result, "robotter").role == WordRole::excluded);
  CHECK(word(result, "robotter").items == 1);
  CHECK(word(result, "strategi for indkøb").kind == WordKind::neighbours);
  const ExplainedWord& title = word(result, "indkøbsstrategi");
  CHECK(title.role == WordRole::held);
  CHECK(title.field == "titel");
}

TEST_CASE("a group tells its words") {
  const ExplainedWord group =
      word(explained("budget (robotter ELLER \"no cure\")"), "robotter ELLER \"no cure\"");
  CHECK(group.kind == WordKind::group);
  REQUIRE(group.alternatives.size() == 2);
  CHECK(group.alternatives[0].kind == WordKind::word);
  CHECK(group.alternatives[1].kind == WordKind::phrase);
  CHECK(group.items == 2);
}

TEST_CASE("a corrected word tells what was typed") {
  const SearchResult result = explained("indkob strategi");
  CHECK(word(result, "indkøb").typed == "indkob");
  CHECK(word(result, "strategi").typed.empty());
}

TEST_CASE("a compound that nobody wrote tells its parts with what was typed") {
  const SearchResult result = explained("beredskabsskole");
  CHECK(word(result, "beredskab").typed == "beredskabsskole");
  CHECK(word(result, "skole").typed == "beredskabsskole");
}

TEST_CASE("nothing found: the word that nothing has, or how many there are without the filters") {
  const SearchResult filtered = answered({.query = "sygefravær", .filters = {.years = {"2017"}}});
  CHECK(filtered.total == 0);
  CHECK(filtered.explanation->unfiltered == 1);
  CHECK(word(filtered, "sygefravær").items == 1);
  const SearchResult unknown = answered({.query = "findesikke"});
  CHECK(unknown.total == 0);
  CHECK_FALSE(unknown.explanation->unfiltered);
}

TEST_CASE("a hit tells where a word stands and in which form") {
  const SearchResult result = explained("indkøbsstrategi");
  const MatchedWord whole = matched(result, "2018/1", "indkøbsstrategi");
  CHECK(has(whole, Place::title, Likeness::form));
  CHECK(has(whole, Place::text, Likeness::paraphrase));  // strategi for indkøb

  const MatchedWord part = matched(explained("strategien"), "2018/1", "strategien");
  CHECK(has(part, Place::title, Likeness::part));
  CHECK(has(part, Place::text, Likeness::inflection));

  const MatchedWord sick = matched(explained("skole"), "2018/2", "skole");
  REQUIRE(sick.matches.size() == 1);
  CHECK(sick.matches[0].place == Place::title);
  CHECK(sick.matches[0].likeness == Likeness::inflection);
  CHECK(sick.matches[0].found == Strings{"skolerne"});
}

TEST_CASE("a hit tells what holds of it besides its words") {
  CHECK(has(matched(explained("18/18284"), "2018/1", "18/18284"), Place::item, Likeness::fact));
  CHECK(has(matched(explained("18/18284"), "2018/3", "18/18284"), Place::text, Likeness::name));
  CHECK(has(matched(explained("ØDC"), "2019/1", "ØDC"), Place::text, Likeness::name));
  CHECK(has(matched(explained("udskudt"), "2018/2", "udskudt"), Place::decision, Likeness::fact));
  const SearchResult dated = explained("indkøb 2018");
  CHECK(has(matched(dated, "2018/1", "2018"), Place::meeting, Likeness::fact));
  CHECK(has(matched(dated, "2017/1", "2018"), Place::text, Likeness::name));
  CHECK(has(matched(explained("Direktionen indkøb"), "2018/1", "Direktionen"), Place::meeting,
            Likeness::fact));
  CHECK(has(matched(explained("budget deltager:Nørhave"), "2017/1", "Nørhave"), Place::participants,
            Likeness::fact));
}

TEST_CASE("a word of a field is looked for in that field alone") {
  const MatchedWord title =
      matched(explained("titel:indkøbsstrategi"), "2018/1", "indkøbsstrategi");
  REQUIRE(title.matches.size() == 1);
  CHECK(title.matches[0].place == Place::title);
}

TEST_CASE("the words' scores add up to the hit's") {
  for (const char* query :
       {"indkøbsstrategi", "strategi for indkøb 2018", "indkøb ØDC 18/18284", "Byrådet budget",
        "budget månelanding sygefravær", "titel:strategi indkøb", "2018", "og for",
        "indkøb (strategi ELLER robotter) -budget", "udskudt 19. november 2018", "sygefravaer",
        "beslutning:udskudt skole", "drift vedligehold skolen", "\"no cure no pay\" robotter"}) {
    const SearchResult result = answered({.query = query, .limit = 100});
    REQUIRE_FALSE(result.hits.empty());
    for (const Hit& hit : result.hits) {
      CAPTURE(query, hit.id);
      double sum = 0;
      for (const auto& matched : *hit.explanation) sum += matched.score.value();
      CHECK(sum == Approx(hit.score).margin(1e-6));
    }
  }
}

TEST_CASE("ordered by date, words have no scores and weights are nowhere") {
  const SearchResult result = answered({.query = "strategi", .sort = Sort::newest});
  CHECK(result.explanation->weights.empty());
  CHECK_FALSE(result.hits.at(0).explanation->at(0).score);
  CHECK(has(matched(result, "2018/1", "strategi"), Place::text, Likeness::form));
  CHECK_FALSE(explained("strategi").explanation->weights.empty());
}

TEST_CASE("filters alone have no words to explain") {
  const SearchResult result = answered({.query = "", .filters = {.years = {"2018"}}});
  CHECK(result.explanation->words.empty());
  CHECK(result.hits.at(0).explanation->empty());
}
