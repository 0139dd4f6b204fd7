#include "query/date_range.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "query/printer.h"

using namespace referat;
using namespace referat::query;

namespace {

std::string range(std::string_view text) {
  Date first;
  Date last;
  if (!parse_date_range(text, first, last, Date{2019, 3, 1})) return "?";
  return first.iso() + ' ' + last.iso();
}

}  // namespace

TEST_CASE("a year, a month or a day is a range with both ends included") {
  CHECK(range("2018") == "2018-01-01 2018-12-31");
  CHECK(range("2018-02") == "2018-02-01 2018-02-28");
  CHECK(range("02-2020") == "2020-02-01 2020-02-29");
  CHECK(range("nov 2018") == "2018-11-01 2018-11-30");
  CHECK(range("  nov.   2018 ") == "2018-11-01 2018-11-30");
  CHECK(range("2018-11-19") == "2018-11-19 2018-11-19");
  CHECK(range("19-11-2018") == "2018-11-19 2018-11-19");
  CHECK(range("19.11.2018") == "2018-11-19 2018-11-19");
  CHECK(range("19/11 2018") == "2018-11-19 2018-11-19");
  CHECK(range("d. 19. november 2018") == "2018-11-19 2018-11-19");
}

TEST_CASE("ranges may be open at one end and of mixed forms") {
  CHECK(range("2018..2020") == "2018-01-01 2020-12-31");
  CHECK(range("2018 .. nov 2019") == "2018-01-01 2019-11-30");
  CHECK(range("19.11.2018..") == "2018-11-19 2199-12-31");
  CHECK(range("..2018") == "1800-01-01 2018-12-31");
  CHECK(range("2020..2018") == "2018-01-01 2020-12-31");
}

TEST_CASE("an open range ends with the day that it names, however the day is written") {
  for (const char* day : {"2019-11-08", "08-11-2019", "8.11.2019", "8/11 2019", "8. november 2019",
                          "November 8, 2019", "d. 8. nov. 2019", "fredag den 8. november 2019"}) {
    INFO(day);
    for (const char* dots : {"..", ".. ", "  ..  "}) {
      CHECK(range(std::string(dots) + day) == "1800-01-01 2019-11-08");
      CHECK(range(std::string(day) + dots) == "2019-11-08 2199-12-31");
    }
    CHECK(range("2018.." + std::string(day)) == "2018-01-01 2019-11-08");
  }
  for (const char* month : {"2019-11", "11-2019", "11/2019", "nov. 2019", "november 2019"}) {
    INFO(month);
    CHECK(range(".." + std::string(month)) == "1800-01-01 2019-11-30");
    CHECK(range(std::string(month) + "..") == "2019-11-01 2199-12-31");
  }
  CHECK(range("..sidste år") == "1800-01-01 2018-12-31");
  CHECK(range("..3. kvartal 2018") == "1800-01-01 2018-09-30");
}

TEST_CASE("what is no date is no range") {
  for (const char* text : {"",
                           "..",
                           "abc",
                           "18",
                           "20181",
                           "2018-13",
                           "32-01-2018",
                           "0001",
                           "nov",
                           "2018..abc",
                           "2018...2019",
                           "2018 -",
                           "- 2018",
                           "-",
                           "2018-2019-2020",
                           "efter",
                           "efter abc",
                           "siden",
                           "1. kvartal",
                           "5. kvartal 2018",
                           "vinter 2018",
                           "før 1800",
                           "efter 2199",
                           "2018 og 2019"}) {
    INFO(text);
    CHECK(range(text) == "?");
  }
}

TEST_CASE("a dash makes a range as dots do, where both its sides can be read") {
  CHECK(range("2017-2020") == "2017-01-01 2020-12-31");
  CHECK(range("2017–2020") == "2017-01-01 2020-12-31");
  CHECK(range("2017 - 2020") == "2017-01-01 2020-12-31");
  CHECK(range("2018-") == "2018-01-01 2199-12-31");
  CHECK(range("-2018") == "1800-01-01 2018-12-31");
  CHECK(range("nov 2018 - feb 2019") == "2018-11-01 2019-02-28");
  CHECK(range("19.11.2018-24.12.2018") == "2018-11-19 2018-12-24");
  CHECK(range("19-11-2018-24-12-2018") == "2018-11-19 2018-12-24");
  CHECK(range("2018-11-2019-02") == "2018-11-01 2019-02-28");
}

TEST_CASE("prepositions say which side of a date is meant") {
  CHECK(range("efter 2019") == "2020-01-01 2199-12-31");
  CHECK(range("efter 1. maj 2018") == "2018-05-02 2199-12-31");
  CHECK(range("efter 31.12.2018") == "2019-01-01 2199-12-31");
  CHECK(range("siden 2017") == "2017-01-01 2199-12-31");
  CHECK(range("Siden nov 2017") == "2017-11-01 2199-12-31");
  CHECK(range("fra og med 2017") == "2017-01-01 2199-12-31");
  CHECK(range("før 2018") == "1800-01-01 2017-12-31");
  CHECK(range("inden 1. marts 2020") == "1800-01-01 2020-02-29");
  CHECK(range("før 1. januar 2018") == "1800-01-01 2017-12-31");
  CHECK(range("til 2018") == "1800-01-01 2018-12-31");
  CHECK(range("til og med nov 2018") == "1800-01-01 2018-11-30");
  CHECK(range("indtil 2018") == "1800-01-01 2018-12-31");
  CHECK(range("fra 2017 til 2020") == "2017-01-01 2020-12-31");
  CHECK(range("2017 til og med 2020") == "2017-01-01 2020-12-31");
  CHECK(range("mellem 2017 og 2020") == "2017-01-01 2020-12-31");
  CHECK(range("since 2017") == "2017-01-01 2199-12-31");
  CHECK(range("between 2017 and 2020") == "2017-01-01 2020-12-31");
}

TEST_CASE("some times are counted from today, 1 March 2019") {
  CHECK(range("i år") == "2019-01-01 2019-12-31");
  CHECK(range("sidste år") == "2018-01-01 2018-12-31");
  CHECK(range("i fjor") == "2018-01-01 2018-12-31");
  CHECK(range("siden sidste år") == "2018-01-01 2199-12-31");
  CHECK(range("denne måned") == "2019-03-01 2019-03-31");
  CHECK(range("Sidste måned") == "2019-02-01 2019-02-28");
  CHECK(range("i dag") == "2019-03-01 2019-03-01");
  CHECK(range("i går") == "2019-02-28 2019-02-28");
  CHECK(range("last year") == "2018-01-01 2018-12-31");
}

TEST_CASE("without a today, nothing is counted from it") {
  Date first;
  Date last;
  CHECK_FALSE(parse_date_range("sidste år", first, last));
  CHECK(parse_date_range("efter 2018", first, last));
}

TEST_CASE("parts of a year have names") {
  CHECK(range("1. kvartal 2018") == "2018-01-01 2018-03-31");
  CHECK(range("4. kvartal 2018") == "2018-10-01 2018-12-31");
  CHECK(range("1. halvår af 2018") == "2018-01-01 2018-06-30");
  CHECK(range("andet halvår 2018") == "2018-07-01 2018-12-31");
  CHECK(range("foråret 2018") == "2018-03-01 2018-05-31");
  CHECK(range("siden efteråret 2018") == "2018-09-01 2199-12-31");
}

TEST_CASE("the shortest text of a period is read as the same period") {
  for (const auto& [text, printed] : std::vector<std::pair<std::string, std::string>>{
           {"2018", "2018"},
           {"nov 2018", "2018-11"},
           {"19-11-2018", "2018-11-19"},
           {"2017 til 2018", "2017..2018"},
           {"efter 2018", "2019.."},
           {"før nov 2018", "..2018-10"},
           {"1. kvartal 2018", "2018-01..2018-03"},
           {"1800..2199", "1800..2199"},
           {"19-11-2018..2018", "2018-11-19..2018-12-31"}}) {
    INFO(text);
    Date first;
    Date last;
    REQUIRE(parse_date_range(text, first, last));
    CHECK(period_text(first, last) == printed);
    CHECK(range(printed) == range(text));
  }
}
