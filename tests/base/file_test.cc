#include "base/file.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "base/limits.h"
#include "support/temp_dir.h"

using namespace referat;
using Catch::Matchers::Contains;
using referat::test::TempDir;
namespace fs = std::filesystem;

TEST_CASE("files are read whole, up to the limit") {
  const TempDir folder;
  const std::string text(200000, 'x');
  CHECK(read_bytes(folder.write("a.txt", text)) == text);
  const auto huge = folder.write("stor.txt", "");
  fs::resize_file(huge, limits::max_file_bytes + 1);
  CHECK_THROWS_WITH(read_bytes(huge), Contains("større end 64 MB"));
  CHECK_THROWS_WITH(read_bytes(folder / "findes-ikke"), Contains("findes ikke"));
}

TEST_CASE("a file that was found is read as long as it is the one that was found, and no link") {
  const TempDir folder;
  const auto path = folder.write("a.txt", "fundet");
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  const FileIdentity found{status.st_dev, status.st_ino};
  CHECK(read_found(path, found) == "fundet");
  fs::rename(path, folder / "b.txt");
  folder.write("a.txt", "en anden");
  CHECK_THROWS_WITH(read_found(path, found), Contains("skiftet ud"));
  fs::remove(path);
  fs::create_symlink(folder / "b.txt", path);
  CHECK_THROWS_WITH(read_found(path, found), Contains("skiftet ud"));
  CHECK(read_bytes(path) == "fundet");  // named by the user
  fs::remove(path);
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  CHECK_THROWS_WITH(read_found(path, found), Contains("skiftet ud"));
  fs::remove(path);
  CHECK_THROWS_WITH(read_found(path, found), Contains("findes ikke"));
}

TEST_CASE("settings and state are read from files of their size, and nobody waits for a pipe") {
  const TempDir folder;
  CHECK(read_if_there(folder / "intet") == std::nullopt);
  CHECK(read_if_there("/dev/null") == std::nullopt);
  CHECK(read_if_there(folder.write("a", "x")) == "x");
  CHECK_THROWS_WITH(read_if_there("/dev/zero"), Contains("almindelig fil"));
  CHECK_THROWS_WITH(read_if_there(folder.write("b", std::string(1'100'000, 'x'))),
                    Contains("større end 1 MB"));
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK_THROWS_WITH(read_if_there(folder / "pipe"), Contains("almindelig fil"));
}

TEST_CASE("what isn't a file is refused, before anything is read of it") {
  const TempDir folder;
  REQUIRE(mkfifo((folder / "pipe.txt").c_str(), 0600) == 0);
  CHECK_THROWS_WITH(read_bytes(folder / "pipe.txt"), Contains("almindelig fil"));
  CHECK_THROWS_WITH(read_bytes("/dev/zero"), Contains("almindelig fil"));
  CHECK_THROWS_WITH(read_bytes(folder.path()), Contains("almindelig fil"));
}
