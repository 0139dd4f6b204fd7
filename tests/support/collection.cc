#include "support/collection.h"

#include <sstream>
#include <stdexcept>

namespace referat::test {

namespace {

CommandResult checked(const std::vector<std::string>& command, int most_allowed_exit) {
  CommandResult result = run(command);
  if (result.exit_code > most_allowed_exit) {
    throw std::runtime_error(command[0] + " failed: " + result.err);
  }
  return result;
}

std::vector<std::string> joined(std::vector<std::string> head,
                                const std::vector<std::string>& tail) {
  head.insert(head.end(), tail.begin(), tail.end());
  return head;
}

}  // namespace

Collection::Collection(const std::vector<std::string>& arguments) {
  checked(joined({REFERAT_INDEX, "-q", "-d", folder_ / "db"}, arguments), 0);
  std::istringstream lines(checked(joined({REFERAT_INDEX, "--parse"}, arguments), 0).out);
  for (std::string line; std::getline(lines, line);) documents_.push_back(Json::parse(line));
}

CommandResult Collection::search(const std::vector<std::string>& arguments) const {
  return checked(joined({REFERAT_SEARCH, "-d", folder_ / "db"}, arguments), 1);
}

Json Collection::answer(const std::vector<std::string>& arguments) const {
  return Json::parse(search(joined({"--format", "json"}, arguments)).out);
}

const Collection& corpus() {
  static const std::string folder = std::string(REFERAT_SOURCE_DIR) + "/corpus";
  static const Collection made({"--centers", folder + "/centers.tsv", folder + "/minutes"});
  return made;
}

}  // namespace referat::test
