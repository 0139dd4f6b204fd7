// The line that gives an item's case number. A number is a case number by its place only: alone on
// a line beside the heading, or behind a label such as Sagsnr.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat::minutes {

struct CaseLine {
  std::string number;          // as printed
  std::optional<bool> closed;  // where the line says so too
  std::string rest;            // whatever else stands on the line: "Dok.nr.: 399-2019-44120"
};

[[nodiscard]] std::optional<CaseLine> recognise_case_line(std::string_view line);

// The line is no more than such a label: "Sagsnr.:".
[[nodiscard]] bool is_case_label(std::string_view line);

// The case number in brackets at the end of a title, "Cykelsti langs Møllevej (2018-0123456)", or
// nothing. It must be too long for anything else: "(2019-2022)" are years.
[[nodiscard]] std::string_view case_in_title(std::string_view title);

// The case number before a title, letters and a blank first: "BR 270/07. Tillæg til lokalplan" has
// 9 bytes of it. 0 if the title begins otherwise.
[[nodiscard]] std::size_t case_before_title(std::string_view title);

}  // namespace referat::minutes
