#include "domain/case_number.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace referat;

TEST_CASE("the shapes of case numbers are known") {
  for (const auto* number :
       {"18/18284", "18-18284", "18/300", "20/9", "2018/18284", "85.02.02-G01-3-18",
        "399-2019-1204", "EMN-2019-01204", "S2019-1204", "301122", " 16/26813 "}) {
    INFO(number);
    CHECK(looks_like_case_number(number));
  }
}

TEST_CASE("other numbers have another shape") {
  for (const auto* text : {"", "18", "1/3", "kr./md.", "11.09.2017", "11-09-2017", "24. maj",
                           "80/20 reglen", "Punkt 3", "85.02.02", "2019-2022-2023"}) {
    INFO(text);
    CHECK_FALSE(looks_like_case_number(text));
  }
}

TEST_CASE("all spellings of a case have one key") {
  CHECK(case_key("18-18284") == "18/18284");
  CHECK(case_key(" 18 / 18284 ") == "18/18284");
  CHECK(case_key("2018-18284") == "2018/18284");
  CHECK(case_key("05.01.12-p20-7-21") == "05.01.12-P20-7-21");
  CHECK(case_key("399-2019-1204") == "399-2019-1204");
}

TEST_CASE("signs that look alike in print make no other case") {
  for (const char* spelling :
       {"18\u00A0/\u00A018284", "18/\u200918284", "18\u201118284", "18\u201318284", "18/\n18284",
        "\u200B18/18284", "18/18\u00AD284", "18\u2010\u206018284"}) {
    INFO(spelling);
    CHECK(case_key(spelling) == "18/18284");
  }
  CHECK(looks_like_case_number("18\u201118284"));
  CHECK(looks_like_case_number("\u200B85.02.02\u2011G01\u20113\u201118\u00A0"));
  CHECK_FALSE(looks_like_case_number("18–"));
  CHECK(case_number_length("18\u201118284 om") == std::string_view("18\u201118284").size());
}

TEST_CASE("a case may be known under other spellings than the one that is named") {
  using Keys = std::vector<std::string>;
  CHECK(case_keys("18-18284") == Keys{"18/18284", "2018/18284"});
  CHECK(case_keys("2018/18284") == Keys{"2018/18284", "18/18284"});
  CHECK(case_keys("15/01042") == Keys{"15/01042", "2015/01042", "15/1042", "2015/1042"});
  CHECK(case_keys("15/000") == Keys{"15/000", "2015/000", "15/0", "2015/0"});
  CHECK(case_keys("EMN-2019-01204") == Keys{"EMN-2019-01204"});
  CHECK(case_keys("15/") == Keys{"15/", "2015/"});
}

TEST_CASE("two spellings of one case number have one identity, whichever is asked first") {
  for (const char* spelling : {"15/01042", "15-1042", "2015/01042", "2015-1042", " 15 / 1042"}) {
    INFO(spelling);
    CHECK(case_identity(spelling) == "15/1042");
  }
  CHECK(case_identity("15/000") == "15/0");
  CHECK(case_identity("1998/100") != case_identity("98/100"));
  CHECK(case_identity("15/10420") != case_identity("15/1042"));
  CHECK(case_identity("EMN-2019-01204") == "EMN-2019-01204");
  CHECK(case_identity("").empty());
}
