// One field of CSV, see hits.h.
#pragma once

#include <string>
#include <string_view>

namespace referat::output {

// Quoted where it must be; no formula for a spreadsheet, whether it splits at commas, semicolons or
// tabs, nothing that steers a terminal, one line.
[[nodiscard]] std::string csv_field(std::string_view text);

}  // namespace referat::output
