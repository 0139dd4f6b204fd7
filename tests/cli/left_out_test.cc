// What referat-index leaves out of documents and folders, and how it tells that.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/json_schema.h"
#include "cli/library.h"

namespace referat::test {

namespace {

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// A head and a foot on each of four pages.
std::string paged_minutes() {
  std::string text = "Strandby Kommune\n\nREFERAT Kulturudvalget d. 03-06-2020\n\n";
  for (int page = 1; page <= 4; ++page) {
    text += fmt::format(
        "Strandby Bibliotek\n\nPunkt {0}: Emne nummer {0}\n\nSagsfremstilling\n\nDer er en sag om "
        "emne {0}.\n\nBeslutning\n\nGodkendt.\n\nSide {0}\n{1}",
        page, page < 4 ? "\f" : "");
  }
  return text;
}

}  // namespace

TEST_CASE("heads and feet of pages that are taken out are counted, and named with -v") {
  const TempDir dir;
  const auto path = dir.write("a.txt", paged_minutes());
  const auto quiet = run({REFERAT_INDEX, "-d", dir / "db", path});
  const auto told = run({REFERAT_INDEX, "-v", "--rebuild", "-d", dir / "db", path});
  CAPTURE(told.out, told.err);
  CHECK(quiet.exit_code == 0);
  CHECK_FALSE(says(quiet.out, "»Side"));
  CHECK(says(quiet.out, " linjer af sidehoved, sidefod eller knapper udeladt\n"));
  CHECK(says(told.out, " linjer af sidehoved, sidefod eller knapper er udeladt: »"));
  CHECK(says(told.out, "»Strandby Bibliotek« (3, først linje "));
  CHECK(says(told.out, "»Side #« (4, først linje "));
  // All else is there.
  const auto found = run({REFERAT_SEARCH, "-d", dir / "db", "--format", "json", "emne"});
  CHECK(nlohmann::json::parse(found.out).at("total") == 4);
}

TEST_CASE("with --parse they are told beside the JSON, which is the same") {
  const TempDir dir;
  const auto path = dir.write("a.txt", paged_minutes());
  const auto plain = run({REFERAT_INDEX, "--parse", path});
  const auto told = run({REFERAT_INDEX, "--parse", "-v", path});
  CHECK(told.out == plain.out);
  CHECK_FALSE(says(plain.err, "Strandby Bibliotek"));
  CHECK(says(told.err, "»Strandby Bibliotek« (3, først linje "));
}

TEST_CASE("what shows a sign of a meeting but no item is found all the same, with a warning") {
  const TempDir dir;
  dir.write("ref/a.txt", "Havneudvalget\n3. maj 2019\n\nDer blev talt om kajen.\n");
  dir.write("ref/brev.txt", "Kære borgmester,\n\ntak for sidst.\n");
  const auto result = run({REFERAT_INDEX, "-d", dir / "db", dir / "ref"});
  CHECK(result.exit_code == 0);
  CHECK(says(result.err, "a.txt: advarsel: ingen dagsordenspunkter blev "));
  CHECK(says(result.err, "brev.txt: sprunget over"));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "kaj"}).exit_code == 0);
}

TEST_CASE("a file in a folder that looks like minutes but has no item makes the exit status 1") {
  const TempDir dir;
  dir.write("ref/tom.json",
            R"({"Moede":{"Dato":"2022-01-10T08:00:00+01:00","Sted":"Salen","Moededeltagere":[]},)"
            R"("Udvalg":{"Navn":"Havneudvalget"},"Dagsordenpunkter":[]})");
  dir.write("ref/god.txt", minutes_with("Æblehaven", "Den nye æblehave."));
  const auto result = run({REFERAT_INDEX, "-d", dir / "db", dir / "ref"});
  CHECK(result.exit_code == 1);
  CHECK(says(result.err, "tom.json: ligner et referat eller en dagsorden"));
  CHECK(run({REFERAT_SEARCH, "-d", dir / "db", "æblehave"}).exit_code == 0);
}

TEST_CASE(
    "files of a folder that are no minutes are told by kind and number, in the coverage too") {
  const TempDir dir;
  const auto good = dir.write("ref/god.txt", minutes_with("Æblehaven", "Den nye æblehave."));
  for (const char* name : {"a.pdf", "2018/b.pdf", "c.docx", "god.pdf"}) {
    dir.write(std::string("ref/") + name, "x");
  }
  const auto letter = dir.write("ref/brev.txt", "Kære borgmester,\n\ntak for sidst.\n");
  dir.write("ref/binær.txt", std::string(100, '\0'));
  const auto result = run({REFERAT_INDEX, "-d", dir / "db", dir / "ref"});
  CAPTURE(result.out, result.err);
  CHECK(result.exit_code == 1);
  CHECK(says(result.err, "3 filer er sprunget over (2 .pdf, 1 .docx)"));
  CHECK(says(result.out,
             "5 filer er ikke med (2 .pdf, 1 .docx, 1 uden dagsordenspunkter, 1 ulæselig)"));
  const auto coverage = [&](const std::vector<std::string>& more = {}) {
    std::vector<std::string> command{REFERAT_SEARCH, "-d", dir / "db", "--coverage"};
    command.insert(command.end(), more.begin(), more.end());
    return run(command).out;
  };
  const auto text = coverage();
  CHECK(says(text, "Filer i mapperne, som ikke er i databasen\n"));
  CHECK(says(text, "  2 filer af slagsen .pdf i 2 mapper, først "));
  CHECK(says(text, "  1 fil uden dagsordenspunkter i "));
  const auto json = nlohmann::json::parse(coverage({"--format", "json"}));
  CHECK(schema_errors(json.dump(), "coverage.schema.json") == "");
  CHECK(json.at("left_out").size() == 5);
  CHECK(json.at("left_out").at(0) ==
        nlohmann::json{{"folder", dir / "ref"}, {"kind", ".docx"}, {"count", 1}});
  // What is filtered says nothing of folders.
  CHECK_FALSE(says(coverage({"--body", "Kulturudvalget"}), "Filer i mapperne"));

  // The next run over a folder tells anew what is in it; one over a file in it doesn't.
  std::filesystem::remove(letter);
  CHECK(index(dir / "db", {good}).exit_code == 0);
  CHECK(says(coverage(), "uden dagsordenspunkter"));
  CHECK(index(dir / "db", {dir / "ref"}).exit_code == 1);
  CHECK_FALSE(says(coverage(), "uden dagsordenspunkter"));
  CHECK(says(coverage(), "2 filer af slagsen .pdf"));
}

TEST_CASE(
    "a folder of nothing but other kinds is told by the coverage of a database that is there") {
  const TempDir dir;
  const auto good = dir.write("ref/god.txt", minutes_with("Æblehaven", "Den nye æblehave."));
  dir.write("nye/a.pdf", "x");
  REQUIRE(index(dir / "db", {good}).exit_code == 0);
  CHECK(index(dir / "db", {dir / "nye"}).exit_code == 0);
  const auto coverage = run({REFERAT_SEARCH, "-d", dir / "db", "--coverage"});
  CHECK(says(coverage.out, "1 fil af slagsen .pdf i "));
  CHECK(index(dir / "ingen", {dir / "nye"}).exit_code == 0);
  CHECK_FALSE(std::filesystem::exists(dir / "ingen"));
}

}  // namespace referat::test
