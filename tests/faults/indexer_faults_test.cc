// What can go wrong around referat-index, with the real program (RELIABILITY.md).
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <map>
#include <regex>
#include <thread>

#include "database/generation.h"
#include "support/command.h"
#include "support/sanitized.h"
#include "support/temp_dir.h"

using namespace referat;
using test::run;
using test::TempDir;
namespace fs = std::filesystem;

namespace {

const std::string program = REFERAT_INDEX;

// Minutes of one meeting; `day` tells the meetings apart.
std::string minutes(int day, int items) {
  std::string text = fmt::format(
      "Engholm Kommune\n\nREFERAT Direktionen d. {0:02}-03-2014\n\n"
      "Mødedato Mandag d. {0}. marts 2014 kl. 09:00\n\n",
      day);
  for (int i = 1; i <= items; ++i) {
    text += fmt::format(
        "Punkt {0}: Sygefravær og beredskab {0}\n\n14/{0}\n\nSagsfremstilling\n\n"
        "Fraværet i afdeling {0} er faldet til {0} dage.\n\n"
        "Beslutning i Direktionen den {1:02}-03-2014\n\nGodkendt.\n\n",
        i, day);
  }
  return text;
}

void write_minutes(const TempDir& folder, int documents, int items) {
  for (int day = 1; day <= documents; ++day) {
    folder.write(fmt::format("ref/{:02}.txt", day), minutes(day, items));
  }
}

std::vector<std::string> command(const TempDir& folder) {
  return {program, "-d", folder / "db", folder / "ref"};
}

// Through a shell: limits and redirections; $@ is the command.
test::CommandResult run_in_shell(const std::string& script,
                                 const std::vector<std::string>& arguments) {
  std::vector<std::string> all{"sh", "-c", script, "sh"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  return run(all);
}

Xapian::doccount items_in(const fs::path& database) {
  return Xapian::Database(database::current_generation(database).value().string(),
                          Xapian::DB_BACKEND_GLASS)
      .get_doccount();
}

bool is_sound(const fs::path& database) {
  const auto generation = database::current_generation(database).value().string();
  return run({"xapian-check", generation}).exit_code == 0;
}

}  // namespace

TEST_CASE("a full disk ends a first index with exit 3, and leaves nothing half") {
  const TempDir folder;
  write_minutes(folder, 10, 20);
  const auto result = run_in_shell("ulimit -f 50; exec \"$@\"", command(folder));
  CHECK(result.exit_code == 3);
  CHECK(result.err.find(folder / "db") != std::string::npos);
  CHECK(result.out.empty());
  CHECK_FALSE(database::current_generation(folder / "db"));
  CHECK_FALSE(fs::exists(folder / "db/gen-0001"));
}

TEST_CASE("a full disk leaves an old database as it was at the last commit") {
  const TempDir folder;
  write_minutes(folder, 1, 5);
  REQUIRE(run(command(folder)).exit_code == 0);
  write_minutes(folder, 10, 20);
  const auto result = run_in_shell("ulimit -f 50; exec \"$@\"", command(folder));
  CHECK(result.exit_code == 3);
  CHECK(items_in(folder / "db") == 5);
  CHECK(is_sound(folder / "db"));
}

TEST_CASE("kill -9 at any time: no half index is in force, and another run completes it") {
  const TempDir folder;
  write_minutes(folder, 12, 20);
  for (const int milliseconds : {1, 5, 20, 50, 100, 200, 400}) {
    fs::remove_all(folder / "db");
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      const std::string database = folder / "db";
      const std::string documents = folder / "ref";
      execl(program.c_str(), program.c_str(), "-q", "-d", database.c_str(), documents.c_str(),
            nullptr);
      _exit(127);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    if (database::current_generation(folder / "db")) CHECK(items_in(folder / "db") == 240);
    CHECK(run(command(folder)).exit_code == 0);
    CHECK(items_in(folder / "db") == 240);
    CHECK(is_sound(folder / "db"));
  }
}

TEST_CASE("a second indexer ends at once with exit 3 while the first is at work") {
  const TempDir folder;
  write_minutes(folder, 1, 2);
  const database::DatabaseLock first(folder.path() / "db");
  const auto second = run(command(folder));
  CHECK(second.exit_code == 3);
  CHECK(second.err.find("låst") != std::string::npos);
}

TEST_CASE("an evil pointer file runs nothing") {
  const TempDir folder;
  write_minutes(folder, 1, 2);
  folder.write("db/XAPIANDB", "remote :touch " + (folder / "mærke"));
  CHECK(run(command(folder)).exit_code == 3);
  CHECK_FALSE(fs::exists(folder / "mærke"));
}

TEST_CASE("output that doesn't arrive is an error, a reader that leaves is none") {
  const TempDir folder;
  write_minutes(folder, 5, 20);
  const std::vector<std::string> parse{program, "--parse", folder / "ref"};
  CHECK(run_in_shell("exec \"$@\" > /dev/full", command(folder)).exit_code == 3);
  CHECK(run_in_shell("exec \"$@\" > /dev/full", parse).exit_code == 3);
  CHECK(run_in_shell("{ \"$@\"; echo $? >&2; } | head -c 1", parse).err == "0\n");
}

TEST_CASE("one bad file among good ones: exit 1, named, and the rest is indexed") {
  const TempDir folder;
  write_minutes(folder, 2, 3);
  folder.write("ref/b\xC3\xB8nne\x1b[31m.txt", std::string("ab\0c", 4));
  const auto result = run(command(folder));
  CHECK(result.exit_code == 1);
  CHECK(result.err.find("bønne\u241B[31m.txt") != std::string::npos);
  CHECK(result.err.find('\x1b') == std::string::npos);
  CHECK(items_in(folder / "db") == 6);
}

TEST_CASE("a document that there is no memory for is refused by name, and the others are indexed") {
  if (test::sanitized) {
    WARN("memory can't be limited under a sanitizer: nothing was tested");
    return;
  }
  constexpr int giant_items = 2000;  // as many as a document may have
  const TempDir folder;
  write_minutes(folder, 3, 3);
  const auto giant =
      folder.write("ref/00-kæmpe.txt", minutes(1, giant_items));  // of the same meeting
  int refused = 0;
  for (const int megabytes : {60, 100, 150}) {
    CAPTURE(megabytes);
    fs::remove_all(folder / "db");
    const std::string limit = fmt::format("ulimit -v {}; exec \"$@\"", megabytes * 1024);
    const auto result = run_in_shell(limit, command(folder));
    const bool whole = result.exit_code == 0;
    CHECK((whole || result.exit_code == 1));
    CHECK((whole || std::regex_search(result.err, std::regex(giant + ": .*ikke hukommelse nok"))));
    REQUIRE(database::current_generation(folder / "db"));
    CHECK(items_in(folder / "db") == (whole ? giant_items + 9 : 9));
    CHECK(is_sound(folder / "db"));
    const auto parsed = run_in_shell(limit, {program, "--parse", folder / "ref"});
    CHECK((parsed.exit_code == 0 || parsed.exit_code == 1));
    CHECK(std::count(parsed.out.begin(), parsed.out.end(), '\n') == 4 - parsed.exit_code);
    refused += whole ? 0 : 1;
  }
  CHECK(refused > 0);
}

// Each limit ends the work on one of them at another place: in a list of JSON, in the analyser, in
// Xapian. The healthy one comes last, after all that they leave behind.
TEST_CASE("wherever memory runs out, the document is refused by name and the next is indexed") {
  if (test::sanitized) {
    WARN("memory can't be limited under a sanitizer: nothing was tested");
    return;
  }
  const TempDir folder;
  std::string decisions = minutes(1, 1);
  for (int i = 0; i < 8000; ++i)
    decisions += fmt::format("{}. Indstillingen {} blev godkendt.\n", i, i);
  folder.write("ref/1-beslutninger.txt", decisions);
  std::string words = minutes(2, 1);
  for (int i = 0; i < 40'000; ++i) words += fmt::format("ord{}skole\n", i * 7919);
  folder.write("ref/2-ord.txt", words);
  folder.write("ref/3-punkter.txt", minutes(3, 2000));
  folder.write("ref/4-rask.txt", minutes(4, 3));
  const std::map<std::string, Xapian::doccount> items{
      {"1-beslutninger", 1}, {"2-ord", 1}, {"3-punkter", 2000}, {"4-rask", 3}};
  REQUIRE(run(command(folder)).exit_code == 0);
  REQUIRE(items_in(folder / "db") == 2005);
  int refused = 0;
  for (int kilobytes = 56'000; kilobytes <= 90'000; kilobytes += 1'500) {
    CAPTURE(kilobytes);
    fs::remove_all(folder / "db");
    const auto result =
        run_in_shell(fmt::format("ulimit -v {}; exec \"$@\"", kilobytes), command(folder));
    CAPTURE(result.err, result.exit_code);
    CHECK((result.exit_code == 0 || result.exit_code == 1));
    CHECK(result.err.find("4-rask") == std::string::npos);
    REQUIRE(database::current_generation(folder / "db"));
    Xapian::doccount taken = 0;
    for (const auto& [name, number] : items) {
      if (result.err.find(name) == std::string::npos) taken += number;
    }
    CHECK(items_in(folder / "db") == taken);
    CHECK(is_sound(folder / "db"));
    refused += result.exit_code;
  }
  CHECK(refused > 5);
}

TEST_CASE("where standard error takes nothing the work is done all the same") {
  const TempDir folder;
  write_minutes(folder, 1, 2);
  auto call = command(folder);
  call.insert(call.begin() + 1, {"--progress", "always"});
  for (const auto* nowhere : {"2> /dev/full", "2>&-"}) {
    CAPTURE(nowhere);
    const std::string script = fmt::format("exec \"$@\" {}", nowhere);
    CHECK(run_in_shell(script, call).exit_code == 0);
    CHECK(run_in_shell(script, {program, "-d", folder / "db", folder / "nej"}).exit_code == 1);
    CHECK(run_in_shell(script, {program, "--nej"}).exit_code == 2);
  }
  CHECK(items_in(folder / "db") == 2);
}
