#include "prose/statements.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

using namespace referat;

TEST_CASE("a sentence that tells several points falls into statements") {
  using Statements = std::vector<std::string_view>;
  const std::vector<std::pair<std::string_view, Statements>> table{
      {"Punkt 1 blev godkendt.", {"Punkt 1 blev godkendt."}},
      {"Punkt 1 blev godkendt, mens punkt 2 blev udsat.",
       {"Punkt 1 blev godkendt", "punkt 2 blev udsat."}},
      {"Planen blev godkendt mens taksterne blev udsat.",
       {"Planen blev godkendt", "taksterne blev udsat."}},
      {"Punkt 1 og 2 tiltrådt, punkt 3 ikke tiltrådt.",
       {"Punkt 1 og 2 tiltrådt", "punkt 3 ikke tiltrådt."}},
      {"Punkt 1 blev godkendt, og punkt 2 blev afvist, men pkt. 3 udsættes.",
       {"Punkt 1 blev godkendt", "punkt 2 blev afvist", "pkt. 3 udsættes."}},
      {"Godkendt under punkt 4, idet støjen måles.",
       {"Godkendt under punkt 4, idet støjen måles."}},
      {"", {""}},
  };
  for (const auto& [sentence, expected] : table) {
    INFO(sentence);
    CHECK(statements(sentence) == expected);
  }
}

TEST_CASE("what stands before the passive verb is the subject") {
  const std::vector<std::pair<std::string_view, std::string_view>> table{
      {"Projekteringen blev godkendt.", "Projekteringen"},
      {"Valg af bygherre blev udskudt til august.", "Valg af bygherre"},
      {"Beslutning om skoledistrikter udskydes til det nye byråd.",
       "Beslutning om skoledistrikter"},
      {"Evalueringen blev taget til efterretning.", "Evalueringen"},
      {"Punkt 1 blev ikke godkendt.", "Punkt 1"},
      {"Et månedligt overblik blev godkendt.", "Et månedligt overblik"},
      {"Punkt 1, 2 og 4 blev godkendt.", "Punkt 1, 2 og 4"},
      {"punkt 3 ikke tiltrådt", "punkt 3"},
      {"Model 2 kan ikke anbefales.", "Model 2"},
      {"Forslaget om at erklære nødsituation blev forkastet.",
       "Forslaget om at erklære nødsituation"},
      {"Godkendelse af regnskabet udsættes.", "Godkendelse af regnskabet"},
  };
  for (const auto& [statement, subject] : table) {
    INFO(statement);
    CHECK(stated_subject(statement) == subject);
  }
}

TEST_CASE("words that name nothing by themselves are no subject") {
  for (const std::string_view statement :
       {"Godkendt.", "Ikke godkendt.", "Sagen blev udskudt.", "Resten udskydes.",
        "Det blev vedtaget.", "Udvalget godkendte planen.", "Økonomiudvalget er taget i ed.",
        "I april blev planen godkendt.", "Herefter blev planen godkendt.",
        "Planen blev i april godkendt.", "Planen, der har været i høring, blev godkendt.",
        "For stemte V og L (6).", "Et flertal er imod.",
        "Et flertal i udvalget har godkendt planen.",
        "Et enigt udvalg har taget planen til efterretning.",
        "Planen er god, og takster blev godkendt.", ""}) {
    INFO(statement);
    CHECK(stated_subject(statement).empty());
  }
}
