// The words that carry grammar rather than meaning.
#pragma once

#include <string_view>

namespace referat::text {

// Danish function words ("i", "og", "for", "hvem"): optional in queries.
[[nodiscard]] bool is_function_word(std::string_view surface);

}  // namespace referat::text
