#include "search/matters/decided_topic.h"

#include <catch2/catch.hpp>

#include "prose/item_sentences.h"
#include "search/drafts.h"
#include "search/matters/unsettled.h"

using namespace referat;
using namespace referat::search;
using referat::test::decided;

namespace {

const text::Analyzer& analyzer() {
  static const text::Analyzer made;
  return made;
}

// Its decision has parts, which may be on points of the recommendation.
AgendaItem item(const std::string& recommendation = "") {
  AgendaItem item;
  item.title = "Persondata - er vi klar?";
  item.sections.push_back({"Indstilling", SectionKind::recommendation, recommendation, 1});
  item.decisions.push_back(decided("", {}, {{"1", "Godkendt."}}));
  read_sentences(item, {});
  return item;
}

bool speaks_of(const Topic& topic, const std::string& word) {
  return names(topic, topic_of(word, "", analyzer()));
}

std::vector<UnsettledMatter> unsettled(const Decision& decision, const AgendaItem& item) {
  return unsettled_matters(decision, decided_topics(decision, item, "Engholm", analyzer()),
                           topic_of(item.title, "Engholm", analyzer()));
}

}  // namespace

TEST_CASE("a part with a number for its subject is on that point of the recommendation") {
  for (const std::string number : {"2", "2.", "Punkt 2", "Ad 2"}) {
    for (const std::string recommendation :
         {"CDI indstiller,\n1. at rapporten godkendes\n2. at der føres kontrol",
          "CDI indstiller, at direktionen\n- godkender rapporten\n- fører kontrol"}) {
      CAPTURE(number, recommendation);
      const auto found = decided_topics(decided("", {}, {{"1", "Godkendt."}, {number, "Udskudt."}}),
                                        item(recommendation), "Engholm", analyzer());
      REQUIRE(found.size() == 2);
      CHECK(speaks_of(found[1].topic, "kontrol"));
      CHECK_FALSE(speaks_of(found[1].topic, "rapport"));
      CHECK(found[1].subject == number);
      CHECK(found[1].outcome == Outcome::postponed);
    }
  }
}

TEST_CASE("a part on several points is on each of them") {
  const auto found = decided_topics(
      decided("", {}, {{"Punkt 1 og 5", "Udskudt."}, {"Punkt 2-4", "Godkendt."}}),
      item("1. rapporten\n2. kontrol\n3. dagplejen\n4. havnen\n5. skolen"), "Engholm", analyzer());
  REQUIRE(found.size() == 5);
  CHECK(speaks_of(found[0].topic, "rapporten"));
  CHECK(speaks_of(found[1].topic, "skolen"));
  CHECK(speaks_of(found[3].topic, "dagplejen"));
  CHECK(speaks_of(found[4].topic, "havnen"));
  CHECK(found[3].subject == "Punkt 2-4");
}

TEST_CASE("a subject that says something by itself keeps its number") {
  const auto found =
      decided_topics(decided("", {}, {{"Strækning 1", "Godkendt."}, {"Vej", "Afvist."}}),
                     item("1. at rapporten godkendes"), "Engholm", analyzer());
  CHECK(speaks_of(found[0].topic, "strækning 1"));
  CHECK_FALSE(speaks_of(found[0].topic, "rapport"));
}

TEST_CASE("a number that the recommendation lacks says nothing") {
  const auto found = decided_topics(decided("", {}, {{"1", "Godkendt."}, {"4", "Udskudt."}}),
                                    item("1. at rapporten godkendes"), "Engholm", analyzer());
  CHECK(found[1].topic.empty());
}

TEST_CASE("of a text without parts, what is undecided is what its sentence says") {
  const auto matters = unsettled(
      decided("Projekteringen blev godkendt.\nValg af bygherre blev udskudt til august."), item());
  REQUIRE(matters.size() == 1);
  CHECK(speaks_of(matters[0].topic, "bygherre"));
  CHECK_FALSE(speaks_of(matters[0].topic, "projektering"));
  CHECK_FALSE(matters[0].is_whole);
}

TEST_CASE("of a decision that is postponed altogether the item's title is the matter") {
  const auto matters = unsettled(decided("Udskudt. Udkastet skal være kortere."), item());
  REQUIRE(matters.size() == 1);
  CHECK(speaks_of(matters[0].topic, "persondata"));
  CHECK(matters[0].is_whole);
}

TEST_CASE("every part that is postponed or sent on is a matter, the postponed first") {
  const auto both = unsettled(
      decided("", {},
              {{"Skole", "Udskudt."}, {"Havn", "Oversendt til Byrådet."}, {"Vej", "Udsat."}}),
      item());
  REQUIRE(both.size() == 3);
  CHECK(both[0].subject == "Skole");
  CHECK(both[1].subject == "Vej");
  CHECK(both[2].subject == "Havn");
  CHECK(both[2].outcome == Outcome::referred);
  const auto sent = unsettled(
      decided("", {}, {{"Skole", "Godkendt."}, {"Havn", "Oversendt til Byrådet."}}), item());
  REQUIRE(sent.size() == 1);
  CHECK(sent[0].subject == "Havn");
}
