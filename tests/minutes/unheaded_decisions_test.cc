#include "minutes/unheaded_decisions.h"

#include <catch2/catch.hpp>

#include "extract/plain_text.h"
#include "minutes/documents.h"
#include "minutes/parser.h"

using namespace referat;
using namespace referat::test;

namespace {

const std::string head = "REFERAT Borgerrepræsentationen d. 12-03-2019\n\n";

Minutes read(const std::string& items) {
  return minutes::parse_minutes(extract::split_lines(head + items), project_register(), "");
}

}  // namespace

TEST_CASE("where no item has a decision, the last lines that tell what became of it are one") {
  const Minutes found = read(
      "Punkt 1: Havnens kran\n\n19/100\n\nKranen er slidt.\n\nIndstillingen blev "
      "herefter godkendt med 33 stemmer imod 9.\n\nPunkt 2: Vej\n\n19/101\n\nVejen er "
      "lang.\n");
  const auto& decisions = found.items.at(0).decisions;
  REQUIRE(decisions.size() == 1);
  CHECK(decisions[0].result == Outcome::approved);
  CHECK(found.items.at(1).decisions.empty());
}

TEST_CASE("where decisions have headings, the last lines of others are text") {
  const Minutes found = read(
      "Punkt 1: Havnens kran\n\n19/100\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: "
      "Vej\n\n19/101\n\nPlanen blev godkendt i 2017.\n");
  CHECK(found.items.at(1).decisions.empty());
}
