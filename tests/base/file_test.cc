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

TEST_CASE("what isn't a file is refused, before anything is read of it") {
  const TempDir folder;
  REQUIRE(mkfifo((folder / "pipe.txt").c_str(), 0600) == 0);
  CHECK_THROWS_WITH(read_bytes(folder / "pipe.txt"), Contains("almindelig fil"));
  CHECK_THROWS_WITH(read_bytes("/dev/zero"), Contains("almindelig fil"));
  CHECK_THROWS_WITH(read_bytes(folder.path()), Contains("almindelig fil"));
}
