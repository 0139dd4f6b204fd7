#include "index/folder_municipality.h"

#include "database/schema.h"

namespace referat::index {

namespace {

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

}  // namespace

FolderMunicipalities::FolderMunicipalities(
    const std::map<std::string, database::FileRecord>& files) {
  for (const auto& [key, record] : files) {
    if (record.file == "-") continue;
    for (const auto& document : record.documents) {
      if (document.municipality.empty() || document.municipality_inferred) continue;
      add(record.file, document.municipality);
    }
  }
}

void FolderMunicipalities::add(std::string_view path, const std::string& municipality) {
  const auto [folder, first] = by_folder_.try_emplace(std::string(folder_of(path)), municipality);
  const bool agrees = database::folded_name(folder->second) == database::folded_name(municipality);
  if (!agrees) folder->second.clear();
}

std::string FolderMunicipalities::of(std::string_view path) const {
  const auto folder = by_folder_.find(folder_of(path));
  return folder == by_folder_.end() ? std::string() : folder->second;
}

}  // namespace referat::index
