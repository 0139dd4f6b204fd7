#include "domain/exception_clause.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace referat;

TEST_CASE("what a decision leaves out, and what becomes of that") {
  const std::vector<std::pair<std::string_view, std::string>> table{
      {"Godkendt med undtagelse af støtten til Natteravnene, som behandles igen i april.",
       "Godkendt|støtten til Natteravnene|behandles igen i april."},
      {"Tiltrådt, bortset fra punkt 3 der udskydes", "Tiltrådt|punkt 3|udskydes"},
      {"Planen blev vedtaget på nær afsnittet om havnen, der sendes i høring.",
       "Planen blev vedtaget|afsnittet om havnen|sendes i høring."},
      {"Tiltrådt, dog punkt 3 udsættes.", "Tiltrådt|punkt 3|punkt 3 udsættes."},
      {"Godkendt, idet pkt. 2 afvises.", "Godkendt|pkt. 2|pkt. 2 afvises."},
  };
  for (const auto& [sentence, expected] : table) {
    INFO(sentence);
    const auto clause = exception_clause(sentence);
    REQUIRE(clause.has_value());
    CHECK(std::string(clause->decided) + "|" + std::string(clause->matter) + "|" +
              std::string(clause->fate) ==
          expected);
  }
}

TEST_CASE("an exception of which nothing more is said is none of its own") {
  for (const std::string_view sentence :
       {"Godkendt.", "Godkendt, bortset fra punkt 4.", "Godkendt som indstillet.", ""}) {
    INFO(sentence);
    CHECK_FALSE(exception_clause(sentence).has_value());
  }
}
