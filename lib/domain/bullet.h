// Entries of lists in the texts of minutes.
#pragma once

#include <cstddef>
#include <string_view>

namespace referat {

// The length of the sign in front of an entry of a list: "-", "•", "o" …; 0 if there is none.
// Numbers and letters ("1.", "a)") are no signs.
[[nodiscard]] std::size_t bullet_sign_length(std::string_view line);

// The line is an entry of a list: "- …", "• …", "o …", "1. …", "2) …", "a) …".
[[nodiscard]] bool is_bullet(std::string_view line);

// The line without its bullet.
[[nodiscard]] std::string_view without_bullet(std::string_view line);

}  // namespace referat
