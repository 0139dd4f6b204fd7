// Items of an agenda that running text names by their number: "den 4. marts 2024 (pkt. 13)".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

// The numbers of items ("13", "2.1", "13a", in lower case) that the sentence names together with
// the date at these bytes of it: right behind it ("den 4. marts 2024 (pkt. 13)", "…, under punkt
// 13 og 14") or before it ("punkt 13 på mødet den 4. marts 2024"). The points of a recommendation
// ("indstillingens punkt 2") are no items.
[[nodiscard]] std::vector<std::string> items_named_with(std::string_view sentence,
                                                        std::size_t date_begin,
                                                        std::size_t date_end);

}  // namespace referat
