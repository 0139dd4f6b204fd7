// Several values in one value slot: each as a length byte and its bytes, sorted, without doubles.
// The same set is always the same bytes, so that Xapian's own ValueCountMatchSpy counts sets and
// we only unpack and add up (exact in every layout; a spy of our own would fail remotely).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat::database {

// Values over 255 bytes are cut on a code point; empty values are left out.
[[nodiscard]] std::string pack_set(std::vector<std::string> values);

// Views into the bytes. Throws Error(database) if they are no packed set of UTF-8.
[[nodiscard]] std::vector<std::string_view> set_members(std::string_view bytes);

// The same as values of their own.
[[nodiscard]] std::vector<std::string> unpack_set(std::string_view bytes);

// The same for slots that hold a single string …
void check_single_value(std::string_view value);
// … and for those that hold the beginning of a day, or nothing: "2018" with "-01-01",
// "2018-11" with "-01".
void check_beginning_of_day(std::string_view value, std::string_view rest);

}  // namespace referat::database
