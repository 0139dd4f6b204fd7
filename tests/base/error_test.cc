#include "base/error.h"

#include <catch2/catch.hpp>
#include <cerrno>

using namespace referat;

TEST_CASE("an error keeps its kind and its sentence") {
  const Error error(ErrorKind::database, "indekset findes ikke; kør referat-index først");
  CHECK(error.kind() == ErrorKind::database);
  CHECK(std::string(error.what()) == "indekset findes ikke; kør referat-index først");
  CHECK_THROWS_AS(throw error, std::runtime_error);
}

TEST_CASE("the system's errors have a text") {
  CHECK(system_error_text(ENOENT) == "No such file or directory");
  CHECK_FALSE(system_error_text(ENOSPC).empty());
}
