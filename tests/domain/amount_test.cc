#include "domain/amount.h"

#include <catch2/catch.hpp>
#include <string>

using namespace referat;

namespace {

constexpr std::int64_t oere_per_krone = 100;

// The whole kroner of an amount; -1 if the text is none.
std::int64_t kroner(std::string_view text) {
  const auto amount = parse_amount(text);
  return amount ? amount->oere / oere_per_krone : -1;
}

std::string key(std::string_view text) {
  const auto amount = parse_amount(text);
  return amount ? amount->key() : "none";
}

}  // namespace

TEST_CASE("an amount is one key in every spelling that minutes use") {
  for (const auto* text : {"150.000 kr.",
                           "150000 kr",
                           "kr. 150.000",
                           "kr 150.000",
                           "KR. 150.000",
                           "DKK 150.000",
                           "150.000 DKK",
                           "150.000 kroner",
                           "150 t. kr.",
                           "150 t.kr.",
                           "150 tkr.",
                           "150 tkr",
                           "150 T.KR.",
                           "150 tusind kr.",
                           "150 tusinde kroner",
                           "0,15 mio. kr.",
                           "0,15 mio.",
                           "kr. 0,15 mio.",
                           "150.000,00 kr.",
                           "150.000,- kr.",
                           "150.000,-",
                           "kr. 150.000,-",
                           "  150.000 kr.  ",
                           "150\u2009000\u2009kr.",
                           "150\u202F000\u00A0kr.",
                           "150 000\u2009kr."}) {
    INFO(text);
    CHECK(key(text) == "kr150000");
  }
}

TEST_CASE("millions and milliards are counted out") {
  CHECK(kroner("1,2 mio.") == 1'200'000);
  CHECK(kroner("1,2 mio") == 1'200'000);
  CHECK(kroner("3 millioner kroner") == 3'000'000);
  CHECK(kroner("1 million kr.") == 1'000'000);
  CHECK(kroner("4,5 mill. kr.") == 4'500'000);
  CHECK(kroner("2 mia. kr.") == 2'000'000'000);
  CHECK(kroner("2,25 mia.") == 2'250'000'000);
  CHECK(kroner("1 milliard kroner") == 1'000'000'000);
  CHECK(kroner("1.234 mio. kr.") == 1'234'000'000);
}

TEST_CASE("øre are kept, and in the key when there are any") {
  CHECK(key("1.234,50 kr.") == "kr1234,50");
  CHECK(key("1.234,5 kr.") == "kr1234,50");
  CHECK(key("0,05 kr.") == "kr0,05");
  CHECK(key("75 kr") == "kr75");
  CHECK(key("1 krone") == "kr1");
  CHECK(key("0 kr.") == "kr0");
  CHECK(parse_amount("12,34 kr.") == Amount{1234});
}

TEST_CASE("blanks may be no-break spaces, or none at all") {
  CHECK(kroner("150.000\u00a0kr.") == 150'000);
  CHECK(kroner("1,2\u00a0mio.\u00a0kr.") == 1'200'000);
  CHECK(kroner("150kr.") == 150);
  CHECK(kroner("kr.150") == 150);
}

TEST_CASE("the sign of a sentence's end may stand behind an amount") {
  CHECK(kroner("150.000 kr,") == 150'000);
  CHECK(kroner("150.000 kr..") == 150'000);
  CHECK(kroner("1,2 mio,") == 1'200'000);
}

TEST_CASE("a number alone is no amount, nor a thousand or a million of anything else") {
  for (const auto* text : {"", " ", "kr.", "kr", "mio. kr.", "150", "150.000", "1.234,50", "150 t.",
                           "150 tusind", "3 millioner", "1 milliard", "4 mill.", "150 timer",
                           "150 m2", "150 %", "150 euro", "19.11.2018", "18/18284"}) {
    INFO(text);
    CHECK_FALSE(parse_amount(text).has_value());
  }
}

TEST_CASE("an amount has nothing beside it") {
  for (const auto* text :
       {"ca. 150 kr.", "150 kr. pr. år", "150 kr. 50", "1 mio kr mio", "kr. kr. 150", "150 kr. kr.",
        "-150 kr.", "150-200 kr.", "150 kr. og", "150 kr.!", "kr. 1.2.3", "150,50,50 kr."}) {
    INFO(text);
    CHECK_FALSE(parse_amount(text).has_value());
  }
}

TEST_CASE("dots in a number part groups of three digits") {
  CHECK(kroner("1.234.567 kr.") == 1'234'567);
  CHECK_FALSE(parse_amount("1.23 kr.").has_value());
  CHECK_FALSE(parse_amount("1.2345 kr.").has_value());
  CHECK_FALSE(parse_amount(".500 kr.").has_value());
}

TEST_CASE("blanks may part the groups instead, but not groups and years, nor both in one number") {
  CHECK(kroner("150 000 kr.") == 150'000);
  CHECK(kroner("1 500 000 kr.") == 1'500'000);
  CHECK(kroner("1\u00a0500\u00a0000,50 kr.") == 1'500'000);
  CHECK(kroner("kr. 12 500") == 12'500);
  for (const auto* text : {"2019 500 kr.", "1.500 200 kr.", "1 500.200 kr.", "15 00 kr.",
                           "1 5000 kr.", "1  500 kr."}) {
    INFO(text);
    CHECK_FALSE(parse_amount(text).has_value());
  }
}

TEST_CASE("more digits behind the comma than anybody prints are left out") {
  CHECK(key("1,23456789123456789 mio. kr.") == "kr1234567");
  CHECK(key("0,123456 mia. kr.") == "kr123456000");
  CHECK(key("1,999 kr.") == "kr1,99");
}

TEST_CASE("amounts beyond any budget are none, and overflow nothing") {
  CHECK(kroner("999.999.999.999.999 kr.") == 999'999'999'999'999);
  CHECK_FALSE(parse_amount("1.000.000.000.000.000 kr.").has_value());
  CHECK_FALSE(parse_amount("1.000.000 mia. kr.").has_value());
  CHECK(kroner("999.999,999999 mia. kr.") == 999'999'999'999'000);
  CHECK_FALSE(parse_amount(std::string(100, '9') + " kr.").has_value());
  CHECK_FALSE(parse_amount(std::string(100'000, '9') + " mia.").has_value());
  CHECK(key("0," + std::string(100'000, '9') + " mia. kr.") == "kr999999000");
}
