// --coverage, as a user asks for it.
#include <catch2/catch.hpp>

#include "cli/json_schema.h"
#include "cli/library.h"
#include "support/coverage_check.h"

namespace referat::test {

TEST_CASE("a coverage equals a count by brute force") { check_coverage(corpus()); }

TEST_CASE("a coverage holds what the schema says, empty or not") {
  const Library library;
  const auto all = library.search({"--coverage", "--format", "json"});
  CHECK(all.exit_code == 0);
  CHECK(schema_errors(all.out, "coverage.schema.json") == "");
  CHECK(Json::parse(all.out).at("bodies").size() == 2);
  const auto none = library.search({"--coverage", "--year", "1999", "--format", "json"});
  CHECK(none.exit_code == 1);
  CHECK(schema_errors(none.out, "coverage.schema.json") == "");
  CHECK(schema_errors("{}", "coverage.schema.json") != "");
}

TEST_CASE("a coverage can be restricted to a body, and to nothing that isn't a document's") {
  const Library library;
  const auto council = library.search({"--coverage", "--body", "byråd", "--format", "json"});
  CHECK(Json::parse(council.out).at("meetings") == 1);
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--coverage", "skole"},
                                                {"--coverage", "--result", "udskudt"},
                                                {"--coverage", "--show", "x"},
                                                {"--coverage", "--history", "15/1042"},
                                                {"--coverage", "--decisions"},
                                                {"--coverage", "--open"},
                                                {"--coverage", "--timeline"},
                                                {"--coverage", "--values", "year"},
                                                {"--coverage", "-n", "3"},
                                                {"--coverage", "--format", "html"},
                                                {"--coverage", "--save", "x"}}) {
    const auto refused = library.search(wrong);
    CAPTURE(wrong);
    CHECK(refused.exit_code == 2);
    CHECK(refused.out.empty());
  }
}

TEST_CASE("a warning of the indexer is told by the coverage too") {
  const TempDir folder;
  const auto path =
      folder.write("uden-dato.txt", "Punkt 1: Sti\n\n19/1\n\nSagsfremstilling\n\nSmal.\n");
  REQUIRE(index(folder / "db", {path}).exit_code == 0);
  const auto told = run({REFERAT_SEARCH, "-d", folder / "db", "--coverage"},
                        {.input = {}, .environment = {}, .directory = folder.path()});
  CHECK(told.exit_code == 0);
  INFO(told.out);
  CHECK(told.out.find("Dokumenter uden dato\n  uden-dato.txt\n") != std::string::npos);
  CHECK(told.out.find("  uden-dato.txt: mødets dato blev ikke fundet\n") != std::string::npos);
}

}  // namespace referat::test
