// The one way from a path to its text, for indexing, --parse and --similar.
#pragma once

#include <string>
#include <string_view>

#include "extract/document.h"

namespace referat::extract {

// The file, by the kind that its bytes show; "-" is standard input. Throws Error(input), naming
// the path, if it can't be read or isn't what its kind is.
[[nodiscard]] Document read(const std::string& path);

// The same for a file whose bytes are there already: indexing compares them first.
[[nodiscard]] Document read(const std::string& path, std::string_view bytes);

}  // namespace referat::extract
