// Sentences and bullets of running Danish text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace referat {

// The sentences of one line. A full stop ends one only before a blank and a capital letter, so
// that "205 t. kr. i 2017" and "jf. pkt. 3" stay whole. Views into the line.
[[nodiscard]] std::vector<std::string_view> split_sentences(std::string_view line);

// The length of the sign in front of an entry of a list: "-", "•", "o" …; 0 if there is none.
// Numbers and letters ("1.", "a)") are no signs.
[[nodiscard]] std::size_t bullet_sign_length(std::string_view line);

// The line is an entry of a list: "- …", "• …", "o …", "1. …", "2) …", "a) …".
[[nodiscard]] bool is_bullet(std::string_view line);

// The line without its bullet.
[[nodiscard]] std::string_view without_bullet(std::string_view line);

}  // namespace referat
