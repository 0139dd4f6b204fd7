// Pipes and links where the programs expect files: told, never waited for nor followed.
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

const std::string minutes =
    "Engholm Kommune\n\nREFERAT Direktionen d. 03-03-2014\n\nPunkt 1: Cykelstier\n\n"
    "Beslutning\n\nGodkendt.\n";

// A program that waits is killed, and gives 124.
test::CommandResult run_at_once(std::vector<std::string> arguments, const TempDir& folder,
                                std::map<std::string, std::string> environment = {}) {
  arguments.insert(arguments.begin(), {"timeout", "20"});
  environment.insert({{"XDG_STATE_HOME", folder / "state"}, {"REFERAT_CONFIG", ""}});
  return run(arguments, {.input = {}, .environment = environment, .directory = {}});
}

void put_pipe(const std::string& path) {
  fs::remove(path);
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
}

bool tells(const test::CommandResult& result, const std::string& path) {
  return result.err.find(path) != std::string::npos &&
         result.err.find("ikke en almindelig fil") != std::string::npos;
}

}  // namespace

TEST_CASE("a pipe among a database's files is refused by both programs") {
  const TempDir folder;
  folder.write("ref/a.txt", minutes);
  const std::vector<std::string> index{REFERAT_INDEX, "-d", folder / "db", folder / "ref"};
  const std::vector<std::string> search{REFERAT_SEARCH, "-d", folder / "db", "cykelstier"};
  std::vector<std::string> rebuild = index;
  rebuild.emplace_back("--rebuild");
  for (const auto* name : {"XAPIANDB", "gen-0001/iamglass", "gen-0001/postlist.glass",
                           "gen-0001/docdata.glass", "gen-0001/flintlock"}) {
    CAPTURE(name);
    fs::remove_all(folder / "db");
    REQUIRE(run_at_once(index, folder).exit_code == 0);
    const std::string pipe = folder / (std::string("db/") + name);
    put_pipe(pipe);
    for (const auto& call : {index, search}) {
      const auto result = run_at_once(call, folder);
      CHECK(result.exit_code == 3);
      CHECK(tells(result, pipe));
    }
    const auto rebuilt = run_at_once(rebuild, folder);
    if (name == std::string("XAPIANDB")) {
      CHECK(tells(rebuilt, pipe));
    } else {
      CHECK(rebuilt.exit_code == 0);
      CHECK(run_at_once(search, folder).exit_code == 0);
    }
  }
  fs::remove_all(folder / "db");
  REQUIRE(run_at_once(index, folder).exit_code == 0);
  put_pipe(folder / "db/lock");
  put_pipe(folder / "db/XAPIANDB.new");
  CHECK(tells(run_at_once(index, folder), folder / "db/lock"));
  fs::remove(folder / "db/lock");
  CHECK(run_at_once(rebuild, folder).exit_code == 0);  // a leftover that is replaced
  CHECK(run_at_once(search, folder).exit_code == 0);
  put_pipe(folder / "rør");
  for (auto call : {index, search}) {
    call[2] = folder / "rør";
    CHECK(run_at_once(call, folder).exit_code == 3);
  }
}

TEST_CASE("a database handed round writes into no file of whoever indexes into it") {
  const TempDir folder;
  folder.write("ref/a.txt", minutes);
  const std::string victim = folder.write("mit.txt", "Mit.\n");
  const std::string database = folder / "db";
  const std::vector<std::string> index{REFERAT_INDEX, "-d", database, folder / "ref"};
  const std::vector<std::string> search{REFERAT_SEARCH, "-d", database, "cykelstier"};
  std::vector<std::string> rebuild = index;
  rebuild.emplace_back("--rebuild");
  const auto made_anew = [&] {
    fs::remove_all(database);
    REQUIRE(run_at_once(index, folder).exit_code == 0);
    folder.write("ref/b.txt", minutes + "Ny.\n");
  };
  const auto refuses = [&](const std::vector<std::string>& call, const std::string& path) {
    const auto result = run_at_once(call, folder);
    return result.exit_code == 3 && result.err.find(path) != std::string::npos &&
           result.err.find("link") != std::string::npos;
  };
  const auto is_mended_by_rebuild = [&] {
    CHECK(run_at_once(rebuild, folder).exit_code == 0);
    CHECK(run_at_once(index, folder).exit_code == 0);
    CHECK(run_at_once(search, folder).exit_code == 0);
    CHECK(test::read_file(victim) == "Mit.\n");
  };
  for (const auto* name : {"flintlock", "v.tmp", "iamglass", "postlist.glass", "changes.tmp"}) {
    CAPTURE(name);
    const std::string path = folder / (std::string("db/gen-0001/") + name);
    for (const bool dangling : {false, true}) {
      made_anew();
      fs::remove(path);
      fs::create_symlink(dangling ? "../../nyt.txt" : "../../mit.txt", path);
      CHECK(refuses(index, path));
      CHECK(refuses(search, path));
      is_mended_by_rebuild();
      CHECK_FALSE(fs::exists(folder / "nyt.txt"));
    }
    made_anew();
    fs::remove(path);
    fs::create_hard_link(victim, path);
    CHECK(run_at_once(index, folder).exit_code == 3);
    is_mended_by_rebuild();
  }
}

TEST_CASE("a generation that is another database's takes in nothing, and is left when rebuilt") {
  const TempDir folder;
  folder.write("ref/a.txt", minutes);
  REQUIRE(run_at_once({REFERAT_INDEX, "-d", folder / "min", folder / "ref"}, folder).exit_code ==
          0);
  fs::copy(folder / "min", folder / "db", fs::copy_options::recursive);
  const std::string generation = folder / "db/gen-0001";
  fs::remove_all(generation);
  fs::create_directory_symlink("../min/gen-0001", generation);
  const std::string before = test::read_file(folder / "min/gen-0001/iamglass");
  folder.write("ref/b.txt", minutes + "Ny.\n");
  const std::vector<std::string> index{REFERAT_INDEX, "-d", folder / "db", folder / "ref"};
  const auto result = run_at_once(index, folder);
  CHECK(result.exit_code == 3);
  CHECK(result.err.find(generation) != std::string::npos);
  CHECK(run_at_once({REFERAT_SEARCH, "-d", folder / "db", "cykelstier"}, folder).exit_code == 3);
  std::vector<std::string> rebuild = index;
  rebuild.emplace_back("--rebuild");
  CHECK(run_at_once(rebuild, folder).exit_code == 0);
  CHECK(test::read_file(folder / "min/gen-0001/iamglass") == before);
  CHECK(run_at_once({REFERAT_SEARCH, "-d", folder / "min", "cykelstier"}, folder).exit_code == 0);
}

TEST_CASE("what copies by hard links and links to a database's folder are for is left to them") {
  const TempDir folder;
  folder.write("ref/a.txt", minutes);
  REQUIRE(run_at_once({REFERAT_INDEX, "-d", folder / "db", folder / "ref"}, folder).exit_code == 0);
  REQUIRE(run({"cp", "-al", folder / "db", folder / "kopi"}).exit_code == 0);
  CHECK(run_at_once({REFERAT_SEARCH, "-d", folder / "kopi", "cykelstier"}, folder).exit_code == 0);
  folder.write("ref/b.txt", minutes + "Ny.\n");
  const auto refused = run_at_once({REFERAT_INDEX, "-d", folder / "kopi", folder / "ref"}, folder);
  CHECK(refused.exit_code == 3);
  CHECK(refused.err.find("hårdt link") != std::string::npos);
  fs::remove_all(folder / "kopi");
  fs::create_directory_symlink("db", folder / "link");
  for (const auto* more : {"--quiet", "--rebuild"}) {
    CHECK(run_at_once({REFERAT_INDEX, "-d", folder / "link", folder / "ref", more}, folder)
              .exit_code == 0);
    CHECK(run_at_once({REFERAT_SEARCH, "-d", folder / "link", "cykelstier"}, folder).exit_code ==
          0);
  }
}

TEST_CASE("a pipe as register, configuration, draft, state or saved search is never waited for") {
  const TempDir folder;
  folder.write("ref/a.txt", minutes);
  const std::vector<std::string> index{REFERAT_INDEX, "-d", folder / "db", folder / "ref"};
  const std::vector<std::string> search{REFERAT_SEARCH, "-d", folder / "db"};
  REQUIRE(run_at_once(index, folder).exit_code == 0);
  const std::string pipe = folder / "rør.txt";
  put_pipe(pipe);
  const auto with = [](std::vector<std::string> call, const std::vector<std::string>& more) {
    call.insert(call.end(), more.begin(), more.end());
    return call;
  };
  CHECK(run_at_once(with(index, {"--centers", pipe}), folder).exit_code == 2);
  CHECK(tells(run_at_once(with(index, {pipe}), folder), pipe));
  CHECK(tells(run_at_once(with(search, {"--similar", pipe}), folder), pipe));
  for (const auto& call : {index, with(search, {"cykelstier"})}) {
    const auto result = run_at_once(call, folder, {{"REFERAT_CONFIG", pipe}});
    CHECK(result.exit_code == 2);
    CHECK(tells(result, pipe));
  }
  CHECK(run_at_once(index, folder, {{"REFERAT_CONFIG", "/dev/null"}}).exit_code == 0);
  fs::create_directories(folder / "state/referat/searches");
  put_pipe(folder / "state/referat/last-search.json");
  CHECK(run_at_once(with(search, {"--show", "1"}), folder).exit_code == 1);
  const std::string saved = folder / "state/referat/searches/stier.json";
  put_pipe(saved);
  CHECK(tells(run_at_once({REFERAT_SEARCH, "--saved", "stier"}, folder), saved));
  CHECK(tells(run_at_once({REFERAT_SEARCH, "--saved", "list"}, folder), saved));
}
