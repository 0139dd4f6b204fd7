// Who may read what the programs write, with the real programs.
#include <fmt/format.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "support/command.h"
#include "support/temp_dir.h"

using namespace referat;
using test::run;
using test::TempDir;
namespace fs = std::filesystem;

namespace {

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(lstat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

// What differs from these modes, by name.
std::vector<std::string> others(const fs::path& folder, unsigned of_folders, unsigned of_files) {
  std::vector<std::string> names;
  const auto look = [&](const fs::path& path) {
    const unsigned wanted = fs::is_directory(path) ? of_folders : of_files;
    if (mode_of(path) != wanted)
      names.push_back(fmt::format("{} {:o}", path.string(), mode_of(path)));
  };
  look(folder);
  for (const auto& entry : fs::recursive_directory_iterator(folder)) look(entry.path());
  return names;
}

using Names = std::vector<std::string>;

class Place {
 public:
  Place() { write("a.txt", 3); }

  void write(const std::string& name, int day) const {
    folder.write("ref/" + name,
                 fmt::format("Engholm Kommune\n\nREFERAT Direktionen d. {:02}-03-2014\n\n"
                             "Punkt 1: Cykelstier\n\nBeslutning\n\nGodkendt.\n",
                             day));
  }

  void index(const std::string& umask, const std::string& more = "") const {
    const auto result = run({"sh", "-c", fmt::format("umask {}; exec \"$@\" {}", umask, more), "sh",
                             REFERAT_INDEX, "-q", "-d", folder / "db", folder / "ref"});
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
  }

  TempDir folder;
  fs::path db = folder.path() / "db";
};

}  // namespace

TEST_CASE(
    "a new database and the state are for their owner alone, whatever the umask, until they are "
    "shared") {
  const Place place;
  for (const auto* umask : {"000", "022", "077", "277"}) {
    CAPTURE(umask);
    fs::remove_all(place.db);
    place.index(umask);
    CHECK(others(place.db, 0700, 0600) == Names{});
    place.write("b.txt", 4);
    place.index("000");
    place.index("000", "--rebuild");
    CHECK(others(place.db, 0700, 0600) == Names{});
  }
  for (const auto* umask : {"0", "777"}) {
    CAPTURE(umask);
    fs::remove_all(place.folder / "hjem");
    const auto search = run(
        {"sh", "-c", fmt::format("umask {}; exec \"$@\"", umask), "sh", REFERAT_SEARCH, "-d",
         place.folder / "db", "--save", "stier", "cykelstier"},
        {.input = {},
         .environment = {{"XDG_STATE_HOME", place.folder / "hjem/state"}, {"REFERAT_CONFIG", ""}},
         .directory = {}});
    CHECK(search.exit_code == 0);
    CHECK(others(place.folder / "hjem", 0700, 0600) == Names{});
  }
}

TEST_CASE("a database that is shared stays so, and one that is there keeps what it has") {
  const Place place;
  place.index("077", "--share");
  CHECK(others(place.db, 0755, 0644) == Names{});
  place.write("b.txt", 4);
  place.index("077");
  place.index("077", "--rebuild");
  CHECK(others(place.db, 0755, 0644) == Names{});
  REQUIRE(run({"chmod", "-R", "u=rwX,g=rX,o=", place.db.string()}).exit_code == 0);
  place.write("b.txt", 5);
  place.index("000");
  place.index("000", "--rebuild");
  CHECK(others(place.db, 0750, 0640) == Names{});
  place.index("077", "--share");
  CHECK(others(place.db, 0755, 0644) == Names{});
}

TEST_CASE("files that are for their owner alone stay so, in a folder that all may enter") {
  const Place place;
  place.index("077", "--share");
  const auto close = [&](const fs::path& file) {
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  };
  const auto read_by_others = [&](const fs::path& folder) {
    Names names;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if ((mode_of(entry.path()) & 0077U) != 0) names.push_back(entry.path().string());
    }
    return names;
  };
  for (const auto& entry : fs::directory_iterator(place.db / "gen-0001")) close(entry.path());
  place.write("b.txt", 4);
  place.index("022");
  CHECK(read_by_others(place.db / "gen-0001") == Names{});
  place.index("022", "--rebuild");
  CHECK(read_by_others(place.db / "gen-0002") == Names{});
  CHECK(mode_of(place.db / "gen-0002") == 0755);
  place.index("022", "--share");
  CHECK(others(place.db, 0755, 0644) == Names{});
  close(place.db / "XAPIANDB");  // whoever can't read that can't search
  place.index("022", "--rebuild");
  CHECK(read_by_others(place.db / "gen-0003") == Names{});
}

TEST_CASE("sharing opens the database's own files, and nobody's else") {
  const Place place;
  place.index("077");
  place.folder.write("db/mine/brev.txt", "");
  place.folder.write("db/gen-0001/noter.txt", "");
  for (const auto* name : {"db/mine", "db/mine/brev.txt", "db/gen-0001/noter.txt"}) {
    fs::permissions(place.folder / name, fs::perms::owner_all);
  }
  place.index("077", "--share");
  CHECK(mode_of(place.folder / "db/mine") == 0700);
  CHECK(mode_of(place.folder / "db/mine/brev.txt") == 0700);
  CHECK(mode_of(place.folder / "db/gen-0001/noter.txt") == 0700);
  CHECK(mode_of(place.db / "gen-0001/iamglass") == 0644);
  CHECK(mode_of(place.db) == 0755);

  const std::string secret = place.folder.write("hemmelig.txt", "");
  fs::permissions(secret, fs::perms::owner_read | fs::perms::owner_write);
  for (const auto* name : {"gen-0001/noget", "gen-0001/synonym.glass", "lock"}) {
    CAPTURE(name);
    fs::remove(place.db / name);
    fs::create_hard_link(secret, place.db / name);
    CHECK(run({REFERAT_INDEX, "-q", "--share", "-d", place.folder / "db", place.folder / "ref"})
              .exit_code == 3);
    CHECK(mode_of(secret) == 0600);
    fs::remove(place.db / name);
  }
}

TEST_CASE("a database is made by a relative path and with a slash at its end") {
  const Place place;
  for (const auto* name : {"db", "db/", "ny/mappe/db", "./db2/"}) {
    CAPTURE(name);
    CHECK(run({REFERAT_INDEX, "-q", "-d", name, "ref"},
              {.input = {}, .environment = {}, .directory = place.folder.path().string()})
              .exit_code == 0);
    CHECK((mode_of(place.folder.path() / fs::path(name) / "") == 0700));
  }
}
