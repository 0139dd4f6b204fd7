// Entries of lists in the texts of minutes.
#pragma once

#include <string_view>

namespace referat {

// The line is an entry of a list: "- …", "• …", "o …", "1. …", "2) …", "a) …".
[[nodiscard]] bool is_bullet(std::string_view line);

// The line without its bullet.
[[nodiscard]] std::string_view without_bullet(std::string_view line);

}  // namespace referat
