// The municipality of a document that doesn't name it: that of the others in its folder.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "database/file_record.h"

namespace referat::index {

// Documents that are read before it is known of which municipality they are are kept until then;
// beyond so many bytes of theirs they are read again.
inline constexpr std::size_t max_postponed_bytes = std::size_t{16} * 1024 * 1024;

class FolderMunicipalities {
 public:
  FolderMunicipalities() = default;
  // By the documents that name theirs themselves.
  explicit FolderMunicipalities(const std::map<std::string, database::FileRecord>& files);

  // A document at the path names it.
  void add(std::string_view path, const std::string& municipality);

  // Empty where no document of the file's folder names one, or where they name several.
  [[nodiscard]] std::string of(std::string_view path) const;

 private:
  std::map<std::string, std::string, std::less<>> by_folder_;  // empty: several
};

}  // namespace referat::index
