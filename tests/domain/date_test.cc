#include "domain/date.h"

#include <catch2/catch.hpp>

#include "support/in_english.h"

using namespace referat;

TEST_CASE("dates are read in every form that minutes use") {
  const Date expected{2018, 11, 19};
  for (const auto* text :
       {"19-11-2018", "19.11.2018", "19/11-2018", "19/11 2018", "19-11-18", "2018-11-19",
        "19. november 2018", "d. 19. november 2018", "den 19. nov. 2018",
        "Mandag d. 19. november 2018", "November 19, 2018", "19 november 2018"}) {
    INFO(text);
    CHECK(parse_date(text) == expected);
  }
}

TEST_CASE("what is no date is none") {
  for (const auto* text : {"", "2018", "11/9", "31-02-2018", "32-01-2018", "19.11.20181",
                           "kl. 9.30", "november 2018", "18/18284", "1.234.567", "punkt 3"}) {
    INFO(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("the first date of a text is found with its place") {
  const std::string text = "vedtaget 11/9 og igen den 5. marts 2015, jf. 19.03.2018";
  const auto match = find_date(text);
  REQUIRE(match.has_value());
  CHECK(match->date == Date{2015, 3, 5});
  CHECK(text.substr(match->begin, match->end - match->begin) == "5. marts 2015");
}

TEST_CASE("dates know their calendar and their spellings") {
  CHECK(Date{2020, 2, 29}.valid());
  CHECK_FALSE(Date{2019, 2, 29}.valid());
  CHECK(Date{2018, 11, 5}.iso() == "2018-11-05");
  CHECK(Date{2018, 11, 5}.danish() == "5. november 2018");
  CHECK(Date{2018, 11, 5} < Date{2018, 11, 19});
}

TEST_CASE("dates are told in the user's language") {
  CHECK(Date{2018, 5, 1}.text() == "1. maj 2018");
  CHECK(Date{2018, 5, 1}.month_text() == "maj 2018");
  const test::InEnglish english;
  CHECK(Date{2018, 5, 1}.text() == "1 May 2018");
  CHECK(Date{2018, 5, 1}.month_text() == "May 2018");
  CHECK(Date{2018, 5, 1}.danish() == "1. maj 2018");
}

TEST_CASE("months by name and abbreviation, Danish and English") {
  CHECK(parse_month("maj") == 5);
  CHECK(parse_month("OKT.") == 10);
  CHECK(parse_month("October") == 10);
  CHECK(parse_month("sept.") == 9);
  CHECK_FALSE(parse_month("ma").has_value());
  CHECK_FALSE(parse_month("mandag").has_value());
}
