#include "output/json/timeline.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "output/csv/timeline.h"
#include "output/timeline_sample.h"

namespace referat::output {

TEST_CASE("a timeline in JSON has the head of every answer, its years and who was involved") {
  std::ostringstream out;
  write_timeline_json(out, test::sick_leave_by_year());
  const auto json = nlohmann::json::parse(out.str());
  CHECK(json.at("query") == "sygefravær");
  CHECK(json.at("total") == 12);
  CHECK(json.at("decisions") == 9);
  CHECK(json.at("undated") == nlohmann::json::parse(R"({"items": 1, "decisions": 0})"));
  CHECK(json.at("years").size() == 5);
  CHECK(json.at("years").at(0).at("results").at(0) ==
        nlohmann::json::parse(R"({"result": "approved", "count": 4})"));
  CHECK(json.at("years").at(0).at("best").at(0).at("id") == "engholm/direktionen/2014-03-17/2");
  CHECK(json.at("years").at(2).at("items") == 0);
  CHECK(json.at("first").at("document").at("date") == "2014-03-17");
  CHECK(json.at("involved").at("body").at(0).at("value") == "Direktionen");
}

TEST_CASE("a timeline without a dated item has no first and no latest") {
  std::ostringstream out;
  write_timeline_json(out, {});
  const auto json = nlohmann::json::parse(out.str());
  CHECK(json.at("first").is_null());
  CHECK(json.at("latest").is_null());
  CHECK(json.at("years").empty());
}

TEST_CASE("JSON lines are a year each") {
  std::ostringstream out;
  write_timeline_jsonl(out, test::sick_leave_by_year());
  std::istringstream lines(out.str());
  std::vector<int> years;
  for (std::string line; std::getline(lines, line);) {
    years.push_back(nlohmann::json::parse(line).at("year"));
  }
  CHECK(years == std::vector<int>{2014, 2015, 2016, 2017, 2018});
}

TEST_CASE("CSV has a column for every result, which add up to the decisions") {
  std::ostringstream out;
  write_timeline_csv(out, test::sick_leave_by_year());
  CHECK(out.str() ==
        "year,items,decisions,approved,approved_with_changes,rejected,postponed,noted,discussed,"
        "referred,withdrawn,mixed,unknown,best\r\n"
        "2014,8,5,4,0,0,1,0,0,0,0,0,0,engholm/direktionen/2014-03-17/2\r\n"
        "2015,0,0,0,0,0,0,0,0,0,0,0,0,\r\n"
        "2016,0,0,0,0,0,0,0,0,0,0,0,0,\r\n"
        "2017,0,0,0,0,0,0,0,0,0,0,0,0,\r\n"
        "2018,3,4,0,0,0,0,0,0,0,0,0,4,engholm/byraadet/2015-03-24/7\r\n");
}

}  // namespace referat::output
