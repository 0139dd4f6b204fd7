#include "minutes/item_parser.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"
#include "minutes/item_heading.h"
#include "minutes/item_headings.h"

using namespace referat;
using namespace referat::test;

namespace {

// The first item of a text, at a meeting of the Byrådet on 26 March 2019.
AgendaItem item(std::string_view text, std::vector<Warning>* warnings = nullptr,
                const CenterRegister& centers = project_register()) {
  const auto lines = lines_of(text);
  const minutes::SectionStyle style(lines);
  Meeting meeting;
  meeting.municipality = "Høje-Taastrup";
  meeting.body = "Byrådet";
  meeting.date = Date{2019, 3, 26};
  const auto headings = minutes::find_item_headings(lines, {});
  REQUIRE_FALSE(headings.empty());
  std::vector<Warning> found;
  auto result =
      minutes::parse_item({lines, style, meeting, centers}, headings[0], lines.size(), found);
  if (warnings != nullptr) *warnings = found;
  return result;
}

std::vector<std::string> section_names(const AgendaItem& item) {
  std::vector<std::string> names;
  for (const auto& section : item.sections) names.push_back(section.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("an item has its case, its sections, its decision and its attachments") {
  const auto read = item(
      "Punkt 3: Ny SKI aftale på telefoni\n\n18/18836\n\nBaggrund\n\nAftalen udløber.\n\nSe "
      "bilag.\n\nIndstilling\n\nØDC indstiller\n\n- at SOUC orienteres\n\nBeslutning Byrådet den "
      "26-03-2019\n\nGodkendt.\n\nBilag\n\n- Notat.pdf\n\nBilag 1 – Priser\n");
  CHECK(read.number == "3");
  CHECK(read.title == "Ny SKI aftale på telefoni");
  CHECK(read.case_number == "18/18836");
  CHECK(read.case_key == "18/18836");
  CHECK_FALSE(read.closed);
  CHECK(read.line == 1);
  CHECK(section_names(read) == Names{"Baggrund", "Indstilling", "Beslutning", "Bilag"});
  CHECK(read.sections[0].text == "Aftalen udløber.\nSe bilag.");
  CHECK(read.sections[0].line == 5);
  CHECK(read.recommended_by == Names{"ØDC"});
  CHECK(read.centers == Names{"SUOC", "ØDC"});
  REQUIRE(read.decisions.size() == 1);
  CHECK(read.decisions[0].text == "Godkendt.");
  CHECK(read.decisions[0].line == 17);
  CHECK(read.attachments == Names{"Notat.pdf", "Bilag 1 – Priser"});
}

TEST_CASE("what a link says of its file is no part of the attachment's name") {
  CHECK(item("Punkt 1: Budget\n\n19/1\n\nBilag\nBudget (PDF, 120 KB)\nNotat (pdf)\n").attachments ==
        Names{"Budget", "Notat (pdf)"});
}

TEST_CASE("numbers of files in a column of their own are no attachments") {
  CHECK(item("Punkt 1: Budget\n\n19/1\n\nBilag\n1 Åben Tilbud\n2 Lukket "
             "Priser\n\n222359/12\n222360/12\n")
            .attachments == Names{"Tilbud", "Priser"});
}

TEST_CASE("a day alone below a decision's heading is the decision's") {
  const auto found =
      item("Punkt 1: Budget\n\n19/1\n\nBYRÅDETS BESLUTNING\n5. marts 2019:\nGodkendt.\n");
  REQUIRE(found.decisions.size() == 1);
  CHECK(found.decisions[0].date == Date{2019, 3, 5});
  CHECK(found.decisions[0].text == "Godkendt.");
}

TEST_CASE("a closed item has nothing but its case") {
  const auto read = item("Punkt 3: Lukket\n\n18/300\n");
  CHECK(read.closed);
  CHECK(read.case_number == "18/300");
  CHECK(read.sections.empty());
  CHECK(read.lead.empty());
}

TEST_CASE("what stands before the first section is the lead") {
  const auto read = item(
      "1.     Godkendelse (B)\n\nSagsnr.: 399-2019-1204   Dok.nr.: 399-2019-44120   Åbent\n"
      "Kompetence: Kulturudvalget\nGodkendelse (B)\nIndstilling\nFormanden indstiller\n");
  CHECK(read.lead == "Dok.nr.: 399-2019-44120\nKompetence: Kulturudvalget");
  CHECK_FALSE(read.closed);
}

TEST_CASE("a number within the text is no case number") {
  const auto read = item("Punkt 3: Sti\n\nBaggrund\n\n18/300\n");
  CHECK_FALSE(read.case_number.has_value());
  CHECK(read.sections[0].text == "18/300");
}

TEST_CASE("several decisions under one item each have their own body and date") {
  const auto read = item(
      "Punkt 3: Sti\n\n18/300\n\nIndstilling\n\nDet indstilles\n\nØkonomiudvalget den 12. marts "
      "2019:\n\nAnbefales.\n\nBeslutning\n\nUdsat.\n");
  REQUIRE(read.decisions.size() == 2);
  CHECK(read.decisions[0].body == "Økonomiudvalget");
  CHECK(read.decisions[0].date == Date{2019, 3, 12});
  CHECK(read.decisions[1].body == "Byrådet");
  CHECK(read.decisions[1].date == Date{2019, 3, 26});
  CHECK(read.decisions[1].result == Outcome::postponed);
}

TEST_CASE("a body and a later date are a plan, no decision") {
  const auto read = item(
      "Punkt 3: Sti\n\n18/300\n\nBaggrund\n\nByrådet den 30. april 2019:\n\nGodkendt vejprojekt "
      "forelægges.\n");
  CHECK(read.decisions.empty());
  CHECK(read.sections.size() == 1);
}

TEST_CASE("a heading in two lines is one decision") {
  const auto read = item(
      "Punkt 3: Sti\n\n18/300\n\nBeslutning\n\nTeknik- og Miljøudvalgets beslutning i mødet 10. "
      "december 2018:\n\nGodkendt.\n");
  REQUIRE(read.decisions.size() == 1);
  CHECK(read.decisions[0].body == "Teknik- og Miljøudvalget");
  CHECK(read.decisions[0].date == Date{2018, 12, 10});
  CHECK(section_names(read) == Names{"Beslutning"});
}

TEST_CASE("absentees are taken out of the decision, in a line or one below the other") {
  const auto read = item(
      "Punkt 3: Sti\n\n18/300\n\nBeslutning\n\nGodkendt.\n\nAfbud:\nIda Holm (A)\nOle Bak "
      "(V)\n\nSagen følges op.\n");
  CHECK(read.decisions[0].text == "Godkendt.\nSagen følges op.");
  CHECK(read.absent == Names{"Ida Holm (A)", "Ole Bak (V)"});
  CHECK(read.absence_text == "Afbud:\nIda Holm (A)\nOle Bak (V)");
  const auto nobody = item("Punkt 3: Sti\n\n18/300\n\nBeslutning\nFraværende:\nGodkendt.\n");
  CHECK(nobody.absent.empty());
  CHECK(nobody.decisions[0].text == "Godkendt.");
}

TEST_CASE("somebody may recommend without a heading") {
  const auto read =
      item("Punkt 3: Sti\n\n18/300\n\nResumé\n\nTekst\n\nHR-Centret indstiller\n\n1. at\n");
  CHECK(section_names(read) == Names{"Resumé", "Indstilling"});
  CHECK(read.recommended_by == Names{"HRC"});
}

TEST_CASE("a recommender that the register lacks gives a warning") {
  std::vector<Warning> warnings;
  const auto read = item("Punkt 3: Sti\n\n18/300\n\nIndstilling\n\nXYZ indstiller\n", &warnings);
  CHECK(read.recommended_by == Names{"XYZ"});
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].line == 5);
}

TEST_CASE("where there is no register, no recommender is missed in it") {
  std::vector<Warning> warnings;
  const auto read =
      item("Punkt 3: Sti\n\n18/300\n\nIndstilling\n\nXYZ indstiller\n", &warnings, {});
  CHECK(read.recommended_by == Names{"XYZ"});
  CHECK(warnings.empty());
}

TEST_CASE("a long number in the title is the case") {
  const auto read = item("1. Cykelsti (2018-0123456)\n\nIndstilling\n\nx\n");
  CHECK(read.title == "Cykelsti");
  CHECK(read.case_number == "2018-0123456");
}
