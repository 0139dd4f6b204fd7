// What becomes of a file, as the table in referat-index(1) tells it: what the database has after
// the run, what is said, and the exit status.
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/library.h"

namespace referat::test {

namespace {

namespace fs = std::filesystem;

// A folder of minutes and its database.
class Files {
 public:
  std::string write(const std::string& name, const std::string& text) const {
    return dir_.write("ref/" + name, text);
  }

  CommandResult index(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> command{REFERAT_INDEX, "-d", dir_ / "db", dir_ / "ref"};
    command.insert(command.end(), more.begin(), more.end());
    return run(command);
  }

  // The answer as JSON.
  nlohmann::json search(const std::string& words) const {
    return nlohmann::json::parse(
        run({REFERAT_SEARCH, "-d", dir_ / "db", "--format", "json", words}).out);
  }
  std::size_t found(const std::string& words) const { return search(words).at("total"); }

  [[nodiscard]] const TempDir& dir() const { return dir_; }

 private:
  TempDir dir_;
};

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string at_time(std::string text, const std::string& time) {
  text.replace(text.find("17:00"), 5, time);
  return text;
}

std::string agenda(std::string text) {
  text.replace(text.find("REFERAT"), 7, "DAGSORDEN");
  return text.substr(0, text.find("Beslutning"));
}

const std::string orchard = minutes_with("Æblehaven", "Den nye æblehave får hegn og låge.");

}  // namespace

TEST_CASE("a file that has changed is what it is now") {
  const Files files;
  files.write("a.txt", orchard);
  CHECK(files.index().exit_code == 0);
  files.write("a.txt", minutes_with("Pæretræet", "Det nye pæretræ får en støtte."));
  CHECK(files.index().exit_code == 0);
  CHECK(files.found("æblehave") == 0);
  CHECK(files.found("pæretræ") == 1);
  CHECK(says(files.index().out, "1 uændret"));
}

TEST_CASE("what a file doesn't say any more stays, is told, and goes with --prune") {
  for (const char* now : {"", "Referatet er trukket tilbage.\n"}) {
    CAPTURE(now);
    const Files files;
    files.write("a.txt", orchard);
    files.index();
    files.write("a.txt", now);
    const auto kept = files.index();
    CHECK(kept.exit_code == 1);
    CHECK(says(kept.err, "a.txt"));
    CHECK(says(kept.err, "1 punkt fra før bliver i databasen og fjernes med --prune"));
    CHECK(files.found("æblehave") == 1);
    const auto pruned = files.index({"--prune"});
    CHECK(pruned.exit_code == 0);
    CHECK(says(pruned.err, "1 punkt fra før er fjernet fra databasen"));
    CHECK(files.found("æblehave") == 0);
  }
}

TEST_CASE("of a file that can't be read any more what was read before stays, and that is told") {
  const Files files;
  files.write("a.txt", orchard);
  files.index();
  files.write("a.txt", std::string(100, '\0'));
  const auto result = files.index({"--prune"});
  CHECK(result.exit_code == 1);
  CHECK(says(result.err, "det, som databasen har af filen fra før, er stadig i den"));
  CHECK(files.found("æblehave") == 1);
}

TEST_CASE("a file that has vanished is told, and goes with --prune") {
  const Files files;
  const auto path = files.write("a.txt", orchard);
  files.write("b.txt", minutes_with("Pæretræet", "Det nye pæretræ får en støtte."));
  files.index();
  fs::remove(path);
  const auto kept = files.index();
  CHECK(kept.exit_code == 0);
  CHECK(says(kept.err, "1 fil i databasen findes ikke mere"));
  CHECK(files.found("æblehave") == 1);
  CHECK(says(files.index({"--prune"}).out, "1 fjernet"));
  CHECK(files.found("æblehave") == 0);
}

TEST_CASE("a renamed file keeps its ids, and nothing is there twice") {
  const Files files;
  const auto path = files.write("a.txt", orchard);
  files.index();
  const std::string id = files.search("æblehave").at("hits").at(0).at("id");
  fs::rename(path, files.dir() / "ref/ny.txt");
  const auto result = files.index();
  CHECK(says(result.out, "1 omdøbt"));
  CHECK(result.err.find("samme møde") == std::string::npos);
  CHECK(files.found("æblehave") == 1);
  const auto hit = files.search("æblehave").at("hits").at(0);
  CHECK(hit.at("id") == id);
  CHECK(says(hit.at("document").at("path"), "ny.txt"));
}

TEST_CASE("a file that is given twice, or reached by a link, is one") {
  const Files files;
  const auto path = files.write("a.txt", orchard);
  fs::create_symlink("a.txt", files.dir() / "ref/b.txt");
  fs::create_directory_symlink("ref", files.dir() / "genvej");
  CHECK(says(files.index({path, files.dir() / "genvej"}).out, "1 dokument, 1 punkt"));
  const auto by_link = run({REFERAT_INDEX, "-d", files.dir() / "db", files.dir() / "genvej"});
  CHECK(says(by_link.out, "1 uændret"));
  CHECK(files.found("æblehave") == 1);
}

TEST_CASE("an agenda, a copy and a corrected edition are one meeting, which is counted once") {
  const Files files;
  files.write("dagsorden.txt", agenda(orchard));
  files.write("referat.txt", orchard);
  files.write("kopi.txt", orchard);
  const auto result = files.index();
  CHECK(result.exit_code == 0);
  CHECK(says(result.err, "samme møde som"));
  CHECK(files.found("æblehave") == 1);
  files.write("referat-rettet.txt",
              minutes_with("Æblehaven", "Den nye æblehave får hegn og port."));
  files.index();
  const auto answer = files.search("æblehave");
  CHECK(answer.at("total") == 1);
  const auto document = answer.at("hits").at(0).at("document");
  CHECK(says(document.at("path"), "referat-rettet.txt"));
  CHECK(document.at("sources").size() == 3);
  // What only another edition says is found there, once.
  const auto other = files.search("låge");
  CHECK(other.at("total") == 1);
  CHECK(other.at("notes").at(0).at("kind") == "editions");
}

TEST_CASE("a corrected edition counts though it decides otherwise") {
  const Files files;
  const auto minutes = [](const std::string& head, const std::string& decision) {
    return "Vestermose Kommune\n\nREFERAT " + head +
           "Byrådet d. 20-03-2019\n\nPunkt 1: Takster\n\n19/101\n\nSagsfremstilling\n\n"
           "Taksterne stiger.\n\nBeslutning\n\n" +
           decision + "\n";
  };
  files.write("1.txt", minutes("", "Afvist."));
  files.write("2.txt", minutes("(rettet udgave) ", "Godkendt."));
  CHECK(says(files.index().err, "samme møde som"));
  const auto answer = files.search("takster");
  CHECK(answer.at("total") == 1);
  CHECK(answer.at("hits").at(0).at("decisions").at(0).at("result") == "approved");
  const auto document = answer.at("hits").at(0).at("document");
  CHECK(document.at("body") == "Byrådet");
  CHECK(document.at("body_printed") == "(rettet udgave) Byrådet");
}

TEST_CASE("two meetings of one body and day both stay, from files and from standard input") {
  const Files files;
  const auto first = files.write("a.txt", at_time(orchard, "21:00"));
  const auto second = files.write("b.txt", at_time(orchard, "17:00"));
  CHECK(files.index().err.find("advarsel: et andet møde") == std::string::npos);
  CHECK(files.found("æblehave") == 2);
  const auto db = files.dir() / "rør";
  const auto pipe = [&](const std::string& text) {
    const auto path = files.dir().write("rør.txt", text);
    return run({"sh", "-c", "\"$0\" -d \"$1\" - < \"$2\"", REFERAT_INDEX, db, path});
  };
  pipe(at_time(orchard, "17:00"));
  pipe(at_time(orchard, "21:00"));
  const auto all =
      nlohmann::json::parse(run({REFERAT_SEARCH, "-d", db, "--format", "json", "æblehave"}).out);
  CHECK(all.at("total") == 2);
  const auto again = pipe(
      at_time(minutes_with("Æblehaven", "Den nye æblehave får hegn, låge og en bænk."), "17:00"));
  CHECK(says(again.err, "erstatter"));
}

}  // namespace referat::test
