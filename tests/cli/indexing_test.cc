// referat-index on documents good and bad, and what a search then finds.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/terminal_safe.h"
#include "cli/library.h"

namespace referat::test {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// "Æblehaven på Ærø" in Windows-1252.
std::string windows_1252(std::string text) {
  for (const auto& [utf8, byte] : {std::pair("Æ", "\xC6"),
                                   {"ø", "\xF8"},
                                   {"å", "\xE5"},
                                   {"æ", "\xE6"},
                                   {"Ø", "\xD8"},
                                   {"Å", "\xC5"}}) {
    for (auto at = text.find(utf8); at != std::string::npos; at = text.find(utf8, at)) {
      text.replace(at, 2, byte);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a document that can't be read is named with the reason, the rest is indexed") {
  const TempDir dir;
  const std::string bad =
      GENERATE_REF(dir / "findes-ikke.txt", dir.write("tom.txt", ""),
                   dir.write("binær.txt", std::string(100, '\0')),
                   dir.write("brev.txt", "Kære borgmester,\n\ntak for sidst.\n"),
                   dir.write("utf16.txt", std::string("\xFF\xFEh\0e\0j\0", 8)));
  const std::string good = dir.write("god.txt", minutes_with("Æblehaven", "Den nye æblehave."));
  const auto result = index(dir / "db", {bad, good});
  CAPTURE(bad, result.err);
  CHECK(result.exit_code == 1);
  CHECK(contains(result.err, bad));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "æblehave"}).exit_code == 0);
}

TEST_CASE("a folder that has vanished is pruned when it is named, one never known is missing") {
  const TempDir dir;
  const auto file = dir.write("ref/a.txt", minutes_with("Æblehaven", "Den nye æblehave."));
  dir.write("ref/b.txt", minutes_with("Pæretræet", "Et nyt pæretræ."));
  const auto kept = dir.write("andet/c.txt", minutes_with("Blommen", "En ny blomme."));
  REQUIRE(index(dir / "db", {dir / "ref", kept}).exit_code == 0);
  std::filesystem::remove_all(dir / "ref");
  const auto without = run({REFERAT_INDEX, "-d", dir / "db", dir / "ref"});
  CHECK(without.exit_code == 1);
  CHECK(contains(without.err, dir / "ref" + ": findes ikke\n"));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "æblehave"}).exit_code == 0);
  const auto unknown = run({REFERAT_INDEX, "--prune", "-d", dir / "db", dir / "re"});
  CHECK(unknown.exit_code == 1);
  CHECK(contains(unknown.err, dir / "re" + ": findes ikke\n"));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "æblehave"}).exit_code == 0);
  const auto pruned = run({REFERAT_INDEX, "--prune", "-d", dir / "db", dir / "ref/"});
  CHECK(pruned.exit_code == 0);
  CHECK(contains(pruned.err, "findes ikke mere; 2 dokumenter er fjernet"));
  CHECK(contains(pruned.out, "2 fjernede"));
  CHECK(contains(pruned.out, "(har i alt 1 dokument, 1 punkt)"));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "æblehave"}).exit_code == 1);
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "blomme"}).exit_code == 0);
}

TEST_CASE("an unknown center is told once a run, with its first place") {
  const TempDir dir;
  const auto unknown = [](const std::string& who) {
    return minutes_with("Æblehaven", "Den nye æblehave.\n\nIndstilling\n\n" + who +
                                         " indstiller, at haven anlægges.");
  };
  const auto centers = dir.write("centers.tsv", "\tTMC\tcenter\tTeknik- og Miljøcentret\n");
  dir.write("ref/a.txt", unknown("XQZ"));
  dir.write("ref/b.txt", unknown("XQZ") + "\n\n");
  dir.write("ref/c.txt", unknown("QQZ"));
  const auto result = run({REFERAT_INDEX, "--centers", centers, "-d", dir / "db", dir / "ref"});
  const std::string fact = " indstiller, men står ikke i centerregistret";
  CAPTURE(result.err);
  const auto first = result.err.find("XQZ" + fact);
  REQUIRE(first != std::string::npos);
  CHECK(result.err.find("XQZ" + fact, first + 1) == std::string::npos);
  CHECK(contains(result.err, "a.txt:"));
  CHECK(contains(result.err, "XQZ" + fact + " (og i 1 dokument til)\n"));
  CHECK(contains(result.err, "QQZ" + fact + "\n"));
}

TEST_CASE("a folder without minutes is no error, but leaves nothing to find") {
  const TempDir dir;
  dir.write("breve/brev.txt", "Kære borgmester,\n\ntak for sidst.\n");
  const auto result = run({REFERAT_INDEX, "-d", dir / "db", dir / "breve"});
  CHECK(result.exit_code == 0);
  CHECK(contains(result.err, "brev.txt"));
  CHECK(contains(result.out, "er ikke lavet"));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "borgmester"}).exit_code != 0);
}

TEST_CASE("files of kinds that aren't read are counted, and nothing is said to be in no database") {
  const TempDir dir;
  for (const char* name : {"a.pdf", "b.PDF", "c.docx", "LÆSMIG"})
    dir.write(std::string("ref/") + name, "x");
  const auto result = run({REFERAT_INDEX, "-d", dir / "db", dir / "ref"});
  CHECK(result.exit_code == 0);
  CHECK(contains(result.err,
                 "4 filer er sprunget over (2 .pdf, 1 uden endelse, 1 .docx): kun .json, .txt, "
                 ".md og .markdown læses; pdftotext gør PDF til tekst\n"));
  CHECK(result.out == "Ingen dokumenter indekseret; databasen " + dir / "db" + " er ikke lavet\n");
  const auto named = run({REFERAT_INDEX, "-d", dir / "db", dir / "ref/c.docx"});
  CHECK(named.exit_code == 1);
  CHECK(
      contains(named.err, "c.docx: læst som tekst, men ingen dagsordenspunkter fundet; kun .json"));
}

TEST_CASE("also --parse takes a municipality from the folder's others, and tells that it did") {
  const TempDir dir;
  const std::string named = minutes_with("Æblehaven", "Den nye æblehave.");
  std::string silent = named;
  silent.erase(0, silent.find('\n'));  // its head names it
  dir.write("ref/a.txt", silent);
  dir.write("ref/b.txt", named);
  const auto result = run({REFERAT_INDEX, "--parse", dir / "ref"});
  std::istringstream lines(result.out);
  std::string line;
  std::map<std::string, nlohmann::json> meetings;
  while (std::getline(lines, line)) {
    const auto document = nlohmann::json::parse(line);
    const auto path = document.at("path").get<std::string>();
    meetings[path.substr(path.rfind('/') + 1)] = document.at("meeting");
  }
  REQUIRE(meetings.size() == 2);
  CHECK(meetings["a.txt"].at("municipality") == meetings["b.txt"].at("municipality"));
  CHECK(meetings["a.txt"].at("municipality_inferred") == true);
  CHECK_FALSE(meetings["b.txt"].contains("municipality_inferred"));
  const auto alone = run({REFERAT_INDEX, "--parse", dir.write("andet/a.txt", silent)});
  CHECK(nlohmann::json::parse(alone.out).at("meeting").at("municipality").is_null());
}

TEST_CASE("a document in Windows-1252 is found by its Danish letters") {
  const TempDir dir;
  const auto path =
      dir.write("gammel.txt", windows_1252(minutes_with("Æblehaven på Ærø", "Haven åbner.")));
  CHECK(index(dir / "db", {path}).exit_code == 0);
  const auto found = run({REFERAT_SEARCH, "-d", dir / "db", "æblehaven"});
  CHECK(found.exit_code == 0);
  CHECK(contains(found.out, "Æblehaven på Ærø"));
}

TEST_CASE("broken bytes in a document become a visible sign and a warning") {
  const TempDir dir;
  const auto path =
      dir.write("skadet.txt",
                minutes_with("Æblehaven på Ærø",
                             "Åen løber gennem haven, så børn må få støvler på. Den blå l\xE5ge "
                             "står åben. Træerne får frø og bær på øen."));
  const auto result = run({REFERAT_INDEX, "-d", dir / "db", path});
  CHECK(result.exit_code == 0);
  CHECK(contains(result.err, "skadet.txt"));
  CHECK(contains(run({REFERAT_SEARCH, "-d", dir / "db", "åen"}).out, "l\uFFFDge"));
}

TEST_CASE("no escape sequence from a document or its name reaches the terminal") {
  const TempDir dir;
  const std::string evil = "\x1b]0;ejet\x07\x1b[31mrød\x1b[0m \u202Egetargis\u202C \u009B2J";
  const auto path = dir.write("ond\x1b[31m.txt", minutes_with("Havn " + evil, "Havnen " + evil));
  const auto indexed = run({REFERAT_INDEX, "-v", "-d", dir / "db", path, dir / "intet\x1b[2J"});
  CHECK(terminal_safe(indexed.out, true) == indexed.out);
  CHECK(terminal_safe(indexed.err, true) == indexed.err);
  const auto parsed = run({REFERAT_INDEX, "--parse", path});
  CHECK(parsed.exit_code == 0);
  CHECK(terminal_safe(parsed.out, true) == parsed.out);

  const auto json = run({REFERAT_SEARCH, "-d", dir / "db", "havn", "--format", "json"});
  REQUIRE(json.exit_code == 0);
  CHECK(terminal_safe(json.out, true) == json.out);
  const std::string id = nlohmann::json::parse(json.out).at("hits").at(0).at("id");
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"havn"},
                                                    {"--show", id},
                                                    {"havn", "--format", "jsonl"},
                                                    {"--show", id, "--format", "json"},
                                                    {"\x1b[2J\u202E", "--center", "\x1b[2J"},
                                                    {"--sho\x1b[2J"},
                                                    {"år:\x1b[2J"}}) {
    auto command = arguments;
    command.insert(command.begin(), {REFERAT_SEARCH, "-d", dir / "db"});
    const auto result = run(command);
    CAPTURE(result.out, result.err);
    CHECK(terminal_safe(result.out, true) == result.out);
    CHECK(terminal_safe(result.err, true) == result.err);
  }
}

}  // namespace referat::test
