// Timelines of the fictional minutes in corpus/, counted again by brute force.
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "support/command.h"
#include "support/temp_dir.h"
#include "support/timeline_by_hand.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

class Corpus {
 public:
  Corpus() {
    REQUIRE(indexer({"-q", "-d", folder_ / "db"}).exit_code == 0);
    std::istringstream lines(indexer({"--parse"}).out);
    for (std::string line; std::getline(lines, line);) documents_.push_back(Json::parse(line));
  }

  [[nodiscard]] const std::vector<Json>& documents() const { return documents_; }

  [[nodiscard]] TimelineByHand timeline(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", folder_ / "db", "--timeline"});
    arguments.insert(arguments.end(), {"-n", "0", "--format", "json"});
    return timeline_told(Json::parse(run(arguments).out));
  }

 private:
  static CommandResult indexer(std::vector<std::string> arguments) {
    const std::string corpus = std::string(REFERAT_SOURCE_DIR) + "/corpus";
    arguments.insert(arguments.begin(), REFERAT_INDEX);
    arguments.insert(arguments.end(), {"--centers", corpus + "/centers.tsv", corpus + "/minutes"});
    return run(arguments);
  }

  TempDir folder_;
  std::vector<Json> documents_;
};

bool names_cpo(const Json& item) {
  const auto& centers = item.at("centers");
  return std::find(centers.begin(), centers.end(), "CPO") != centers.end();
}

}  // namespace

TEST_CASE("years, results and bodies of the corpus are what a count by brute force gives") {
  const Corpus corpus;
  const auto all = timeline_by_hand(corpus.documents(), [](const Json&) { return true; });
  const auto told = corpus.timeline({"--since", "1900"});
  CHECK(told.total == all.total);
  CHECK(told.years == all.years);
  CHECK(told.bodies == all.bodies);
  for (const auto& [center, count] : told.centers) CHECK(all.centers.at(center) == count);

  for (const auto& [year, counted] : all.years) {
    CAPTURE(year);
    CHECK(corpus.timeline({"--year", year}).years == YearsByHand{{year, counted}});
  }

  const auto of_case = timeline_by_hand(
      corpus.documents(), [](const Json& item) { return item.at("case_key") == "14/655"; });
  CHECK(corpus.timeline({"--case", "14/655"}).years == of_case.years);
  const auto of_center = timeline_by_hand(corpus.documents(), names_cpo);
  CHECK(corpus.timeline({"--center", "CPO"}).years == of_center.years);
}

}  // namespace referat::test
