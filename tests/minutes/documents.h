// Documents for the tests of this folder: the project's own, and the real ones beside the checkout.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/center.h"
#include "domain/json.h"
#include "domain/minutes.h"
#include "minutes/line.h"

namespace referat::test {

// A path below the source folder, e.g. "tests/data/layouts".
[[nodiscard]] std::string source_path(std::string_view name);

// The folder beside the checkout that holds the real documents; it may be absent.
[[nodiscard]] std::string shared_path(std::string_view name);

// The regular files of a folder with this extension, sorted; none if there is no such folder.
[[nodiscard]] std::vector<std::string> files_in(const std::string& folder,
                                                std::string_view extension);

// corpus/centers.tsv
[[nodiscard]] const CenterRegister& project_register();

[[nodiscard]] Minutes read_document(const std::string& path);

// The same as --parse prints it, without the path.
[[nodiscard]] Json parsed(const std::string& path);

[[nodiscard]] Json read_json(const std::string& path);

// The lines that the recognisers see.
[[nodiscard]] std::vector<minutes::Line> lines_of(std::string_view text);

}  // namespace referat::test
