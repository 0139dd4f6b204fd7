// Minutes that were published anew because something in them was wrong.
#pragma once

#include <string_view>

namespace referat {

// Of a title or a file's name: "REFERAT (rettet udgave) Byrådet", "referat-rettet.txt", "Revideret
// referat.pdf".
[[nodiscard]] bool says_corrected(std::string_view title);

}  // namespace referat
