#include "prose/exception_clause.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace referat;

TEST_CASE("what a decision leaves out, and what becomes of that") {
  const std::vector<std::pair<std::string_view, std::string>> table{
      {"Godkendt med undtagelse af støtten til Natteravnene, som behandles igen i april.",
       "Godkendt|behandles igen i april."},
      {"Tiltrådt, bortset fra punkt 3 der udskydes", "Tiltrådt|udskydes"},
      {"Planen blev vedtaget på nær afsnittet om havnen, der sendes i høring.",
       "Planen blev vedtaget|sendes i høring."},
      {"Tiltrådt, dog punkt 3 udsættes.", "Tiltrådt|udsættes."},
      {"Godkendt, idet pkt. 2 afvises.", "Godkendt|afvises."},
      {"Godkendt, idet punkterne 2 og 3 udsættes.", "Godkendt|udsættes."},
  };
  for (const auto& [sentence, expected] : table) {
    INFO(sentence);
    const auto clause = exception_clause(sentence);
    REQUIRE(clause.has_value());
    CHECK(std::string(clause->decided) + "|" + std::string(clause->fate) == expected);
  }
}

TEST_CASE("an exception of which nothing more is said is none of its own") {
  for (const std::string_view sentence :
       {"Godkendt.", "Godkendt, bortset fra punkt 4.", "Godkendt som indstillet.", "",
        // A wish of some members, and what only says which matter is meant.
        "Godkendt bortset fra SF, som ønsker sagen udskudt.",
        "Godkendt, bortset fra Dansk Folkeparti, der stemte for at afvise sagen.",
        "Udvalget godkendte indstillingen undtagen Enhedslisten, der ikke kan godkende.",
        "Godkendt med undtagelse af vejstykket, som tidligere er afvist af Byrådet.",
        "Godkendt undtagen for de ansøgninger, som blev afvist i 2013.",
        "Godkendt med undtagelse af takster for børn, der er henvist til speciallæge.",
        // The point is changed, not put off.
        "Tiltrådt, idet punkt 2 dog ikke skal udskydes.",
        "Godkendt, dog pkt. 3 med den ændring, at fristen ikke udskydes.",
        "Godkendt, idet pkt. 2 justeres, så høringen udskydes 14 dage."}) {
    INFO(sentence);
    CHECK_FALSE(exception_clause(sentence).has_value());
  }
}
