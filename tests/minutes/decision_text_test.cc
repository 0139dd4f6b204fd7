#include "minutes/decision_text.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

Decision decided(std::string_view text) {
  std::vector<minutes::Line> filled;
  for (const auto& line : lines_of(text)) {
    if (!line.blank()) filled.push_back(line);
  }
  Decision decision;
  minutes::read_decision_text(filled, decision);
  return decision;
}

// "subject|text|result", a line each.
std::string parts(std::string_view text) {
  std::string all;
  for (const auto& part : decided(text).parts) {
    all += part.subject + "|" + part.text + "|" + std::string(outcome_name(part.result)) + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("a decision on one subject has no parts") {
  const auto decision = decided("Godkendt.\n\nPlanen følges op i maj.");
  CHECK(decision.text == "Godkendt.\nPlanen følges op i maj.");
  CHECK(decision.parts.empty());
  CHECK(decision.result == Outcome::approved);
  CHECK(decided("").result == Outcome::unknown);
}

TEST_CASE("bold or short lines over the decisions are their subjects") {
  CHECK(parts("**Opsamling på workshop**  \nDrøftet.\n\n**App**  \nUdskudt.") ==
        "Opsamling på workshop|Drøftet.|discussed\nApp|Udskudt.|postponed\n");
  CHECK(
      parts("Revisionsbemærkninger\n\nTaget til efterretning\n\nDirektionens puljer\n\nUdskudt.") ==
      "Revisionsbemærkninger|Taget til efterretning|noted\n"
      "Direktionens puljer|Udskudt.|postponed\n");
  CHECK(decided("**A**\nDrøftet.\n**B**\nUdskudt.").result == Outcome::mixed);
  CHECK(decided("**A**\nGodkendt.\n**B**\nTiltrådt.").result == Outcome::approved);
}

TEST_CASE("points of the recommendation are subjects too") {
  CHECK(parts("Ad 1) Godkendt.\nAd 2) Udsat.") ==
        "Ad 1|Godkendt.|approved\nAd 2|Udsat.|postponed\n");
  CHECK(parts("Ad. 1: Godkendt.\nAd. 2: Afvist.") ==
        "Ad. 1|Godkendt.|approved\nAd. 2|Afvist.|rejected\n");
  CHECK(parts("1. Godkendt.\n2. Drøftet.") == "1|Godkendt.|approved\n2|Drøftet.|discussed\n");
  CHECK(parts("Linje 77: Godkendt.\nLinje 78: Ikke godkendt.") ==
        "Linje 77|Godkendt.|approved\nLinje 78|Ikke godkendt.|rejected\n");
}

TEST_CASE("points that say nothing don't make the others differ") {
  CHECK(decided("1. Godkendt.\n2. Udvalget undlod at tage stilling.").result == Outcome::approved);
  CHECK(decided("1.-2. Godkendt\n3. Godkendt med bemærkning om ruten.").result ==
        Outcome::approved_with_changes);
  CHECK(decided("1.-2. Godkendt\n3. Taget til efterretning.").result == Outcome::mixed);
}

TEST_CASE("what became of a point is told first, whatever stands behind it") {
  CHECK(parts("1. Godkendt.\n2. Taget til efterretning.\nByrådet anbefaler sagen.") ==
        "1|Godkendt.|approved\n"
        "2|Taget til efterretning.\nByrådet anbefaler sagen.|noted\n");
  CHECK(parts("1. Anbefales.\n2. Anbefales ikke. Udvalget anbefaler model A.") ==
        "1|Anbefales.|referred\n"
        "2|Anbefales ikke. Udvalget anbefaler model A.|rejected\n");
  CHECK(parts("1. Godkendt.\n2. Udvalget anbefaler punkt a.\nUdvalget anbefaler ikke punkt b.") ==
        "1|Godkendt.|approved\n"
        "2|Udvalget anbefaler punkt a.\nUdvalget anbefaler ikke punkt b.|mixed\n");
}

TEST_CASE("votes are those of the decision, or of each part") {
  const auto whole = decided("Med stemmerne 9 for og 2 imod blev planen godkendt.");
  REQUIRE(whole.votes);
  CHECK(whole.votes->against.count == 2);
  const auto divided = decided("1. Godkendt.\nImod stemte: Ø\n2. Afvist.\nFor stemte: Ø");
  REQUIRE(divided.parts.size() == 2);
  CHECK_FALSE(divided.votes);
  CHECK(divided.parts[0].votes->against.parties == std::vector<std::string>{"Ø"});
  CHECK(divided.parts[1].votes->in_favour.parties == std::vector<std::string>{"Ø"});
  const auto one = decided("1. Godkendt.\n2. Afvist.\nImod stemte: Ø");
  REQUIRE(one.votes);
  CHECK(one.votes == one.parts[1].votes);
  const auto before = decided(
      "(C) stillede et ændringsforslag.\nFor stemte: C\n1. Godkendt.\n2. "
      "Afvist.");
  REQUIRE(before.votes);
  CHECK(before.votes->in_favour.parties == std::vector<std::string>{"C"});
  CHECK_FALSE(decided("Godkendt.").votes);
}

TEST_CASE("remarks of others that are noted are no part") {
  CHECK(decided("Model 2 anbefales.\nÆldrerådets bemærkning blev taget til efterretning.")
            .parts.empty());
}

TEST_CASE("comments and numbered remarks divide nothing") {
  CHECK(parts("Drøftede strategien med følgende kommentarer:\n- Punkt 5 skal udgå.\n- Sagen lægges "
              "på chefforum.")
            .empty());
  CHECK(parts("Godkendt.\n1. Skiltene sættes op i maj\n2. Naboerne orienteres").empty());
  CHECK(parts("Byrådet ønsker sagen belyst\nGodkendt.").empty());
}

TEST_CASE("running text is divided where each statement names its subject") {
  CHECK(parts("Punkt 1 blev godkendt, mens punkt 2 blev udsat.") ==
        "Punkt 1|Punkt 1 blev godkendt|approved\npunkt 2|punkt 2 blev udsat.|postponed\n");
  CHECK(parts("Projekteringen blev godkendt.\nValg af bygherre blev udskudt til august.") ==
        "Projekteringen|Projekteringen blev godkendt.|approved\n"
        "Valg af bygherre|Valg af bygherre blev udskudt til august.|postponed\n");
  CHECK(parts("Redegørelsen blev taget til efterretning. Beslutning om takster udskydes.") ==
        "Redegørelsen|Redegørelsen blev taget til efterretning.|noted\n"
        "Beslutning om takster|Beslutning om takster udskydes.|postponed\n");
}

TEST_CASE("votes and remarks belong to the statement before") {
  CHECK(parts("Punkt 1 blev ikke godkendt. For stemte V (6). Imod stemte A (9).\nPunkt 2 og 3 blev "
              "godkendt.\n- Skiltene sættes op i maj.") ==
        "Punkt 1|Punkt 1 blev ikke godkendt. For stemte V (6). Imod stemte A (9).|rejected\n"
        "Punkt 2 og 3|Punkt 2 og 3 blev godkendt.\n- Skiltene sættes op i maj.|approved\n");
  CHECK(parts("Planen blev godkendt. Ida Holm (V) kunne ikke tiltræde. Taksterne udsættes.") ==
        "Planen|Planen blev godkendt. Ida Holm (V) kunne ikke tiltræde.|approved\n"
        "Taksterne|Taksterne udsættes.|postponed\n");
}

TEST_CASE("what is only sent on or noted isn't decided with the rest") {
  CHECK(parts("Planen blev vedtaget. Puljen blev oversendt til budgetforhandlingerne.") ==
        "Planen|Planen blev vedtaget.|approved\n"
        "Puljen|Puljen blev oversendt til budgetforhandlingerne.|referred\n");
  CHECK(parts("Status taget til efterretning. Et månedligt overblik blev godkendt.") ==
        "Status|Status taget til efterretning.|noted\n"
        "Et månedligt overblik|Et månedligt overblik blev godkendt.|approved\n");
  CHECK(parts("Evalueringen blev drøftet. Køb af generatorer blev godkendt.") ==
        "Evalueringen|Evalueringen blev drøftet.|discussed\n"
        "Køb af generatorer|Køb af generatorer blev godkendt.|approved\n");
  CHECK(decided("Planen blev vedtaget. Puljen blev oversendt til Byrådet.").result ==
        Outcome::mixed);
}

TEST_CASE("a mixed decision without parts tells what it came to, by its text alone") {
  const Decision mixed = decided("Godkendt. Ansøgningen om tilskud blev afvist.");
  CHECK(mixed.parts.empty());
  CHECK(mixed.told == std::vector{Outcome::approved, Outcome::rejected});
  CHECK(decided("Godkendt.").told.empty());
}

TEST_CASE("what follows from a decision on the same matter is no part") {
  for (const std::string_view text :
       {"Lokalplanforslaget blev vedtaget. Planen sendes i høring i 8 uger.",
        "Lokalplan 412 blev vedtaget. Forslaget sendes i offentlig høring.",
        "Planen blev drøftet. Planen blev godkendt.", "Sagen blev drøftet. Planen blev godkendt.",
        "Oplægget blev drøftet. Strategien blev godkendt.",
        "Indstillingen blev godkendt. Planen sendes i høring.",
        "Lokalplanforslaget blev godkendt. Lokalplanforslaget og miljørapporten sendes i høring.",
        "Regnskabet blev godkendt. Regnskabet oversendes til revisionen.",
        "Strategi for friluftsliv blev godkendt. Strategien oversendes til Byrådet."}) {
    INFO(text);
    CHECK(decided(text).parts.empty());
    CHECK(decided(text).result == Outcome::approved);
  }
}

TEST_CASE("running text stays whole where a statement's subject can't be told") {
  for (const std::string_view text :
       {"Planen blev godkendt. Resten udskydes.", "Godkendt. Valg af bygherre blev udskudt.",
        "Udvalget godkendte planen. Taksterne blev udskudt.",
        "For stemte A (9). Planen blev godkendt. Taksterne blev udskudt.",
        "- Planen blev godkendt.\nTaksterne blev udskudt. Planen blev godkendt."}) {
    INFO(text);
    CHECK(decided(text).parts.empty());
  }
  // What comes to one result needs no division.
  CHECK(decided("Planen blev godkendt. Taksterne blev tiltrådt.").parts.empty());
  CHECK(decided("Planen blev godkendt. Taksterne blev tiltrådt.").result == Outcome::approved);
}
