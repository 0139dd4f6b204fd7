#include "real/real_minutes.h"

#include <filesystem>

namespace referat::test {

std::string shared_folder() {
  return (std::filesystem::path(REFERAT_SOURCE_DIR) / ".." / "shared").lexically_normal().string();
}

const Collection& real_minutes() {
  static const Collection made({shared_folder() + "/minutes"});
  return made;
}

const std::vector<Json>& parsed_minutes() { return real_minutes().documents(); }

Json answer(const std::vector<std::string>& arguments) { return real_minutes().answer(arguments); }

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
