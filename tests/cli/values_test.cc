// --values: what there is to filter by.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "cli/library.h"
#include "domain/facet_kind.h"

namespace referat::test {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("values are listed with a few words on each, the most frequent first") {
  const Library library;
  CHECK(library.search({"--values", "center"}).out ==
        "ØDC\tØkonomi- og Digitaliseringscentret, 2 punkter\n");
  CHECK(library.search({"--values", "year"}).out == "2019\t2 punkter\n2018\t3 punkter\n");
  CHECK(library.search({"--values", "case"}).out ==
        "18/18284\t2 punkter\n18/101\t1 punkt\n19/77\t1 punkt\n");
  CHECK(library.search({"--values", "result", "--year", "2018"}).out ==
        "taget til efterretning\t1 punkt\nudskudt\t1 punkt\n");
  CHECK(library.search({"--values", "recommended-by"}).out ==
        library.search({"--values", "center"}).out);
}

TEST_CASE("a case is one value however it is printed, shown as it is printed most often") {
  const TempDir dir;
  const auto write = [&](const std::string& name, const std::string& number) {
    std::string text = minutes_with("Ny skole " + name, "Skolen skal have " + name + ".");
    text.replace(text.find("20/9"), 4, number);
    text =
        replaced(replaced(std::move(text), "03-06-", name + "-06-"), "d. 3. ", "d. " + name + ". ");
    return dir.write("ref/" + name + ".txt", text);
  };
  write("03", "20-009");
  write("04", "20-009");
  write("05", "2020/09");
  REQUIRE(index(dir / "db", {dir / "ref"}).exit_code == 0);
  const auto values = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", dir / "db"});
    return run(arguments).out;
  };
  CHECK(values({"--values", "case"}) == "20-009\t3 punkter\n");
  const auto answer = nlohmann::json::parse(values({"--decisions", "skole", "--format", "json"}));
  CHECK(answer.at("facets").at("case").at(0).at("value") == "20-009");
  CHECK(answer.at("facets").at("case").at(0).at("count") == 3);
  CHECK(contains(values({"--case", "20/9"}), "3 punkter"));
}

TEST_CASE("each kind of value has a Danish name too") {
  const Library library;
  const auto values = [&](std::string_view kind) {
    const auto result = library.search({"--values", std::string(kind)});
    CHECK(result.exit_code == 0);
    return result.out;
  };
  for (const FacetFacts& facts : facet_kinds()) CHECK(values(facts.danish) == values(facts.name));
  CHECK(values("AAR") == values("year"));
  CHECK(values("Udvalg") == values("body"));
}

TEST_CASE("a center's name is its municipality's, and of two with one acronym both are named") {
  const TempDir dir;
  const auto write = [&](const std::string& municipality) {
    std::string text = minutes_with("Ny skole", "UC har lavet planen.");
    text.replace(0, std::string("Strandby").size(), municipality);
    return dir.write(municipality + "/referat.txt", text);
  };
  const auto register_file = dir.write("centers.tsv",
                                       "Strandby\tUC\tcenter\tUngecentret\n"
                                       "Engholm\tUC\tcenter\tUdviklingscentret\n");
  const auto indexed = [&](const std::string& name, const std::string& municipality) {
    REQUIRE(index(dir / name, {"--centers", register_file, write(municipality)}).exit_code == 0);
    return dir / name;
  };
  const auto strandby = indexed("a", "Strandby");
  const auto engholm = indexed("b", "Engholm");
  const auto centers = [](const std::vector<std::string>& databases) {
    std::vector<std::string> call{REFERAT_SEARCH, "--values", "center"};
    for (const auto& database : databases) call.insert(call.end(), {"-d", database});
    return run(call).out;
  };
  CHECK(centers({strandby}) == "UC\tUngecentret, 1 punkt\n");
  CHECK(centers({engholm}) == "UC\tUdviklingscentret, 1 punkt\n");
  CHECK(centers({engholm, strandby}) == "UC\tUngecentret / Udviklingscentret, 2 punkter\n");
}

TEST_CASE("values of nothing, of an unknown kind and together with words") {
  const Library library;
  const auto nothing = library.search({"--values", "center", "--year", "1999"});
  CHECK(nothing.exit_code == 1);
  CHECK(nothing.err == "ingen punkter, der har en værdi i center, kommer gennem filtrene\n");
  CHECK(library.search({"--values", "farve"}).exit_code == 2);
  CHECK(library.search({"--values", "center", "ord"}).exit_code == 2);
  CHECK(library.search({"--values", "center", "--format", "json"}).exit_code == 2);
}

}  // namespace referat::test
