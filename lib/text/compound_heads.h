// Second elements of compounds that are common in municipal Danish.
#pragma once

#include <string_view>

namespace referat::text {

// The longest known second element that the folded word ends with ("centret" of
// "ungerådgivningscentret"), before which at least two letters stand; empty if there is none.
[[nodiscard]] std::string_view compound_head(std::string_view word);

}  // namespace referat::text
