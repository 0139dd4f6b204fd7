#include "domain/item_texts.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace referat;

namespace {

AgendaItem item() {
  AgendaItem item;
  item.title = "Cykelsti";
  item.case_number = "18/1";
  item.line = 10;
  item.sections = {
      {"Indstilling", SectionKind::recommendation, "at stien anlægges", 12},
      {"Beslutning", SectionKind::decision, "Godkendt.\nLund deltog ikke.", 14},
      {"Bilag", SectionKind::attachments, "kort.pdf", 17},
  };
  Decision decision;
  decision.text = "Godkendt.";
  decision.line = 14;
  item.decisions = {decision};
  item.attachments = {"kort.pdf", "plan.pdf"};
  item.absent = {"Birthe Lund"};
  return item;
}

}  // namespace

TEST_CASE("an item says everything once, in the order of the page") {
  CHECK(whole_text(item()) == Texts{"Cykelsti", "", "18/1", "", "Indstilling", "at stien anlægges",
                                    "Beslutning", "Godkendt.\nLund deltog ikke.", "Bilag",
                                    "kort.pdf", "plan.pdf", "Birthe Lund"});
}

TEST_CASE("each text of an item has its kind and its line") {
  const AgendaItem cyclists = item();
  const auto texts = item_texts(cyclists);
  const auto of_kind = [&](TextKind kind) {
    return *std::find_if(texts.begin(), texts.end(),
                         [&](const ItemText& text) { return text.kind == kind; });
  };
  CHECK(of_kind(TextKind::title).line == 10);
  CHECK(of_kind(TextKind::section).section == SectionKind::recommendation);
  CHECK(of_kind(TextKind::section).line == 12);
  CHECK(of_kind(TextKind::decision).line == 14);
  CHECK(of_kind(TextKind::decision).said);
  CHECK(of_kind(TextKind::attachment).said);
  CHECK_FALSE(texts.back().said);
}

TEST_CASE("fields have all their texts, whether another text says them or not") {
  AgendaItem cyclists = item();
  cyclists.absence_text = "Afbud: Lund";
  CHECK(decision_texts(cyclists) == Texts{"Godkendt."});
  CHECK(recommendation_texts(cyclists) == Texts{"at stien anlægges"});
  CHECK(absentee_texts(cyclists) == Texts{"Birthe Lund"});
  CHECK(whole_text(cyclists).back() == "Afbud: Lund");
}
