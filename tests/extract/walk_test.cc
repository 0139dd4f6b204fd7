#include "extract/walk.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>

#include "base/error.h"
#include "base/limits.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::extract;
using namespace referat::test;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

// The names of the files found, without the folder.
std::vector<std::string> walked(const TempDir& folder, const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  for (const auto& file : extract::walk(paths).files) {
    names.push_back(fs::path(file.path).lexically_relative(folder.path()).string());
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a folder is walked in the order of names, for texts and markdown") {
  const TempDir folder;
  for (const auto* name : {"b.txt", "a.md", "under/c.markdown", "D.TXT", "notat.pdf", "e"}) {
    folder.write(name, "x");
  }
  CHECK(walked(folder, {folder.path().string()}) ==
        Names{"D.TXT", "a.md", "b.txt", "under/c.markdown"});
  CHECK_FALSE(extract::walk({folder.path().string()}).files[0].named);
}

TEST_CASE("a file that is named is taken, whatever its name, and once") {
  const TempDir folder;
  const auto path = folder.write("notat", "x");
  const auto walk = extract::walk({path, folder / "./notat", path, "-"});
  REQUIRE(walk.files.size() == 2);
  CHECK(walk.files[0].path == path);
  CHECK(walk.files[0].named);
  CHECK(walk.files[1].path == "-");
}

TEST_CASE("hidden files and folders are left out") {
  const TempDir folder;
  folder.write(".skjult.txt", "x");
  folder.write(".git/c.txt", "x");
  folder.write("a.txt", "x");
  CHECK(walked(folder, {folder.path().string()}) == Names{"a.txt"});
}

TEST_CASE("loops of links, pipes and devices are no files") {
  const TempDir folder;
  folder.write("under/a.txt", "x");
  fs::create_directory_symlink(folder.path(), folder / "under/op");
  fs::create_symlink("/dev/zero", folder / "nul.txt");
  fs::create_symlink("genvej.txt", folder / "genvej.txt");
  REQUIRE(mkfifo((folder / "pipe.txt").c_str(), 0600) == 0);
  CHECK(walked(folder, {folder.path().string()}) == Names{"under/a.txt"});
  const auto walk = extract::walk({folder.path().string()});
  REQUIRE(walk.skipped.size() == 1);
  CHECK_THAT(walk.skipped[0], Contains("under/op") && Contains("ligger i"));
}

TEST_CASE("links in a folder are followed, and what they lead to is found once") {
  const TempDir folder;
  folder.write("arkiv/x.txt", "fra arkivet");
  folder.write("arkiv/y.txt", "y");
  folder.write("ref/z.txt", "z");
  fs::create_symlink("../arkiv/x.txt", folder / "ref/a.txt");
  fs::create_directory_symlink("../arkiv", folder / "ref/mappe");
  fs::create_directory_symlink("../arkiv", folder / "ref/samme");
  CHECK(walked(folder, {folder / "ref"}) == Names{"ref/a.txt", "ref/mappe/y.txt", "ref/z.txt"});
  CHECK(walked(folder, {folder / "ref", folder / "arkiv"}).size() == 3);
  const auto walk = extract::walk({folder / "ref"});
  CHECK(extract::read_bytes(walk.files[0]) == "fra arkivet");
  CHECK(extract::read_bytes(walk.files[1]) == "y");
  CHECK(walk.targets.front() == fs::canonical(folder / "arkiv/x.txt"));
  CHECK(walk.problems.empty());
}

TEST_CASE("a link that leads nowhere is a problem where minutes should be") {
  const TempDir folder;
  fs::create_symlink("væk.txt", folder / "a.txt");
  fs::create_symlink("væk.pdf", folder / "a.pdf");
  const auto walk = extract::walk({folder.path().string()});
  CHECK(walk.files.empty());
  REQUIRE(walk.problems.size() == 1);
  CHECK_THAT(walk.problems[0], Contains("a.txt") && Contains("ikke findes"));
}

TEST_CASE("a link to what its maker doesn't own isn't followed") {
  if (geteuid() != 0) {
    WARN("only root may make such files: nothing was tested");
    return;
  }
  const TempDir folder;
  folder.write("hemmelig.txt", "x");
  fs::create_symlink("../hemmelig.txt", folder.write("ref/b.txt", "b") + "-a.txt");
  REQUIRE(lchown((folder / "ref/b.txt-a.txt").c_str(), 12345, 12345) == 0);
  const auto walk = extract::walk({folder / "ref"});
  CHECK(walk.files.size() == 1);
  REQUIRE(walk.skipped.size() == 1);
  CHECK_THAT(walk.skipped[0], Contains("b.txt-a.txt"));
}

TEST_CASE("what is missing is told, and the rest is found") {
  const TempDir folder;
  folder.write("a.txt", "x");
  const auto walk = extract::walk({folder / "findes-ikke", folder / "a.txt"});
  CHECK(walk.files.size() == 1);
  CHECK(walk.missing == std::vector<std::string>{folder / "findes-ikke"});
  CHECK(walk.problems.empty());
}

TEST_CASE("a folder that may not be read is a problem") {
  if (geteuid() == 0) {
    WARN("root may read everything: nothing was tested");
    return;
  }
  const TempDir folder;
  folder.write("a.txt", "x");
  folder.write("hemmelig/b.txt", "x");
  fs::permissions(folder / "hemmelig", fs::perms::none);
  const auto walk = extract::walk({folder.path().string()});
  fs::permissions(folder / "hemmelig", fs::perms::owner_all);
  CHECK(walk.files.size() == 1);
  REQUIRE(walk.problems.size() == 1);
  CHECK_THAT(walk.problems[0], Contains("manglende rettighed"));
}

TEST_CASE("trees deeper than any archive are a problem") {
  const TempDir folder;
  std::string deep = "a";
  for (int i = 0; i <= limits::max_walk_depth; ++i) deep += "/a";
  folder.write(deep + "/dyb.txt", "x");
  const auto walk = extract::walk({folder.path().string()});
  CHECK(walk.files.empty());
  REQUIRE(walk.problems.size() == 1);
  CHECK_THAT(walk.problems[0], Contains("for dybt"));
}

TEST_CASE("what has become another file since the walk is not read") {
  const TempDir folder;
  folder.write("under/a.txt", "fundet");
  folder.write("hemmelig/a.txt", "en andens");
  const auto walk = extract::walk({folder / "under"});
  REQUIRE(walk.files.size() == 1);
  CHECK(extract::read_bytes(walk.files[0]) == "fundet");
  fs::remove_all(folder / "under");
  fs::create_directory_symlink(folder / "hemmelig", folder / "under");  // the folder on its way
  CHECK_THROWS_WITH(extract::read_bytes(walk.files[0]), Contains("skiftet ud"));
}

TEST_CASE("a link that the user names is followed, to a file and to a folder") {
  const TempDir folder;
  folder.write("under/a.txt", "x");
  fs::create_directory_symlink(folder / "under", folder / "mappe");
  fs::create_symlink(folder / "under/a.txt", folder / "fil.txt");
  const auto walk = extract::walk({folder / "mappe", folder / "fil.txt"});
  REQUIRE(walk.files.size() == 1);  // each once
  CHECK(extract::read_bytes(walk.files[0]) == "x");
  CHECK(extract::read_bytes(extract::walk({folder / "fil.txt"}).files.at(0)) == "x");
}

TEST_CASE("files of other kinds are counted by their extension, but not those of the database") {
  const TempDir folder;
  for (const auto* name : {"a.pdf", "under/b.PDF", "c", "d.txt", "db/gen-0001/e.glass", ".f.pdf"}) {
    folder.write(name, "x");
  }
  const auto walk = extract::walk({folder.path().string()}, folder / "db");
  using Kinds = std::map<std::string, std::size_t>;
  CHECK(walk.of_other_kinds ==
        std::map<std::string, Kinds>{{folder.path().string(), {{"", 1}, {".pdf", 1}}},
                                     {folder / "under", {{".pdf", 1}}}});
  CHECK(extract::walk({folder.path().string()})
            .of_other_kinds.at(folder / "db/gen-0001")
            .at(".glass") == 1);
}

TEST_CASE("a file beside its own text isn't counted, a folder of that name is walked") {
  const TempDir folder;
  for (const auto* name : {"a.pdf", "a.txt", "b.pdf", "c.txt", "c/d.txt"}) folder.write(name, "x");
  const auto walk = extract::walk({folder.path().string()});
  CHECK(walk.files.size() == 3);
  CHECK(walk.of_other_kinds.at(folder.path().string()).at(".pdf") == 1);
}
