// Bars of text.
#pragma once

#include <cstddef>
#include <string>

namespace referat::output {

// A bar of count/largest of so many columns, in eighths of a column; at least the thinnest, but
// empty where count is 0. ASCII has whole columns only.
[[nodiscard]] std::string bar(std::size_t count, std::size_t largest, std::size_t columns,
                              bool unicode);

}  // namespace referat::output
