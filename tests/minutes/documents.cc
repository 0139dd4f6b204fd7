#include "minutes/documents.h"

#include <algorithm>
#include <filesystem>

#include "extract/plain_text.h"
#include "extract/read.h"
#include "minutes/reader.h"
#include "support/temp_dir.h"

namespace referat::test {

namespace fs = std::filesystem;

std::string source_path(std::string_view name) {
  return (fs::path(REFERAT_SOURCE_DIR) / name).string();
}

std::string shared_path(std::string_view name) {
  return (fs::path(REFERAT_SOURCE_DIR) / ".." / "shared" / name).lexically_normal().string();
}

std::vector<std::string> files_in(const std::string& folder, std::string_view extension) {
  std::vector<std::string> paths;
  if (!fs::is_directory(folder)) return paths;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == extension) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

const CenterRegister& project_register() {
  static const auto centers = CenterRegister::load(source_path("corpus/centers.tsv"));
  return centers;
}

Minutes read_document(const std::string& path) {
  return minutes::read_minutes(extract::read(path), project_register()).at(0);
}

Json parsed(const std::string& path) {
  Json json = to_json(read_document(path));
  json.erase("path");
  return json;
}

Json read_json(const std::string& path) { return Json::parse(read_file(path)); }

std::vector<minutes::Line> lines_of(std::string_view text) {
  return minutes::unread_lines(extract::split_lines(text));
}

}  // namespace referat::test
