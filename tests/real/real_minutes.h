// The real minutes, indexed once for all tests of this folder.
#pragma once

#include <string>
#include <vector>

#include "support/collection.h"

namespace referat::test {

// The folder beside the checkout that holds the real documents.
[[nodiscard]] std::string shared_folder();

[[nodiscard]] const Collection& real_minutes();

// What referat-index --parse prints for each of the real minutes.
[[nodiscard]] const std::vector<Json>& parsed_minutes();

// The answer of referat-search --format json with these arguments, on the real minutes.
[[nodiscard]] Json answer(const std::vector<std::string>& arguments);

// "001/8": the document's first three digits and the item's number.
[[nodiscard]] std::string name_of(const Json& hit);
[[nodiscard]] std::vector<std::string> names_of_hits(const Json& answer);

}  // namespace referat::test
