// The judged queries over the real minutes, scored by the script that comes with them.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "real/real_minutes.h"
#include "support/command.h"
#include "support/temp_dir.h"

using namespace referat::test;

namespace {

// Raise it when ranking gets better; a change that falls below is no improvement.
constexpr double least_ndcg = 0.83;

std::string run_file() {
  std::ifstream queries(shared_folder() + "/relevance/queries.tsv");
  std::ostringstream lines;
  std::string line;
  std::getline(queries, line);  // the header
  while (std::getline(queries, line)) {
    const auto id_end = line.find('\t');
    const std::string query = line.substr(line.find('\t', id_end + 1) + 1);
    const Json found = answer({"-n", "100", "--no-facets", "--", query});
    for (const auto& hit : found["hits"]) {
      const std::string name = name_of(hit);
      lines << line.substr(0, id_end) << ' ' << name.substr(0, 3) << ' ' << name.substr(4) << ' '
            << hit["rank"] << ' ' << hit["score"] << '\n';
    }
  }
  return lines.str();
}

}  // namespace

TEST_CASE("nDCG@10 over the judged queries holds its level") {
  const TempDir folder;
  const std::string run_path = folder.write("referat.run", run_file());
  const auto scored =
      run({"python3", shared_folder() + "/relevance/evaluate.py", run_path, "--tsv"});
  INFO(scored.out << scored.err);
  REQUIRE(scored.exit_code == 0);
  std::istringstream out(scored.out);
  std::string header;
  std::string name;
  double ndcg = 0;
  std::getline(out, header);
  out >> name >> ndcg;
  WARN("nDCG@10 = " << ndcg);
  CHECK(ndcg >= least_ndcg);
}
