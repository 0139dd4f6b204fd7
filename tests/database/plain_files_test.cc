#include "database/plain_files.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "base/error.h"
#include "support/temp_dir.h"

namespace referat::database {

namespace {

namespace fs = std::filesystem;

using Catch::Matchers::Contains;

void look(const std::string& generation) { check_plain(generation, Access::read); }

// Root may read everything; somebody else is asked then.
class AsNobody {
 public:
  AsNobody() {
    if (geteuid() == 0) was_root_ = seteuid(65534) == 0;
  }
  ~AsNobody() {
    if (was_root_) static_cast<void>(seteuid(0));
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;

 private:
  bool was_root_ = false;
};

}  // namespace

TEST_CASE(
    "a link or pipe in a generation is refused, a folder in it and one that is gone are not") {
  const test::TempDir folder;
  folder.write("gen/postlist.glass", "x");
  folder.write("gen/@eaDir/x", "x");
  CHECK_NOTHROW(look(folder / "gen"));
  CHECK_NOTHROW(look(folder / "findes ikke"));
  fs::create_symlink(folder / "gen/postlist.glass", folder / "gen/v.tmp");
  CHECK_THROWS_WITH(look(folder / "gen"), Contains("v.tmp er et link"));
  fs::create_directory_symlink(folder / "gen", folder / "andet");
  CHECK_THROWS_WITH(look(folder / "andet"), Contains("andet er et link"));
}

TEST_CASE(
    "a generation whose names can't be listed is refused: they could be opened all the same") {
  const test::TempDir folder;
  folder.write("gen/postlist.glass", "x");
  fs::permissions(folder.path(), fs::perms{0755});
  fs::permissions(folder / "gen", fs::perms{0311});
  {
    const AsNobody nobody;
    CHECK_THROWS_WITH(look(folder / "gen"), Contains("kan ikke læses: manglende rettighed"));
  }
  fs::permissions(folder / "gen", fs::perms{0755});
}

}  // namespace referat::database
