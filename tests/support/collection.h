// A folder of minutes twice over: as referat-index --parse reads it, and as a database to search.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/command.h"
#include "support/temp_dir.h"

namespace referat::test {

using Json = nlohmann::json;

class Collection {
 public:
  // arguments: of referat-index, PATHs and options such as --centers. Throws if it fails.
  explicit Collection(const std::vector<std::string>& arguments);

  // What referat-index --parse prints for each of the documents.
  [[nodiscard]] const std::vector<Json>& documents() const { return documents_; }

  // referat-search with these arguments, and with --format json.
  [[nodiscard]] CommandResult search(const std::vector<std::string>& arguments) const;
  [[nodiscard]] Json answer(const std::vector<std::string>& arguments) const;

 private:
  TempDir folder_;
  std::vector<Json> documents_;
};

// The project's own fictional minutes.
[[nodiscard]] const Collection& corpus();

}  // namespace referat::test
