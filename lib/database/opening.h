// Where Xapian opens a generation: by its folder, in the format that is ours (never auto-detection,
// see generation.h), and only after what lies there was looked at (plain_files.h).
#pragma once

#include <xapian.h>

#include <filesystem>

namespace referat::database {

// Both throw Error(database), and what Xapian throws.
[[nodiscard]] Xapian::Database open_to_read(const std::filesystem::path& generation);

// Made if it isn't there.
[[nodiscard]] Xapian::WritableDatabase open_to_write(const std::filesystem::path& generation);

}  // namespace referat::database
