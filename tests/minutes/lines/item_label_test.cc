#include "minutes/lines/item_label.h"

#include <catch2/catch.hpp>

using namespace referat::minutes;

TEST_CASE("labels, numbers and what parts them from the title") {
  struct Row {
    const char* line;
    const char* number;
    char separator;
    const char* title;
  };
  for (const auto& row : std::vector<Row>{
           {"Punkt 1: Øvrige sager 19-11-2018", "1", ':', "Øvrige sager 19-11-2018"},
           {"Pkt. 61 Ny svømmehal", "61", 0, "Ny svømmehal"},
           {"• Pkt. 61", "61", 0, ""},
           {"Pkt.nr. 3 Vinterberedskab", "3", 0, "Vinterberedskab"},
           {"Punkt nr. 4 - Titel", "4", '-', "Titel"},
           {"Punkt 12 – Titel", "12", '-', "Titel"},
           {"Sag nr. 4: Salg", "4", ':', "Salg"},
           {"SAG 3: SALG", "3", ':', "SALG"},
           {"Dagsordenspunkt 7. Budget", "7", '.', "Budget"},
           {"Punkt 3a: Tillæg", "3a", ':', "Tillæg"},
       }) {
    INFO(row.line);
    const auto label = parse_item_label(row.line);
    REQUIRE(label.has_value());
    CHECK(label->number == row.number);
    CHECK(label->separator == row.separator);
    CHECK(label->title == row.title);
  }
}

TEST_CASE("other words and numbers are no labels") {
  for (const auto* line : {"", "Punktet udgår", "Sagen drøftes", "Sagsnr. 301122", "Punkt",
                           "Sag om 3 veje", "Punkt 12345: for mange cifre", "Pkt. tre"}) {
    INFO(line);
    CHECK_FALSE(parse_item_label(line).has_value());
  }
}

TEST_CASE("a number alone needs a full stop, a bracket or a mark of openness") {
  CHECK(parse_numbered("41. Cykelsti")->title == "Cykelsti");
  CHECK(parse_numbered("1.Åbning af vandløb (B)")->title == "Åbning af vandløb (B)");
  CHECK(parse_numbered("7) Budget")->separator == ')');
  CHECK(parse_numbered("7\tBudget")->title == "Budget");
  CHECK(parse_numbered("17 (Åben) Rygestop")->title == "Rygestop");
  for (const auto* line : {"2018 var et godt år", "1.234 kr.", "12 borgere", "1,5 mio.", "x. y"}) {
    INFO(line);
    CHECK_FALSE(parse_numbered(line).has_value());
  }
}

TEST_CASE("an item within another has a number of several levels") {
  CHECK(parse_numbered("1.2. Budget")->number == "1.2");
  CHECK(parse_numbered("2.10 Ny kran")->title == "Ny kran");
  CHECK(parse_item_label("Punkt 3.1: Ny kran")->number == "3.1");
  CHECK(parse_numbered("1.2. Budget")->nested);
  for (const auto* line : {"1.234 kr.", "12.03.2019", "1.2", "1.2 mio. kr.", "12.30 Frokost"}) {
    INFO(line);
    const auto label = parse_numbered(line);
    CHECK((!label || label->nested == (std::string_view(line) == "12.30 Frokost")));
  }
}

TEST_CASE("a mark of openness is no part of the title, unless it is all there is") {
  CHECK(parse_numbered("19. (Lukket) Personsag")->closed == true);
  CHECK(parse_numbered("19. (Lukket) Personsag")->title == "Personsag");
  CHECK(parse_item_label("Punkt 7 (Lukket)")->title == "Lukket");
  CHECK_FALSE(parse_item_label("Punkt 7 (B) Budget")->closed.has_value());
}
