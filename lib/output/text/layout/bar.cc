#include "output/text/layout/bar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace referat::output {

std::string bar(std::size_t count, std::size_t largest, std::size_t columns, bool unicode) {
  if (largest == 0 || count == 0 || columns == 0) return {};
  const std::size_t eighths = std::max<std::size_t>(count * columns * 8 / largest, 1);
  if (!unicode) return std::string((eighths + 7) / 8, '#');
  std::string result;
  for (std::size_t i = 0; i < eighths / 8; ++i) result += "█";
  static constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  return result.append(parts[eighths % 8]);
}

}  // namespace referat::output
