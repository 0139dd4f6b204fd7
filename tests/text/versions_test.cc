#include "text/versions.h"

#include <catch2/catch.hpp>
#include <string>

using namespace referat::text;

TEST_CASE("versions name what they are of") {
  CHECK_FALSE(analyzer_version().empty());
  const std::string numbers = "0123456789.";
  CHECK(icu_version().find('.') != std::string::npos);
  CHECK(icu_version().find_first_not_of(numbers) == std::string::npos);
  CHECK(lexicon_version().starts_with("da-"));
}

TEST_CASE("the lexicon's version is the same each time") {
  const auto first = lexicon_version();
  CHECK(lexicon_version() == first);
}
