// Departments of a municipality that no register tells.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/library.h"

namespace referat::test {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string recommended(int day, const std::string& text) {
  return fmt::format(
      "Solbjerg Kommune\n\nREFERAT Kulturudvalget d. {0:02}-06-2020\n\n"
      "Mødedato Onsdag d. {0}. juni 2020 kl. 17:00\n\nMødested Biblioteket\n\n"
      "Punkt 1: Sag nummer {0}\n\n20/{0}\n\nIndstilling\n\n{1}\n\n"
      "Beslutning Kulturudvalget den {0:02}-06-2020\n\nGodkendt.\n",
      day, text);
}

class Solbjerg {
 public:
  Solbjerg() {
    dir_.write("ref/1.txt",
               recommended(1, "Center for Skov & Sø (CSS) indstiller, at den vedtages."));
    dir_.write("ref/2.txt", recommended(2, "Center for Skov & Sø indstiller, at den vedtages."));
    dir_.write("ref/3.txt", recommended(3, "Center for Skov og Sø indstiller, at den vedtages."));
    dir_.write("ref/4.txt", recommended(4, "CSS indstiller, at den vedtages."));
    dir_.write("ref/5.txt", recommended(5,
                                        "Administrationen indstiller, at Center for Voldsomme "
                                        "Vinde spørges."));
    dir_.write("ref/6.txt", recommended(6, "Center for Børn & Leg indstiller, at den vedtages."));
    REQUIRE(index(database(), {dir_ / "ref"}).exit_code == 0);
  }
  [[nodiscard]] std::string database() const { return dir_ / "db"; }
  [[nodiscard]] const TempDir& dir() const { return dir_; }
  [[nodiscard]] CommandResult search(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", database()});
    return run(arguments);
  }

 private:
  TempDir dir_;
};

}  // namespace

TEST_CASE("departments that no register tells are a facet, one value for all spellings") {
  const Solbjerg solbjerg;
  CHECK(solbjerg.search({"--values", "center"}).out ==
        "Center for Skov & Sø\t4 punkter\nCenter for Børn & Leg\t1 punkt\n");
  CHECK(solbjerg.search({"--values", "recommended_by"}).out ==
        "Center for Skov & Sø\t4 punkter\nCenter for Børn & Leg\t1 punkt\n");
}

TEST_CASE("a department is asked for in any spelling and by its acronym") {
  const Solbjerg solbjerg;
  const auto expected = solbjerg.search({"--center", "Center for Skov & Sø", "--format", "jsonl"});
  CHECK(expected.exit_code == 0);
  CHECK(contains(expected.out, "\"centers\":[\"Center for Skov & Sø\"]"));
  CHECK(contains(expected.out, "\"recommended_by\":[\"Center for Skov & Sø\"]"));
  for (const auto* option : {"--center", "--recommended-by"}) {
    for (const auto* name : {"Center for Skov og Sø", "center for skov & sø", "CSS"}) {
      INFO(option << " " << name);
      CHECK(solbjerg.search({option, name, "--format", "jsonl"}).out == expected.out);
    }
  }
  CHECK(contains(solbjerg.search({"center:CSS", "-n", "0"}).out, "4 punkter"));
  CHECK(contains(solbjerg.search({"indstiller:\"Center for Skov og Sø\"", "-n", "0"}).out,
                 "4 punkter"));
  const auto words = solbjerg.search({"Center for Skov og Sø", "-n", "0", "--no-facets"});
  CHECK(contains(words.out, "3 punkter"));
  CHECK(solbjerg.search({"--center", "Center for Voldsomme Vinde"}).exit_code == 1);
}

TEST_CASE("what is removed is forgotten by departments, too") {
  const Solbjerg solbjerg;
  std::filesystem::remove(solbjerg.dir() / "ref/6.txt");
  REQUIRE(run({REFERAT_INDEX, "-q", "--prune", "-d", solbjerg.database(), solbjerg.dir() / "ref"})
              .exit_code == 0);
  CHECK(solbjerg.search({"--values", "center"}).out == "Center for Skov & Sø\t4 punkter\n");
  CHECK(solbjerg.search({"--center", "Center for Børn & Leg"}).exit_code == 1);
}

TEST_CASE("departments that no register tells are suggested as rows for one") {
  const Solbjerg solbjerg;
  const auto of_documents = run({REFERAT_INDEX, "--suggest-centers", solbjerg.dir() / "ref"});
  CHECK(of_documents.exit_code == 0);
  CHECK(of_documents.out ==
        "municipality\tacronym\tkind\tnames\tvariants\tsource\n"
        "Solbjerg\tCenter for Børn & Leg\tcenter\tCenter for Børn & Leg;Center for Børn og Leg\t\t"
        "foreslået: 1 punkt, 2020\n"
        "Solbjerg\tCSS\tcenter\tCenter for Skov & Sø;Center for Skov og Sø\t\t"
        "foreslået: 4 punkter, 2020\n");
  const auto of_database = run({REFERAT_INDEX, "--suggest-centers", "-d", solbjerg.database()});
  CHECK(of_database.out == of_documents.out);
  // As a register they give the same items.
  const auto centers = solbjerg.dir().write("centers.tsv", of_documents.out);
  REQUIRE(run({REFERAT_INDEX, "-q", "--centers", centers, "-d", solbjerg.database(),
               solbjerg.dir() / "ref"})
              .exit_code == 0);
  CHECK(solbjerg.search({"--values", "center"}).out ==
        "CSS\tCenter for Skov & Sø, 4 punkter\nCenter for Børn & Leg\t1 punkt\n");
}

}  // namespace referat::test
