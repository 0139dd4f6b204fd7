// JSON by nlohmann's library, keys in the order in which they are set. The library is templates:
// reading and writing are compiled once, here, not in every file that has a value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

// A value is freed without taking memory, level by level (there are never more than
// limits::max_json_depth). The library's own way first moves a list to a second one: where memory
// has run out, and half of a document is given up, that ends the program.
template <>
void nlohmann::ordered_json::json_value::destroy(value_t type);

namespace referat {

using Json = nlohmann::ordered_json;

// What we have written ourselves, read back from where strangers may have written: a database, a
// file of the user's. Throws Json::exception for anything but one value, for one that nests deeper
// than limits::max_json_depth, for text that is no UTF-8, and for numbers that are no counts:
// negative ones, fractions. The time grows with the length, whatever stands there.
[[nodiscard]] Json parse_json(std::string_view text);
// The same, but with any numbers: what another program has written.
[[nodiscard]] Json parse_foreign_json(std::string_view text);
[[nodiscard]] Json parse_msgpack(std::string_view bytes);

// How many of something there are, or where it stands in a document. Throws Json::exception for
// anything else, and for more than a document can have.
[[nodiscard]] std::size_t count_from(const Json& json);

// Throws Json::exception, for readers that know more of a value than its form.
[[noreturn]] void refuse_json(const std::string& why);

// A whole number of these bounds; throws Json::exception for anything else. (get<int>() takes any
// number there is, and is undefined for one that doesn't fit.)
[[nodiscard]] std::int64_t whole_number(const Json& json, std::int64_t least, std::int64_t most);

// A text as JSON; null for an empty one, or none.
[[nodiscard]] Json text_or_null(const std::string& text);
[[nodiscard]] Json text_or_null(const std::optional<std::string>& text);

enum class BrokenUtf8 {
  replaced,  // by U+FFFD
  refused,   // Json::exception is thrown
};

// On one line, or with an indent of so many blanks a level.
[[nodiscard]] std::string json_text(const Json& json, int indent = -1,
                                    BrokenUtf8 broken = BrokenUtf8::replaced);

}  // namespace referat
