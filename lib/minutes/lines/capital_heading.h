// A line in capitals that heads a document of its own within an item.
#pragma once

#include <string_view>

namespace referat::minutes {

// "BESLUTNINGSFORSLAG FRA X": several words, all in capitals, and no result ("GODKENDT SOM
// INDSTILLET").
[[nodiscard]] bool is_capital_heading(std::string_view line);

}  // namespace referat::minutes
