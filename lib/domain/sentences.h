// The sentences of running Danish text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat {

// The sentences of one line. A full stop ends one only before a blank and a capital letter, so
// that "205 t. kr. i 2017" and "jf. pkt. 3" stay whole. Views into the line.
[[nodiscard]] std::vector<std::string_view> split_sentences(std::string_view line);

// The sentences of a text whose lines the source may have broken: of its paragraphs put together
// (domain/paragraphs.h).
[[nodiscard]] std::vector<std::string> sentences_of(std::string_view text);

}  // namespace referat
