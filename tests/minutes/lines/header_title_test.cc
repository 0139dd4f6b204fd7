#include "minutes/lines/header_title.h"

#include <catch2/catch.hpp>

using namespace referat;
using namespace referat::minutes;

TEST_CASE("titles tell kind, body, date, time and place") {
  struct Row {
    const char* line;
    const char* body;
    const char* date;
    const char* time = "";
    const char* place = "";
  };
  for (const auto& row : std::vector<Row>{
           {"REFERAT Direktionen d. 11-09-2017", "Direktionen", "2017-09-11"},
           {"Kulturudvalget – Referat – 4. februar 2019", "Kulturudvalget", "2019-02-04"},
           {"Referat til mødet i Udvalget for Klima og Veje den 9. marts 2021 kl. 16:30 i Nordby "
            "Rådhus",
            "Udvalget for Klima og Veje", "2021-03-09", "16:30", "Nordby Rådhus"},
           {"Referat", "", ""},
           {"Beslutningsprotokol", "", ""},
           {"Protokol fra møde i Ældrerådet den 11. februar 2020 kl. 10", "Ældrerådet",
            "2020-02-11", "10:00"},
           {"Dagsorden til ekstraordinært møde i Byrådet mandag den 6. maj 2013", "Byrådet",
            "2013-05-06"},
           {"Møde den 4. februar 2019 kl. 17.00 i Byrådssalen", "", "2019-02-04", "17:00",
            "Byrådssalen"},
           {"Ordinært møde i Byrådet den 4. februar 2019 kl. 17 på Rådhuset", "Byrådet",
            "2019-02-04", "17:00", "Rådhuset"},
           {"Torsdag d. 6. juni 2019 kl. 13:00", "", "2019-06-06", "13:00"},
           {"24-09-2019", "", "2019-09-24"},
           {"Børn & Læringsudvalget - 08-09-2021", "Børn & Læringsudvalget", "2021-09-08"},
           {"Referat af 3. møde i Byrådet d. 12-03-2019", "3. møde i Byrådet", "2019-03-12"},
       }) {
    INFO(row.line);
    const auto title = parse_header_title(row.line);
    REQUIRE(title.has_value());
    CHECK(title->body == row.body);
    CHECK((title->date ? title->date->iso() : "") == row.date);
    CHECK(title->time == row.time);
    CHECK(title->place == row.place);
  }
}

TEST_CASE("a corrected edition says so, and a body's printed name is kept beside its plain one") {
  const auto title = parse_header_title("REFERAT (rettet udgave) Byrådet d. 20-03-2019");
  REQUIRE(title.has_value());
  CHECK(title->corrected);
  Meeting meeting;
  set_body(title->body, meeting);
  CHECK(meeting.body == "Byrådet");
  CHECK(meeting.body_printed == "(rettet udgave) Byrådet");
  set_body("BYRÅDET", meeting);
  CHECK(meeting.body_printed.empty());
}

TEST_CASE("an agenda is told from minutes, a meeting alone says neither") {
  CHECK(parse_header_title("Dagsorden til møde i Byrådet")->type == DocumentType::agenda);
  CHECK(parse_header_title("Referat fra møde i Byrådet")->type == DocumentType::minutes);
  CHECK_FALSE(parse_header_title("Møde i Byrådet")->type.has_value());
}

TEST_CASE("other lines that hold the words are no titles") {
  for (const auto* line :
       {"Sbsys dagsorden preview", "Næste møde den 5. maj 2019",
        "Referatet godkendes på næste møde", "Budget for 2019", "", "Vedtaget 4. februar 2019"}) {
    INFO(line);
    CHECK_FALSE(parse_header_title(line).has_value());
  }
}

TEST_CASE("times in all their forms") {
  CHECK(find_time("kl. 09:00") == "09:00");
  CHECK(find_time("Mandag kl. 9.30 - 11") == "09:30");
  CHECK(find_time("kl. 17") == "17:00");
  CHECK(find_time("May 7, 2019 - 17:30") == "17:30");
  CHECK(find_time("15:15 - 18:00") == "15:15");
  for (const auto* text : {"", "kl. 25:00", "klokken ringer 3 gange", "4. februar", "1.234"}) {
    INFO(text);
    CHECK(find_time(text).empty());
  }
}

TEST_CASE("bodies are known by the ends of their names") {
  for (const auto* name : {"Byrådet", "Direktionen", "Udvalget for Klima og Veje",
                           "Børne- og Ungeudvalget", "Teknisk Udvalg", "KOMMUNALBESTYRELSEN",
                           "Beredskabskommissionen", "Borgerrepræsentationen", "Chefforum"}) {
    INFO(name);
    CHECK(is_body_name(name));
  }
  for (const auto* text : {"", "Socialområdet", "Byrådscentret", "byrådet", "Byrådet besluttede",
                           "Byrådet.", "Økonomiudvalget 2019", "Rådhuset"}) {
    INFO(text);
    CHECK_FALSE(is_body_name(text));
  }
}
