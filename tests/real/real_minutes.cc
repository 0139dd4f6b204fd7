#include "real/real_minutes.h"

#include <filesystem>
#include <sstream>
#include <stdexcept>

#include "support/command.h"
#include "support/temp_dir.h"

namespace referat::test {

namespace {

CommandResult checked(const std::vector<std::string>& command, int most_allowed_exit) {
  const CommandResult result = run(command);
  if (result.exit_code > most_allowed_exit) {
    throw std::runtime_error(command[0] + " failed: " + result.err);
  }
  return result;
}

const std::string& database() {
  static const TempDir folder;
  static const std::string path = [] {
    std::string db = folder / "db";
    checked({REFERAT_INDEX, "-q", "-d", db, shared_folder() + "/minutes"}, 0);
    return db;
  }();
  return path;
}

}  // namespace

std::string shared_folder() {
  return (std::filesystem::path(REFERAT_SOURCE_DIR) / ".." / "shared").lexically_normal().string();
}

const std::vector<Json>& parsed_minutes() {
  static const std::vector<Json> documents = [] {
    std::vector<Json> parsed;
    std::istringstream lines(
        checked({REFERAT_INDEX, "--parse", shared_folder() + "/minutes"}, 0).out);
    for (std::string line; std::getline(lines, line);) parsed.push_back(Json::parse(line));
    return parsed;
  }();
  return documents;
}

Json answer(const std::vector<std::string>& arguments) {
  std::vector<std::string> command{REFERAT_SEARCH, "-d", database(), "--format", "json"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return Json::parse(checked(command, 1).out);
}

std::string name_of(const Json& hit) {
  const auto path = std::filesystem::path(hit["document"]["path"].get<std::string>());
  return path.filename().string().substr(0, 3) + "/" + hit["item"]["number"].get<std::string>();
}

std::vector<std::string> names_of_hits(const Json& answer) {
  std::vector<std::string> names;
  for (const auto& hit : answer["hits"]) names.push_back(name_of(hit));
  return names;
}

}  // namespace referat::test
