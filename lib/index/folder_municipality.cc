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
      const auto [folder, first] =
          by_folder_.try_emplace(std::string(folder_of(record.file)), document.municipality);
      const bool agrees =
          database::folded_name(folder->second) == database::folded_name(document.municipality);
      if (!agrees) folder->second.clear();
    }
  }
}

std::string FolderMunicipalities::of(std::string_view path) const {
  const auto folder = by_folder_.find(folder_of(path));
  return folder == by_folder_.end() ? std::string() : folder->second;
}

}  // namespace referat::index
