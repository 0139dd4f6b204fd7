#include "database/generation.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <optional>

#include "base/error.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::database;
using test::TempDir;
namespace fs = std::filesystem;

namespace {

std::string message_of(const fs::path& database) {
  try {
    static_cast<void>(current_generation(database));
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::database);
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a missing or empty folder has no generation") {
  const TempDir folder;
  CHECK_FALSE(current_generation(folder.path()));
  CHECK_FALSE(current_generation(folder / "findes/ikke"));
  CHECK(next_generation(folder.path()) == folder.path() / "gen-0001");
}

TEST_CASE("the pointer names the generation in force") {
  const TempDir folder;
  folder.write("XAPIANDB", "glass gen-0007\n");
  CHECK(current_generation(folder.path()) == folder.path() / "gen-0007");
}

TEST_CASE("a pointer that isn't ours is refused and runs nothing") {
  const TempDir folder;
  const std::string marker = folder / "marker";
  for (const std::string& evil :
       {"remote :touch " + marker, "remote :touch " + marker + "\n", std::string("auto gen-0001\n"),
        std::string("glass gen-0001"), std::string("glass ../gen-0001\n"),
        std::string("glass /etc\n"), std::string("glass gen-0001\nremote :touch x\n"),
        std::string("glass gen-0000\n"), std::string("glass gen-1\n"), std::string(),
        std::string(100000, 'x')}) {
    folder.write("XAPIANDB", evil);
    INFO(evil.substr(0, 40));
    CHECK(message_of(folder.path()).find("XAPIANDB") != std::string::npos);
  }
  CHECK_FALSE(fs::exists(marker));
}

TEST_CASE("a pointer that is no regular file is refused at once") {
  const TempDir folder;
  REQUIRE(mkfifo((folder / "XAPIANDB").c_str(), 0600) == 0);
  CHECK_FALSE(message_of(folder.path()).empty());
  fs::remove(folder / "XAPIANDB");
  folder.write("pointer", "glass gen-0001\n");
  fs::create_symlink(folder / "pointer", folder / "XAPIANDB");
  CHECK(message_of(folder.path()).find("ikke en almindelig fil") != std::string::npos);
}

TEST_CASE("a folder of other files is not taken for an empty database") {
  const TempDir folder;
  folder.write("ferie.jpg", "");
  CHECK(message_of(folder.path()).find("ferie.jpg") != std::string::npos);
}

TEST_CASE("a build that was killed leaves nothing in force, and is cleared away") {
  const TempDir folder;
  folder.write("gen-0001/postlist.glass", "halvt");
  folder.write("lock", "");
  CHECK_FALSE(current_generation(folder.path()));
  CHECK(next_generation(folder.path()) == folder.path() / "gen-0002");
  remove_other_generations(folder.path());
  CHECK_FALSE(fs::exists(folder / "gen-0001"));
  CHECK(fs::exists(folder / "lock"));
}

TEST_CASE("switching puts the new generation in force, and the old one can go") {
  const TempDir folder;
  folder.write("gen-0001/x", "1");
  folder.write("gen-0002/x", "2");
  switch_to_generation(folder.path(), folder.path() / "gen-0001");
  switch_to_generation(folder.path(), folder.path() / "gen-0002");
  CHECK(test::read_file(folder / "XAPIANDB") == "glass gen-0002\n");
  remove_other_generations(folder.path());
  CHECK_FALSE(fs::exists(folder / "gen-0001"));
  CHECK(fs::exists(folder / "gen-0002"));
  CHECK_FALSE(fs::exists(folder / "XAPIANDB.new"));
}

TEST_CASE("the number after the last one is a free one, so that a rebuild is always possible") {
  const TempDir folder;
  folder.write("gen-999999999/x", "");
  folder.write("gen-0001/x", "");
  folder.write("gen-00000000002/x", "");  // no generation's name
  const fs::path next = next_generation(folder.path());
  CHECK(next == folder.path() / "gen-0002");
  fs::create_directory(next);
  switch_to_generation(folder.path(), next);
  CHECK(current_generation(folder.path()) == next);
}

TEST_CASE("removing generations follows no link") {
  const TempDir folder;
  folder.write("mit/x", "");
  folder.write("db/XAPIANDB", "glass gen-0007\n");
  fs::create_directory_symlink("../mit", folder / "db/gen-0001");
  folder.write("db/gen-0002/y", "");
  fs::create_directory_symlink("../../mit", folder / "db/gen-0002/mit");
  remove_other_generations(folder / "db");
  CHECK_FALSE(fs::is_symlink(folder / "db/gen-0001"));
  CHECK_FALSE(fs::exists(folder / "db/gen-0002"));
  CHECK(fs::exists(folder / "mit/x"));
}

TEST_CASE("a second writer is told that the database is locked") {
  const TempDir folder;
  std::optional<DatabaseLock> first(std::in_place, folder.path());
  CHECK_THROWS_WITH(DatabaseLock(folder.path()), Catch::Contains("låst"));
  first.reset();
  CHECK_NOTHROW(DatabaseLock(folder.path()));
}

TEST_CASE("a folder that can't be written is not called locked") {
  const TempDir folder;
  folder.write("fil", "");
  CHECK_THROWS_WITH(DatabaseLock(folder.path() / "fil"),
                    Catch::Contains("kan ikke skrives") && !Catch::Contains("låst"));
  if (geteuid() == 0) return;  // root writes everywhere
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  CHECK_THROWS_WITH(DatabaseLock(folder.path()), Catch::Contains("kan ikke skrives"));
  fs::permissions(folder.path(), fs::perms::owner_all);
}
