// Lines, or their ends, that say which page it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace referat::minutes {

struct PageNumber {
  std::size_t page = 0;
  std::string_view rest{};  // what else stands on the line; a view into it
  bool labelled = false;    // "Side 3", "3 af 12", "- 3 -": more than a bare number
};

// "Side 3 af 12", "- 3 -", "3", "Vestermose Kommune   3", "Byrådet 26-03-2019  Side 3". Whether it
// is one, its place and the numbers of the other pages must show.
[[nodiscard]] std::optional<PageNumber> parse_page_number(std::string_view line);

}  // namespace referat::minutes
