#include "minutes/item_headings.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"
#include "minutes/headings.h"
#include "minutes/item_heading_styles.h"

using namespace referat::test;
namespace minutes = referat::minutes;

using Names = std::vector<std::string>;

namespace {

Names with_colon(std::string_view text) {
  return named(headings_by(minutes::labelled_with_colon, text));
}
Names without_colon(std::string_view text) {
  return named(headings_by(minutes::labelled_without_colon, text));
}
Names below_title(std::string_view text) {
  return named(headings_by(minutes::labelled_below_title, text));
}
Names by_number(std::string_view text) { return named(headings_by(minutes::numbered, text)); }

}  // namespace

TEST_CASE("Punkt 1: a title may fill several lines") {
  CHECK(with_colon("Punkt 1: Ansøgning om bevilling til deltagelse i et partnerskab om\nden "
                   "kommunale ungeindsats\n\n17/4541\n\nPunkt 2: Lukket\n") ==
        Names{"1|Ansøgning om bevilling til deltagelse i et partnerskab om den kommunale "
              "ungeindsats",
              "2|Lukket"});
  CHECK(with_colon("Punkt 1: Ny skole\n18/300\nBaggrund\nx") == Names{"1|Ny skole"});
  CHECK(with_colon("Punkt 1: Ny skole\nForvaltningen har undersøgt sagen.") == Names{"1|Ny skole"});
}

TEST_CASE("Punkt 1: a reference within a decision is no item") {
  CHECK(with_colon("Punkt 1: Dagsorden\n\n18/1\n\nBeslutning\n\nPunkt 3: Udgår\n\nPunkt 2: Vej\n\n"
                   "18/2\n\nBeslutning\n\nGodkendt.\n\nPunkt 3: Sti\n\n18/3\n") ==
        Names{"1|Dagsorden", "2|Vej", "3|Sti"});
}

TEST_CASE("Punkt 1: a supplementary agenda may begin its numbers anew") {
  CHECK(with_colon("Punkt 1: Vej\n\n18/1\n\nPunkt 2: Sti\n\n18/2\n\nPunkt 1: Tillæg\n\n18/3\n") ==
        Names{"1|Vej", "2|Sti", "1|Tillæg"});
}

TEST_CASE("Pkt. 61: printed twice with names of files between") {
  const auto headings = headings_by(
      minutes::labelled_without_colon,
      " • Pkt. 61 Ny svømmehal\n\n  Placering.pdf Budgetnotat_2020.pdf\n\n  Pkt. 61\n\n  Ny "
      "svømmehal\n\n  Sagsnr. 298410\n");
  REQUIRE(headings.size() == 1);
  CHECK(headings[0].title == "Ny svømmehal");
  CHECK(headings[0].attachments == Names{"Placering.pdf", "Budgetnotat_2020.pdf"});
  CHECK(headings[0].sure);
}

TEST_CASE("Punkt 3: prose that begins so is no heading") {
  CHECK(without_colon("Punkt 2 - Vej\n\n18/2\n\nPunkt 3 blev drøftet.\n\nPunkt 4 i "
                      "budgetaftalen\n\nSag nr. 7 fra 2017 ligner.\n\nPunkt 3 - Sti\n\n18/3\n") ==
        Names{"2|Vej", "3|Sti"});
}

TEST_CASE("Punkt 7 (Lukket): nothing more is printed of it") {
  const auto headings =
      headings_by(minutes::labelled_without_colon, "Punkt 6 - Vej\n\nTekst\n\nPunkt 7 (Lukket)\n");
  CHECK(named(headings) == Names{"6|Vej", "7|Lukket"});
  CHECK(headings[1].closed == true);
}

TEST_CASE("the title may stand above its number") {
  CHECK(below_title("Spørgetid\nSag nr. 129\n\nBeslutning\n\nGodkendt.\n\nLokalplan 77\nSag nr. "
                    "130\n\nBaggrund\n\nDet ligner\nSag nr. 12\n") ==
        Names{"129|Spørgetid", "130|Lokalplan 77"});
}

TEST_CASE("41. a number needs a sign beside it") {
  CHECK(by_number("85.02.02-G01-3-18\n\n41. Dagsorden\n\nBeslutning\n\nGodkendt.\n\n"
                  "05.01.12-P20-7-21\n\n42. Cykelsti\n\nIndstilling\n\n1. Skitseprojekt\n"
                  "2. Finansiering\n") == Names{"41|Dagsorden", "42|Cykelsti"});
  CHECK(by_number("1. Dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Cykelsti\n\nBeslutning\n\n"
                  "Udsat.\n") == Names{"1|Dagsorden", "2|Cykelsti"});
}

TEST_CASE("41. lists within the text never become items") {
  const char* text =
      "1. Madservice\n\nSagsnr.: 20/12\n\nSagsfremstilling\n\n1. Kvaliteten\n\nDen er god.\n\n"
      "2. Leveringstiden\n\nDen er sen.\n\n3. Prisen\n\nDen er høj.\n\nØkonomi\n\nIngen.\n\n"
      "2. Busser\n\nSagsnr.: 20/13\n";
  CHECK(by_number(text) == Names{"1|Madservice", "2|Busser"});
  CHECK(by_number("Vi har tre mål:\n1. Vækst\n2. Klima\n3. Trivsel\n").empty());
}

TEST_CASE("41. a closed item without a sign fills the gap in the numbers") {
  CHECK(by_number("1. Vej\n\nSagsnr.: 20/1\n\n2. Personsag\n\n3. Sti\n\nSagsnr.: 20/3\n") ==
        Names{"1|Vej", "2|Personsag", "3|Sti"});
}

TEST_CASE("41. the first and the last items may lack a case number") {
  CHECK(by_number("1. Dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Vej\n\nSagsnr.: 20/1\n\n"
                  "3. Eventuelt\n\nBeslutning\n\nIntet.\n") ==
        Names{"1|Dagsorden", "2|Vej", "3|Eventuelt"});
}

TEST_CASE("1.1. items within a group are items, and so is what heads them") {
  CHECK(
      by_number("1. Økonomi\n\n1.1. Budget\n\n19/100\n\nGodkendt.\n\n1.2. Regnskab\n\n19/101\n\n2. "
                "Teknik\n\n2.1 Ny kran\n\n19/102\n") ==
      Names{"1|Økonomi", "1.1|Budget", "1.2|Regnskab", "2|Teknik", "2.1|Ny kran"});
  // Numbered subsections of an item's text have no sign of their own.
  CHECK(by_number("1. Budget\n\n19/100\n\n1.1 Formål\n\nHavnen.\n\n1.2 Tidsplan\n\nI maj.\n\n2. "
                  "Vej\n\n19/101\n") == Names{"1|Budget", "2|Vej"});
}

TEST_CASE("41. a title may begin with an ordinal") {
  CHECK(by_number("1. 2. behandling af budget\n\n19/100\n\n2. Vej\n\n19/101\n") ==
        Names{"1|2. behandling af budget", "2|Vej"});
}

TEST_CASE("titles without numbers stand above the section that items begin with") {
  const auto unnumbered = [](std::string_view text) {
    return named(headings_by(minutes::unnumbered, text));
  };
  const std::string two =
      "Havneudvalget\n\nHavnens kran\n\nIndstilling\n\nKranen udskiftes.\n\nBeslutning\n\nGodkendt "
      "uden afstemning\n\nLovgrundlag\n\nHavneloven.\n\nVej til havnen,\nhøring\n\nIndstilling\n\n"
      "Planen sendes i høring.\n\nBeslutning\n\nAnbefalet.\n\n";
  CHECK(unnumbered(two) == Names{"|Havnens kran", "|Vej til havnen, høring"});
  CHECK(unnumbered(two + "Eventuelt\n\nBeslutning\n\nDer var intet.\n").back() == "|Eventuelt");
  // One alone proves nothing.
  CHECK(unnumbered("Havnens kran\n\nIndstilling\n\nKranen udskiftes.\n").empty());
}

TEST_CASE("a contents list is no item, whether it has pages or not") {
  const char* text =
      "1. Dagsorden\n2. Cykelsti\n\n1. Dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Cykelsti\n\n"
      "Beslutning\n\nUdsat.\n";
  const auto headings = headings_by(minutes::numbered, text);
  CHECK(named(headings) == Names{"1|Dagsorden", "2|Cykelsti"});
  CHECK(headings[0].line == 3);
}

TEST_CASE("a document has one style, the one with the most headings") {
  const auto lines = lines_of(
      "1. Dagsorden\n\nSagsnr.: 20/11\n\nBeslutning\n\nPunkt 3: Udgår\n\n"
      "2. Vej\n\nSagsnr.: 20/12\n");
  CHECK(named(minutes::find_item_headings(lines, minutes::find_contents_list(lines))) ==
        Names{"1|Dagsorden", "2|Vej"});
  const auto none = lines_of("Kære borger\n\nTak for dit brev.\n");
  CHECK(minutes::find_item_headings(none, {}).empty());
}
