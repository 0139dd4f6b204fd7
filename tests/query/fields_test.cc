#include "query/fields.h"

#include <array>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>

#include "support/in_english.h"

using namespace referat;
using namespace referat::query;

namespace {

struct Names {
  const char* danish;
  const char* english;
  Field field;
};
constexpr std::array all_names{
    Names{"titel", "title", Field::title},
    Names{"beslutning", "decision", Field::decision},
    Names{"indstilling", "recommendation", Field::recommendation},
    Names{"bilag", "attachment", Field::attachment},
    Names{"deltager", "participant", Field::participant},
    Names{"fraværende", "absent", Field::absent},
    Names{"sag", "case", Field::case_number},
    Names{"center", "center", Field::center},
    Names{"indstiller", "by", Field::recommended_by},
    Names{"år", "year", Field::year},
    Names{"dato", "date", Field::date},
    Names{"udvalg", "body", Field::body},
    Names{"kommune", "municipality", Field::municipality},
    Names{"resultat", "result", Field::result},
    Names{"type", "doc_type", Field::doc_type},
    Names{"lukket", "closed", Field::closed},
};

std::string read_page(const std::string& path) {
  std::ifstream file(REFERAT_SOURCE_DIR "/searcher/man/" + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("every field has a Danish and an English name, in any case, and prints as Danish") {
  for (const auto& [danish, english, field] : all_names) {
    CAPTURE(danish, english);
    CHECK(field_by_name(danish) == field);
    CHECK(field_by_name(english) == field);
    CHECK(field_name(field) == danish);
  }
  CHECK(field_by_name("FRAVÆR") == Field::absent);
  CHECK(field_by_name("aar") == Field::year);
  CHECK(field_by_name("") == Field::none);
  CHECK(field_by_name("sygefravær") == Field::none);
}

TEST_CASE("a field prints in English as its English name") {
  const test::InEnglish english;
  for (const auto& [danish, name, field] : all_names) {
    CAPTURE(danish);
    CHECK(field_by_name(tr(field_name(field))) == field);
    if (field != Field::doc_type) CHECK(tr(field_name(field)) == name);
  }
}

TEST_CASE("the manual pages name every field in both languages") {
  for (const char* path : {"referat-query.7", "da/referat-query.7"}) {
    const std::string page = read_page(path);
    for (const auto& [danish, english, field] : all_names) {
      CAPTURE(path, danish, english);
      CHECK(page.find(std::string(danish) + ":") != std::string::npos);
      CHECK(page.find(std::string(english) + ":") != std::string::npos);
    }
  }
}

TEST_CASE("values of boolean fields are read in both languages") {
  CHECK(field_value(Field::doc_type, "Referater") == "referat");
  CHECK(field_value(Field::doc_type, "agenda") == "dagsorden");
  CHECK(field_value(Field::doc_type, "brev") == std::nullopt);
  CHECK(field_value(Field::closed, "YES") == "ja");
  CHECK(field_value(Field::closed, "nej") == "nej");
  CHECK(field_value(Field::closed, "") == std::nullopt);
  CHECK(field_value(Field::result, " taget  til efterretning ") == "taget til efterretning");
  CHECK(field_value(Field::result, "måske") == std::nullopt);
  CHECK(field_value(Field::body, "Hvad  som helst") == "Hvad som helst");
}
