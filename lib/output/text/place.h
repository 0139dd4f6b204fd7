// Where something stands, to be quoted, copied or followed.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "answer/hit.h"
#include "output/text/layout/paragraph.h"
#include "output/text/options.h"

namespace referat::output {

// The place to quote, "FILE:LINE", with the file as it is named from the folder.
[[nodiscard]] std::string place_of(const std::string& path, std::size_t line,
                                   const TextOptions& options);
[[nodiscard]] std::string place_of(const answer::Hit& hit, const TextOptions& options);

// A file as it is named from the folder, if it lies below it.
[[nodiscard]] std::string shown_path(const std::string& path, const std::string& folder);

// A piece of the answer made a link to the file (OSC 8), where there are links. The piece
// must be terminal-safe already, but for colours.
[[nodiscard]] std::string linked_to_source(const std::string& path, const std::string& piece,
                                           const TextOptions& options);

// Where a source is to be quoted.
struct SourcePlace {
  std::string path;
  std::size_t line = 0;
};

// An item's id and the place to quote, on one line where they fit: neither is broken, since both
// are there to be copied.
void write_id_and_place(std::ostream& out, const std::string& id, const SourcePlace& place,
                        const Block& block, const TextOptions& options);

}  // namespace referat::output
