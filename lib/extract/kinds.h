// The kinds of files that can be read. Data: a new kind is a row in kinds.cc and a file with its
// reader.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/document.h"

namespace referat::extract {

struct Kind {
  std::string_view name;
  std::vector<std::string_view> extensions;  // in lower case, with their dot
  // Whether a file's bytes are of this kind.
  bool (*recognises)(std::string_view bytes);
  // Fills in all but path and kind. Throws Error(input) with the reason; the caller names the file.
  Document (*read)(std::string_view bytes);
};

// The kind that has this path's extension, whatever its case, or null: in a folder such a file is
// none of ours.
[[nodiscard]] const Kind* kind_by_extension(std::string_view path);

// In lower case, with its dot; empty if it has none.
[[nodiscard]] std::string extension_of(std::string_view path);

// The extensions of all kinds, for a message: ".txt, .md og .markdown".
[[nodiscard]] std::string known_extensions();

// What the bytes are, whatever the file is called: plain text where nothing else recognises them.
[[nodiscard]] const Kind& kind_of(std::string_view bytes);

}  // namespace referat::extract
