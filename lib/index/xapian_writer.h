// Writing by Xapian's own writer.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "index/writer.h"

namespace referat::index {

// On a generation, created if it doesn't exist. Throws Error(database), or
// Error(system) when the disk is full. `name` is what the user calls the database, for messages.
[[nodiscard]] std::unique_ptr<ItemWriter> open_writer(const std::filesystem::path& generation,
                                                      const std::string& name);

}  // namespace referat::index
