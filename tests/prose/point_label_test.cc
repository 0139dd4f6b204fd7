#include "prose/point_label.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace referat;

TEST_CASE("the points of a recommendation as decisions name them") {
  struct Row {
    std::string_view line, subject, text;
  };
  const std::vector<Row> table{
      {"1. Godkendt", "1", "Godkendt"},
      {"1.Godkendt", "1", "Godkendt"},
      {"2) Udsat", "2", "Udsat"},
      {"1.-2. Godkendt", "1.-2", "Godkendt"},
      {"1. – 4. Anbefales", "1. – 4", "Anbefales"},
      {"1., 2. og 4. Anbefales", "1., 2. og 4", "Anbefales"},
      {"2b) Godkendt", "2b", "Godkendt"},
      {"2.b Godkendt", "2.b", "Godkendt"},
      {"2. a. Godkendt", "2. a", "Godkendt"},
      {"2. a.-d. Godkendt", "2", "a.-d. Godkendt"},
      {"7.a-c Godkendt", "7.a-c", "Godkendt"},
      {"2A. Godkendt", "2A", "Godkendt"},
      {"1 Godkendt", "1", "Godkendt"},
      {"Ad 1) Godkendt", "Ad 1", "Godkendt"},
      {"Ad. 2: Afvist", "Ad. 2", "Afvist"},
      {"Pkt. 3: Taget til efterretning", "Pkt. 3", "Taget til efterretning"},
      {"1-2 anbefales", "1-2", "1-2 anbefales"},
      {"Punkterne 1-7 anbefales", "Punkterne 1-7", "Punkterne 1-7 anbefales"},
  };
  for (const auto& [line, subject, text] : table) {
    INFO(line);
    CHECK(point_label(line).subject == subject);
    CHECK(point_label(line).text == text);
  }
}

TEST_CASE("other numbers name no point") {
  for (const std::string_view line :
       {"2 personer deltog", "2024 Godkendt", "Godkendt 1.", "1.", "12", "", "a) Godkendt",
        "11-01-2022 Kulturudvalget", "11/1-2022 Godkendt"}) {
    INFO(line);
    CHECK(point_label(line).subject.empty());
  }
}
