// referat-search --cite: references to quote.
#include <catch2/catch.hpp>

#include "cli/library.h"

namespace referat::test {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("each item of a search is a reference, a line each, and nothing else is printed") {
  const Library library;
  const auto result = library.search({"strategi", "--sort", "oldest", "--cite"});
  CHECK(result.exit_code == 0);
  const std::string path = library.dir() / "referater/";
  CHECK(result.out ==
        "Strandby Kommune, Direktionen, referat af 19. november 2018, punkt 2: Ny "
        "strategi for indkøb (sag 18/18284). Kilde: " +
            path +
            "2018-11-19-direktionen.txt, linje 29.\n"
            "Strandby Kommune, Byrådet, referat af 26. februar 2019, punkt 1: Ny "
            "strategi for indkøb (sag 18/18284). Kilde: " +
            path + "2019-02-26-byraadet.txt, linje 16.\n");
}

TEST_CASE("one item and what is like it can be quoted") {
  const Library library;
  const std::string item = "strandby/direktionen/2018-11-19/2";
  CHECK(
      library.search({"--show", item, "--cite"}).out.starts_with("Strandby Kommune, Direktionen"));
  CHECK(library.search({"--similar", item, "--cite"}).out.starts_with("Strandby Kommune, Byrådet"));
}

TEST_CASE("each decision of a list is quoted with its words") {
  const Library library;
  const auto result = library.search({"--decisions", "strategi", "--cite"});
  CHECK(result.out.starts_with("Strandby Kommune, Byrådet, beslutning af 26. februar 2019: »"));
  CHECK(contains(result.out, "« Punkt 1: Ny strategi for indkøb (sag 18/18284). Kilde: "));
}

TEST_CASE("nothing to quote is told on standard error") {
  const Library library;
  const auto result = library.search({"findesikke", "--cite"});
  CHECK(result.exit_code == 1);
  CHECK(result.out.empty());
  CHECK(contains(result.err, "Intet fundet"));
}

TEST_CASE("notes on the search don't stand among the references") {
  const Library library;
  const auto result = library.search({"sygefravær", "månen", "--cite"});
  CHECK(result.out.starts_with("Strandby Kommune, Byrådet"));
  CHECK(contains(result.err, "»månen«"));
}

TEST_CASE("references where there is nothing to quote are refused, with what to do instead") {
  const Library library;
  const auto refused = [&](const std::vector<std::string>& arguments, std::string_view advice) {
    const auto result = library.search(arguments);
    CAPTURE(arguments, result.err);
    CHECK(result.exit_code == 2);
    CHECK(contains(result.err, advice));
  };
  refused({"strategi", "--cite", "--format", "json"}, "udelad --cite eller --format");
  refused({"strategi", "--cite", "--format", "csv"}, "udelad --cite eller --format");
  refused({"strategi", "--cite", "--timeline"}, "giv den med en søgning");
  refused({"--history", "18/18284", "--cite"}, "giv den med en søgning");
  refused({"--coverage", "--cite"}, "giv den med en søgning");
  refused({"strategi", "--cite", "--save", "navn"}, "giv den med en søgning");
  refused({"strategi", "--cite", "--explain"}, "--explain");
}

}  // namespace referat::test
