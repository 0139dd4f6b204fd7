#include "minutes/lines/page_number.h"

#include <catch2/catch.hpp>

using referat::minutes::parse_page_number;

TEST_CASE("page numbers stand alone or at the end of a line") {
  struct Row {
    const char* line;
    std::size_t page;
    const char* rest;
    bool labelled;
  };
  for (const auto& row :
       {Row{"Side 3", 3, "", true}, Row{"side 3 af 12", 3, "", true}, Row{"Side 3/12", 3, "", true},
        Row{"3 of 5", 3, "", true}, Row{"- 3 -", 3, "", true}, Row{"3", 3, "", false},
        Row{"Lindum Kommune   3", 3, "Lindum Kommune", false},
        Row{"Byrådet 26-03-2019   Side 3 af 12", 3, "Byrådet 26-03-2019", true}}) {
    INFO(row.line);
    const auto number = parse_page_number(row.line);
    REQUIRE(number);
    CHECK(number->page == row.page);
    CHECK(number->rest == row.rest);
    CHECK(number->labelled == row.labelled);
  }
}

TEST_CASE("other lines have none") {
  for (const auto* line : {"", "Baggrund", "19-03-2019", "1.234", "B204", "bagside 3a"}) {
    INFO(line);
    CHECK_FALSE(parse_page_number(line));
  }
}
