// JSON by nlohmann's library, keys in the order in which they are set. The library is templates:
// reading and writing are compiled once, here, not in every file that has a value.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

using Json = nlohmann::ordered_json;

// Throws Json::exception for anything but one JSON value.
[[nodiscard]] Json parse_json(std::string_view text);

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
