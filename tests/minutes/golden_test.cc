// Whole documents as --parse prints them, beside answers that were read line by line.
#include <catch2/catch.hpp>
#include <filesystem>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

TEST_CASE("three documents are read as their golden answers say") {
  const auto answers = files_in(source_path("tests/data/parse"), ".json");
  REQUIRE(answers.size() == 3);
  for (const auto& answer : answers) {
    const Json expected = read_json(answer);
    const std::string document = expected.at("path");
    INFO(document);
    const Json found = parsed(source_path(document));
    CHECK(found.at("meeting") == expected.at("meeting"));
    CHECK(found.at("warnings") == expected.at("warnings"));
    REQUIRE(found.at("items").size() == expected.at("items").size());
    for (std::size_t i = 0; i < expected.at("items").size(); ++i) {
      CHECK(found.at("items")[i] == expected.at("items")[i]);
    }
  }
}
