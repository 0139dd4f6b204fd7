#include "minutes/lines/section_names.h"

#include <catch2/catch.hpp>

using namespace referat;
using minutes::parse_named_line;
using minutes::section_kind;

TEST_CASE("section names have a kind, whatever the case and the colon") {
  CHECK(section_kind("Baggrund") == SectionKind::background);
  CHECK(section_kind("INDSTILLING:") == SectionKind::recommendation);
  CHECK(section_kind(" Beslutning ") == SectionKind::decision);
  CHECK(section_kind("Økonomiske konsekvenser") == SectionKind::economy);
  CHECK(section_kind("Retsgrundlag") == SectionKind::legal);
  CHECK(section_kind("Høring") == SectionKind::hearing);
  CHECK(section_kind("Resumé") == SectionKind::summary);
  CHECK(section_kind("Bilag") == SectionKind::attachments);
  CHECK(section_kind("Politik/Plan") == SectionKind::other);
}

TEST_CASE("sub-headings and prose are no section names") {
  for (const auto* line : {"", ":", "Implementering", "Bilag 1 - Notat", "Økonomi, herunder drift",
                           "Vurdering af risici", "Indstillingen blev godkendt.", "Baggrund."}) {
    INFO(line);
    CHECK_FALSE(section_kind(line).has_value());
  }
  CHECK_FALSE(section_kind(std::string(100000, 'a')).has_value());
}

TEST_CASE("a line may hold a section's name and its text") {
  const auto named = parse_named_line("Indstilling: Direktøren indstiller, at …");
  REQUIRE(named.has_value());
  CHECK(named->name == "Indstilling");
  CHECK(named->kind == SectionKind::recommendation);
  CHECK(named->colon);
  CHECK(named->text == "Direktøren indstiller, at …");
  CHECK_FALSE(parse_named_line("Bilag")->colon);
  CHECK(parse_named_line("Bilag:")->text.empty());
  CHECK_FALSE(parse_named_line("Vores indstilling: nej").has_value());
}
