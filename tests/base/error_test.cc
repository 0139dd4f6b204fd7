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

TEST_CASE("the system's usual errors have a Danish text, rare ones a number") {
  CHECK(system_error_text(ENOENT) == "findes ikke");
  CHECK(system_error_text(ENOSPC) == "der er ikke mere plads på disken");
  for (const int number : {EACCES, ENOTDIR, EISDIR, EROFS, EMFILE, EIO, EPERM, ELOOP, ENAMETOOLONG,
                           EEXIST, EFBIG, EPIPE, ENOMEM, EBADF, EDQUOT}) {
    CHECK_FALSE(system_error_text(number).empty());
    CHECK(system_error_text(number).find("systemfejl") == std::string::npos);
  }
  CHECK(system_error_text(ENOTTY) == "Inappropriate ioctl for device, systemfejl 25");
}

TEST_CASE(
    "the number of an error is found by the C library's text, which other libraries pass on") {
  CHECK(system_error_number("No space left on device") == ENOSPC);
  CHECK(system_error_number("File too large") == EFBIG);
  CHECK(system_error_number("noget andet") == 0);
}
