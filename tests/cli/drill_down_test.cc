#include "support/drill_down.h"

#include <catch2/catch.hpp>
#include <regex>
#include <sstream>

#include "support/decision_drill_down.h"

using namespace referat::test;

TEST_CASE("Totals and counts of chosen values equal a count by brute force") {
  check_drill_down(corpus());
}

namespace {

struct FacetLine {
  std::size_t count = 0;
  std::vector<std::string> option;
};

// "Center  CKF  9  ████  --center CKF": the count and the option, without its shell quotes.
std::vector<FacetLine> facet_lines(const std::string& text) {
  static const std::regex line_with_option(" ([0-9]+)  [^-a-z0-9]+  (--[a-z-]+) '?([^']+)'?");
  std::vector<FacetLine> found;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (!std::regex_search(line, match, line_with_option)) continue;
    found.push_back({std::stoul(match[1]), {match[2], match[3]}});
  }
  return found;
}

}  // namespace

TEST_CASE("The option at each facet's value narrows the search to that many items") {
  const std::string facets =
      "year=50,month=50,center=50,case=50,body=50,result=50,recommended_by=50";
  const auto lines = facet_lines(corpus().search({"svømmehal", "-n", "0", "--facets", facets}).out);
  CHECK(lines.size() > 30);
  for (const FacetLine& line : lines) {
    INFO(line.option[0] << " " << line.option[1]);
    std::vector<std::string> arguments{"svømmehal", "-n", "0"};
    arguments.insert(arguments.end(), line.option.begin(), line.option.end());
    CHECK(corpus().answer(arguments)["total"] == line.count);
  }
}

TEST_CASE("Facets of decisions equal a count by brute force, with and without filters") {
  check_decision_facets(corpus());
}

TEST_CASE("A value of a facet of decisions leads to as many items as it counts") {
  check_decision_drill_down(corpus(), {"svømmehal"});
  check_decision_drill_down(corpus(), {"resultat:udskudt", "--body", "Byrådet"});
  check_decision_drill_down(
      corpus(), {"skole", "--result", "udskudt", "--result", "afvist", "--year", "2018", "--year",
                 "2019", "--since", "2016-06-01"});
}
