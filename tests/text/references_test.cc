#include "text/references.h"

#include <catch2/catch.hpp>

#include "text/tokens.h"

using namespace referat;
using test::joined;
using test::Strings;
using test::surfaces;

TEST_CASE("a paragraph is one form in all spellings") {
  CHECK(joined("§5a") == Strings{"§5a = 5a"});
  CHECK(joined("§ 5 a") == Strings{"§5a = 5 a"});
  CHECK(joined("§ 5A") == Strings{"§5a = 5A"});
  CHECK(joined("jf. §\u00A05\u00A0a, stk. 2") == Strings{"§5a = 5\u00A0a"});
  CHECK(joined("§5") == Strings{"§5 = 5"});
  CHECK(joined("§§ 5 og 6") == Strings{"§5 = 5"});
  CHECK(surfaces("§ 5 a") == Strings{"5", "a"});
}

TEST_CASE("a word after a paragraph's number is no letter of it") {
  CHECK(joined("§ 5 i loven") == Strings{"§5 = 5"});
  CHECK(joined("§ 5 stk. 2") == Strings{"§5 = 5"});
  CHECK(joined("§ 5\na") == Strings{"§5 = 5"});
  CHECK(joined("§ 5 e-handel") == Strings{"§5 = 5", "ehandel = e-handel"});
  CHECK(joined("stk. 5 a").empty());
}

TEST_CASE("dates are one form in all spellings") {
  CHECK(joined("den 19. november 2018") == Strings{"2018-11-19 = 19. november 2018"});
  CHECK(joined("19-11-2018") == Strings{"2018-11-19 = 19-11-2018"});
  CHECK(joined("19.11.2018.") == Strings{"2018-11-19 = 19.11.2018"});
  CHECK(joined("2018-11-19") == Strings{"2018-11-19 = 2018-11-19"});
  CHECK(joined("5. nov. 2018") == Strings{"2018-11-05 = 5. nov. 2018"});
  CHECK(joined("November 19, 2018") == Strings{"2018-11-19 = November 19, 2018"});
}

TEST_CASE("day and month with a slash are a number as well") {
  CHECK(joined("19/11-2018") == Strings{"19/11 = 19/11", "2018-11-19 = 19/11-2018"});
  CHECK(joined("19/11 2018") == Strings{"19/11 = 19/11", "2018-11-19 = 19/11 2018"});
}

TEST_CASE("the words of a date stay") {
  CHECK(surfaces("19. november 2018") == Strings{"19", "november", "2018"});
  CHECK(surfaces("11.09.2017") == Strings{"11.09.2017"});
}

TEST_CASE("two dates in a row are two dates") {
  CHECK(joined("19-11-2018, 3. december 2018") ==
        Strings{"2018-11-19 = 19-11-2018", "2018-12-03 = 3. december 2018"});
}

TEST_CASE("impossible dates and parts of longer numbers are no dates") {
  CHECK(joined("31. februar 2018").empty());
  CHECK(joined("11 november").empty());
  CHECK(joined("27.12.16-G01-1-18") == Strings{"27.12.16-g01-1-18 = 27.12.16-G01-1-18"});
}

TEST_CASE("an amount is one form in all spellings") {
  for (const auto* text :
       {"150.000 kr.", "kr. 150.000", "150.000,00 kr", "150 t. kr.", "150 t.kr.", "150 tkr.",
        "0,15 mio. kr.", "DKK 150.000", "kr. 0,15 mio.", "150.000,- kr.", "150.000\u00a0kr."}) {
    INFO(text);
    const auto forms = joined(text);
    REQUIRE(forms.size() == 1);
    CHECK_THAT(forms[0], Catch::StartsWith("kr150000 = "));
  }
}

TEST_CASE("an amount takes the unit and the currency with it") {
  CHECK(joined("i alt 1,2 mio. kr. til") == Strings{"kr1200000 = 1,2 mio. kr"});
  CHECK(joined("kr. 500 til") == Strings{"kr500 = kr. 500"});
}

TEST_CASE("an amount may go on behind a line's end, a number may not") {
  CHECK(joined("en udgift på 150.000\nkr. i år") == Strings{"kr150000 = 150.000\nkr"});
  CHECK(joined("i alt 1,2\nmio. kr. til") == Strings{"kr1200000 = 1,2\nmio. kr"});
  CHECK(joined("i alt 1,2 mio.\nkr. til") == Strings{"kr1200000 = 1,2 mio.\nkr"});
  CHECK(joined("for kr.\n500 til") == Strings{"kr500 = kr.\n500"});
  CHECK(joined("Antal 2\n500 kr.") == Strings{"kr500 = 500 kr"});
  CHECK(joined("Budget 2019\nkr. 500 til") == Strings{"kr500 = kr. 500"});
  CHECK(joined("150\n\nkr.").empty());
}

TEST_CASE("the blanks of an amount may be of any width") {
  for (const std::string blank : {"\u00A0", "\u2009", "\u202F", "\u2007"}) {
    const auto forms =
        joined("en udgift på 1" + blank + "500" + blank + "000" + blank + "kr. i år");
    REQUIRE(forms.size() == 1);
    CHECK_THAT(forms[0], Catch::StartsWith("kr1500000 = "));
  }
}

TEST_CASE("blanks between a number's groups make no amount of its end") {
  CHECK(joined("1 500 000 kr. og 2 000 t. kr.") ==
        Strings{"kr1500000 = 1 500 000 kr", "kr2000000 = 2 000 t. kr"});
  CHECK(joined("i 2019 500 kr.") == Strings{"kr500 = 500 kr"});
}

TEST_CASE("the sign of the currency belongs to an amount") {
  CHECK(joined("et gebyr på 500,- pr. sag") == Strings{"kr500 = 500,-"});
  CHECK(joined("500,-") == Strings{"kr500 = 500,-"});
  CHECK(joined("kr. 500,-, kr. 600,-") == Strings{"kr500 = kr. 500,-", "kr600 = kr. 600,-"});
}

TEST_CASE("numbers without a currency are no amounts") {
  CHECK(joined("150.000 borgere").empty());
  CHECK(joined("150 t. om året").empty());
  CHECK(joined("kr. til 5 skoler").empty());
}
