#include "database/xapian_error.h"

#include <catch2/catch.hpp>
#include <cerrno>
#include <string>

using namespace referat;
using database::translated;

namespace {

std::string told(int error_number) {
  return translated(Xapian::DatabaseOpeningError("Couldn't open db/gen-0001/postlist.glass to read",
                                                 error_number),
                    "db")
      .what();
}

bool tells_damage(const std::string& message) {
  return message.find("beskadiget") != std::string::npos ||
         message.find("--rebuild") != std::string::npos;
}

}  // namespace

TEST_CASE("what the system refuses is told as what it is, never as damage") {
  for (const int number : {EACCES, EPERM, EROFS, EMFILE, ENFILE, EIO, ESTALE, ENODEV, ENOTCONN,
                           ENOSPC, EDQUOT, EFBIG}) {
    const std::string message = told(number);
    INFO(message);
    CHECK_FALSE(tells_damage(message));
    CHECK(message.find(system_error_text(number)) != std::string::npos);
  }
  CHECK(told(EACCES).find("rettighed") != std::string::npos);
  CHECK(told(EMFILE).find("for mange åbne filer") != std::string::npos);
}

TEST_CASE("a reason within the words of another error counts") {
  const std::string message =
      translated(
          Xapian::DatabaseError("Modifications failed (DatabaseOpeningError: Couldn't write new "
                                "rev file: db/gen-0001/v.tmp (Too many open files)), and "
                                "couldn't open at the old revision"),
          "db")
          .what();
  CHECK_FALSE(tells_damage(message));
  CHECK(message.find("for mange åbne filer") != std::string::npos);
}

TEST_CASE("files that contradict each other are damage") {
  CHECK(
      tells_damage(translated(Xapian::DatabaseCorruptError("Db block overwritten"), "db").what()));
  CHECK(tells_damage(told(ENOENT)));  // a table is gone
}

TEST_CASE("too many open files are the system's, not the database's") {
  const auto kind = [](int number) {
    return translated(Xapian::DatabaseOpeningError("Couldn't open", number), "db").kind();
  };
  CHECK(kind(EMFILE) == ErrorKind::system);
  CHECK(kind(ENOSPC) == ErrorKind::system);
  CHECK(kind(EACCES) == ErrorKind::database);
}

TEST_CASE("a lock that can't be had for want of files or rights is no other program's") {
  const auto of_lock = [](const std::string& message) -> std::string {
    return translated(Xapian::DatabaseLockError(message), "db").what();
  };
  CHECK(of_lock("Unable to get write lock on db: too many open files").find("åbne filer") !=
        std::string::npos);
  CHECK(of_lock("Unable to get write lock on db: Permission denied").find("rettighed") !=
        std::string::npos);
  CHECK(of_lock("Unable to get write lock on db: already locked").find("låst") !=
        std::string::npos);
}
