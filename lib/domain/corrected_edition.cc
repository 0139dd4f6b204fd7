#include "domain/corrected_edition.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace referat {

bool says_corrected(std::string_view title) {
  static constexpr std::array<std::string_view, 4> words{"rettet", "korrigeret", "revideret",
                                                         "berigtiget"};
  const std::string text = lower(title);
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return find_word(text, word) != std::string_view::npos;
  });
}

}  // namespace referat
