#include "search/matters/topic.h"

#include <catch2/catch.hpp>

using namespace referat;
using namespace referat::search;

namespace {

Topic topic(std::string_view text) {
  static const text::Analyzer analyzer;
  return topic_of(text, "Engholm", analyzer);
}

// They have a word in common, however loosely.
bool share(std::string_view a, std::string_view b) {
  return in_common(topic(a).said, topic(b).said) > 0;
}

bool same(std::string_view later, std::string_view earlier) {
  return on_same_matter(topic(later), topic(earlier));
}

}  // namespace

TEST_CASE("a heading that comes back is on the same matter, however far it has come") {
  CHECK(same("Ny havneplads - endelig vedtagelse", "Ny havneplads - forslag"));
  CHECK(same("Havnepladsen", "Ny havneplads - udkast til høring"));
  CHECK(same("Salg af den gamle brandstation på Torvet", "Salg af den gamle brandstation"));
  CHECK(same("Trafikplan", "Trafikplan for midtbyen"));
}

TEST_CASE("headings of a case that share its theme only aren't on one matter") {
  CHECK_FALSE(same("Havneplads - takster for både", "Havneplads - valg af belægning"));
  CHECK_FALSE(same("Havneplads - takster for både og biler", "Havneplads"));
  CHECK_FALSE(same("Trafikplan", "Trafikplan - køb af jord til rundkørsel"));
  CHECK_FALSE(same("Øvrige sager", "Forslag til beslutning"));
}

TEST_CASE("a compound is the same as its parts in words of their own") {
  CHECK(same("Strategi for indkøb", "Indkøbsstrategi"));
  CHECK(same("Indkøbsstrategi", "Strategi for indkøb"));
  CHECK_FALSE(same("Indkøbsaftale", "Indkøbsstrategi"));
  CHECK_FALSE(same("Indkøb", "Indkøbsstrategi"));
}

TEST_CASE("the municipality's name doesn't bring its headings together") {
  CHECK_FALSE(same("Engholm Fjernvarme", "Engholm Bibliotek"));
  CHECK_FALSE(same("Takster i Engholm", "Biler i Engholm"));
}

TEST_CASE("another number behind the same word is another matter") {
  for (const auto& [one, two] : std::vector<std::pair<std::string, std::string>>{
           {"Strækning 1", "Strækning 2"},
           {"Kloakering, etape 1", "Kloakering, etape 2"},
           {"Kloakering - 1. etape", "Kloakering - 2. etape"},
           {"Kloakering - første etape", "Kloakering - anden etape"},
           {"Kloakering - etape 1", "Kloakering - anden etape"},
           {"Lokalplan 4.12", "Lokalplan 5.03"}}) {
    CAPTURE(one, two);
    CHECK(same(one, one));
    CHECK_FALSE(same(one, two));
    CHECK(differ(topic(one), topic(two)));
  }
  CHECK(same("Kloakering, etape 1 og 2", "Kloakering, etape 2"));
  CHECK(same("Kloakering - første etape", "Kloakering, etape 1"));
  CHECK_FALSE(same("Strækningerne mod nord", "Strækning 2"));
}

TEST_CASE("how often a matter is dealt with and which day don't number it") {
  CHECK(same("Budget - 2. behandling", "Budget - 1. behandling"));
  CHECK(same("Parkering den 3. maj", "Parkering den 25. maj"));
}

TEST_CASE("other years are another matter, the same year or none are not") {
  CHECK_FALSE(same("Affaldsgebyr 2023", "Affaldsgebyr 2022"));
  CHECK(same("Affaldsgebyr 2022", "Affaldsgebyr 2022 - udkast"));
  CHECK(same("Trafikplan 2018-2021", "Trafikplan 2018"));
  CHECK(same("Trafikplan", "Trafikplan 2018"));
}

TEST_CASE("a report on a thing isn't the decision on it") {
  CHECK_FALSE(same("Natteravnene - beretning", "Natteravnene"));
  CHECK_FALSE(same("Natteravnenes årsrapport", "Natteravnene"));
  CHECK_FALSE(same("Status for havnepladsen", "Ny havneplads"));
  CHECK(same("Natteravnene - status", "Status for natteravnene"));
}

TEST_CASE("a sentence names a matter if it has all of its words, with their numbers") {
  const Topic matter = topic("Strækning 2");
  CHECK(names(topic("Strækning 2 i cykelstiplanen blev udskudt i 2018."), matter));
  CHECK_FALSE(names(topic("Strækning 1 blev udskudt."), matter));
  CHECK_FALSE(names(topic("Strækningen blev udskudt."), matter));
  CHECK_FALSE(names(topic("Cykelgaden blev udskudt."), matter));
  CHECK_FALSE(names(topic("Alt blev udskudt."), topic("Øvrige sager")));
}

TEST_CASE("headings meet in any form of a word, and in parts of compounds") {
  CHECK(share("Ny svømmehal - valg af placering", "Svømmehallens åbningstider"));
  CHECK(share("Status på indkøbsstrategien", "Ny strategi for indkøb"));
  CHECK_FALSE(share("Sygefravær på skolerne", "Indkøb af biler"));
}

TEST_CASE("words that any heading has, bodies, dates and numbers don't bring headings together") {
  CHECK_FALSE(share("Øvrige sager 19-11-2018", "Øvrige sager 05-11-2018"));
  CHECK_FALSE(share("Status for november 2018", "Orientering om budget i november 2018"));
  CHECK_FALSE(share("Byrådets møder", "Byrådets rejser"));
  CHECK_FALSE(share("Beslutning om ny hjemmeside", "Endelig beslutning om ny cykelsti"));
}

TEST_CASE("the municipality's name brings no headings together in its own minutes") {
  CHECK_FALSE(share("Engholm Havn", "Skolerne i Engholm"));
  CHECK(share("Strandby Havn", "Skolerne i Strandby"));
}
