// The municipality of a document that doesn't name it: that of the others in its folder.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "database/file_record.h"

namespace referat::index {

class FolderMunicipalities {
 public:
  // By the documents that name theirs themselves.
  explicit FolderMunicipalities(const std::map<std::string, database::FileRecord>& files);

  // Empty where no document of the file's folder names one, or where they name several.
  [[nodiscard]] std::string of(std::string_view path) const;

 private:
  std::map<std::string, std::string, std::less<>> by_folder_;  // empty: several
};

}  // namespace referat::index
