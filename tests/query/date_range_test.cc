#include <catch2/catch.hpp>
#include <string>

#include "query/parser.h"

using namespace referat;
using namespace referat::query;

namespace {

std::string range(std::string_view text) {
  Date first;
  Date last;
  if (!parse_date_range(text, first, last)) return "?";
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

TEST_CASE("what is no date is no range") {
  for (const char* text : {"", "..", "abc", "18", "20181", "2018-13", "32-01-2018", "0001", "nov",
                           "2018..abc", "2018...2019", "2018-", "-2018"}) {
    INFO(text);
    CHECK(range(text) == "?");
  }
}
