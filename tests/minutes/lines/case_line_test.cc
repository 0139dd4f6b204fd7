#include "minutes/lines/case_line.h"

#include <catch2/catch.hpp>

using namespace referat::minutes;

TEST_CASE("a case number stands alone on its line or behind a label") {
  struct Row {
    const char* line;
    const char* number;
  };
  for (const auto& [line, number] : std::vector<Row>{
           {"16/26813", "16/26813"},
           {"85.02.02-G01-3-18", "85.02.02-G01-3-18"},
           {"Sagsnr.: 399-2019-1204", "399-2019-1204"},
           {"Sagsnummer: 19/8803", "19/8803"},
           {"SagsID: EMN-2018-01234", "EMN-2018-01234"},
           {"Sags-id: 13.05.16-P00-1-19", "13.05.16-P00-1-19"},
           {"Sag: 19/77", "19/77"},
           {"Sag 306-2009-600", "306-2009-600"},
           {"Acadre 15/1234", "15/1234"},
           {"Journalnr.: 00.30.10G01", "00.30.10G01"},
           {"J.nr. 14.00.00-A01-1-18", "14.00.00-A01-1-18"},
           {"ESDH-sag: 12/3", "12/3"},
           {"Sagsid.: 20/33839, Sagsinitialer: AB", "20/33839"},
           {"KLE-nr.: 00.30.00-Ø00-1-19", "00.30.00-Ø00-1-19"},
           {"Sag nr. 20 - 010677 K", "20 - 010677 K"},
           {"19 / 100", "19 / 100"},
           {"Sagsnr.: 2017-760\\'&echo&\\'", "2017-760"},
       }) {
    INFO(line);
    const auto found = recognise_case_line(line);
    REQUIRE(found.has_value());
    CHECK(found->number == number);
  }
}

TEST_CASE("a classification is no case") {
  CHECK_FALSE(recognise_case_line("KLE-nr.: 00.30.00").has_value());
  CHECK_FALSE(recognise_case_line("2023 - 2026").has_value());
}

TEST_CASE("prose and labels without a number are no case lines") {
  for (const auto* line :
       {"", "Sagsfremstilling", "Sag nr. 1 og sag nr. 1.000 behandles ens", "Sag 3 blev udsat",
        "Sagsbehandler: KLM", "Sagsnr.:", "Sagsnr. følger", "11.09.2017", "24/7 hele året"}) {
    INFO(line);
    CHECK_FALSE(recognise_case_line(line).has_value());
  }
}

TEST_CASE("the rest of the line is kept, a mark of openness is understood") {
  const auto open =
      recognise_case_line("Sagsnr.: 399-2019-1204    Dok.nr.: 399-2019-44120      Åbent");
  CHECK(open->closed == false);
  CHECK(open->rest == "Dok.nr.: 399-2019-44120");
  const auto closed = recognise_case_line("Sagsnr. 301122 Fritidsudvalget Lukket punkt");
  CHECK(closed->closed == true);
  CHECK(closed->rest == "Fritidsudvalget");
  const auto more = recognise_case_line("Sagsnr.: 2017-760\\'&x");
  CHECK(more->rest == "\\'&x");
  CHECK_FALSE(recognise_case_line("Sagsnr. 301122")->closed.has_value());
}

TEST_CASE("a long number in brackets ends a title, years and short ones belong to it") {
  CHECK(case_in_title("Cykelsti langs Møllevej (2018-0123456)") == "2018-0123456");
  CHECK(case_in_title("Takster (00.16.00-P00-3-18)") == "00.16.00-P00-3-18");
  CHECK(case_in_title("Evaluering af budget (2019-2022)").empty());
  CHECK(case_in_title("Lokalplan (18/300)").empty());
  CHECK(case_in_title("Godkendelse (B)").empty());
  CHECK(case_in_title("").empty());
}
