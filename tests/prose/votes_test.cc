#include "prose/votes.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"

using namespace referat;

namespace {

void add(std::string& text, const std::string& way, const VoteSide& side) {
  if (!side.told()) return;
  if (!text.empty()) text += ' ';
  text += way + (side.count ? std::to_string(*side.count) : "");
  std::vector<std::string> voters = side.parties;
  for (const auto& name : side.names) voters.push_back('"' + name + '"');
  if (!voters.empty()) text += "(" + join(voters, ",") + ")";
}

// "+12(V,A,"Ida Holm (UP)") -3(Ø) 0(C)": for, against, abstained; "" where no vote is told.
std::string votes(std::string_view text) {
  const auto read = read_votes(text);
  std::string told;
  if (!read) return told;
  add(told, "+", read->in_favour);
  add(told, "-", read->against);
  add(told, "0", read->abstained);
  return told;
}

void check_all(const std::vector<std::pair<std::string_view, std::string_view>>& table) {
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(votes(text) == expected);
  }
}

}  // namespace

TEST_CASE("votes are read by number") {
  check_all({
      {"Med stemmerne 12 for og 3 imod godkendte Rådet planen.", "+12 -3"},
      {"Med stemmerne 12 for og ingen imod godkendte Rådet planen.", "+12 -0"},
      {"Med stemmerne 12 for godkendte Rådet planen.", "+12"},
      {"Vedtaget med 12 stemmer mod 3.", "+12 -3"},
      {"Vedtaget med 12 mod 3 stemmer.", "+12 -3"},
      {"Vedtaget med 12 stemmer for og 3 imod.", "+12 -3"},
  });
}

TEST_CASE("votes are read by party and by name, as printed") {
  check_all({
      {"For stemte: (V), (A) og Ida Holm (UP-1).\nImod stemte: Ø og F\nUndlod: C",
       "+(V,A,\"Ida Holm (UP-1)\") -(Ø,F) 0(C)"},
      {"For stemte 15 (A, B, F). Imod stemte 10 (V, C). Vedtaget.", "+15(A,B,F) -10(V,C)"},
      {"For: 2 (Ida Holm (A), Jens T. Lund (B))\nImod: 1 (Ole Krag (V))",
       "+2(\"Ida Holm (A)\",\"Jens T. Lund (B)\") -1(\"Ole Krag (V)\")"},
      {"Punkt 1 blev godkendt. For stemte V (6). Imod stemte A (9).", "+6(V) -9(A)"},
      {"For indstillingen stemte Venstre og SF.\nImod indstillingen stemte Ida Holm.",
       "+(Venstre,SF) -(\"Ida Holm\")"},
      {"Et flertal bestående af A, F og Ø stemte for. Et mindretal bestående af V stemte imod.",
       "+(A,F,Ø) -(V)"},
      {"(A) og (F) undlod at stemme.", "0(A,F)"},
      {"Ida Holm (V) og Ole Krag (C) stemte imod, (A) undlod.",
       "-(\"Ida Holm (V)\",\"Ole Krag (C)\") 0(A)"},
      {"Undlod V og C.", "0(V,C)"},
      {"Ida Holm: Undlod.", "0(\"Ida Holm\")"},
      {"For stemte: Ida Holm (A) Ole Krag (V), C.", "+(C,\"Ida Holm (A)\",\"Ole Krag (V)\")"},
      {"A stemmer for, V og F stemmer imod og C undlader.", "+(A) -(V,F) 0(C)"},
      {"Hverken for eller imod stemte: C.", "0(C)"},
  });
}

TEST_CASE("reasons are no voters") {
  check_all({
      {"Imod stemte (Ø) og (F) med bemærkning om, at A og V tager fejl.", "-(Ø,F)"},
      {"V stemmer imod, da A og C har skiftet mening.", "-(V)"},
      {"Imod stemte (F) og (Ø). (F) med bemærkning om, at V tager fejl.", "-(F,Ø)"},
      {"Ad punkt 2, imod: Ø.\n1.-3. Ida Holm (A) undlod at tage stilling til punkt 3.",
       "-(Ø) 0(\"Ida Holm (A)\")"},
  });
}

TEST_CASE("voters may stand below how they voted") {
  CHECK(votes("For stemte:\nIda Holm (A)\nOle Krag (V)\nImod stemte:\nØ, da ruten er "
              "lang\nGodkendt.") == "+(\"Ida Holm (A)\",\"Ole Krag (V)\") -(Ø)");
}

TEST_CASE("of several votes the last is told, and none on who may take part") {
  CHECK(votes("V foreslog at vente. For stemte V. Imod stemte A og F.\nMed stemmerne 9 for og 3 "
              "imod blev planen godkendt.\nFor stemte A og F.\nImod stemte V.") == "+9(A,F) -3(V)");
  CHECK(votes("A stemte for. V stemte imod.\nA og V stemte for.") == "+(A,V)");
  CHECK(votes("For stemte: A, V.\nRådet erklærede Ida Holm (A) for inhabil.\nGodkendt.").empty());
}

TEST_CASE("what members move when the matter is decided is no vote on it") {
  CHECK(votes("Med stemmerne 9 for og 1 imod blev planen godkendt.\nFor stemte A.\nImod stemte "
              "Ø.\n(Ø) fremsatte følgende forslag til beslutning:\nByrådet bygger en havn.\nFor "
              "stemte Ø.\nImod stemte A.") == "+9(A) -1(Ø)");
  CHECK(votes("(Ø) stillede forslag om en havn.\nFor stemte Ø.\nImod stemte A.") == "+(Ø) -(A)");
  CHECK(votes("A stemte for. Ø stemte imod.\n(Ø) stillede forslag om en havn.\nØ stemte for. A "
              "stemte imod.\nPlanen blev godkendt.\nA stemte for. Ø stemte imod.") == "+(A) -(Ø)");
}

TEST_CASE("other texts tell no vote") {
  for (const std::string_view text :
       {"", "Godkendt.", "Godkendt enstemmigt.", "Udvalget undlod at tage stilling.",
        "Afsat 12 for 2024 og 3 for 2025.", "Kampen endte 3 mod 2.",
        "De stemte om, hvem der skulle med.", "For: Planen er god."}) {
    INFO(text);
    CHECK(votes(text).empty());
  }
}
