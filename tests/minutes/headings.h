// The item headings of a text, for the tests of each style: "number|title" each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/contents_list.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::test {

using Style = std::vector<minutes::ItemHeading> (*)(const std::vector<minutes::Line>& lines,
                                                    const minutes::ContentsList& contents);

[[nodiscard]] std::vector<minutes::ItemHeading> headings_by(Style style, std::string_view text);

[[nodiscard]] std::vector<std::string> named(const std::vector<minutes::ItemHeading>& headings);

}  // namespace referat::test
