// What lies in the folders that were indexed, but isn't in the database: how many files, of which
// kinds.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace referat::database {

// Kinds that are no extension (".pdf", or "" of a file that has none):
inline constexpr std::string_view without_items = "no_items";  // nothing of a meeting in it
inline constexpr std::string_view unreadable = "unreadable";

// By kind.
using FileCounts = std::map<std::string, std::size_t>;
// By folder, without symbolic links.
using LeftOut = std::map<std::string, FileCounts>;

[[nodiscard]] std::string pack_left_out(const LeftOut& left_out);  // JSON
[[nodiscard]] LeftOut unpack_left_out(std::string_view bytes);     // Error(database)

}  // namespace referat::database
