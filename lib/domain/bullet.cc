#include "domain/bullet.h"

#include <array>
#include <cctype>

#include "base/strings.h"

namespace referat {

namespace {

// The length of "1." "12)" "a)" at the start, with at least one blank behind it; 0 if none.
std::size_t enumeration_length(std::string_view line) {
  std::size_t n = 0;
  while (n < line.size() && n < 3 && is_digit(line[n])) ++n;
  const bool number = n > 0;
  if (!number && !line.empty() && std::islower(static_cast<unsigned char>(line[0])) != 0) n = 1;
  if (n == 0 || n >= line.size()) return 0;
  const bool closed = line[n] == ')' || (number && line[n] == '.');
  if (!closed || n + 1 >= line.size()) return 0;
  return line[n + 1] == ' ' || line[n + 1] == '\t' ? n + 1 : 0;
}

// Signs that are in ordinary use, too, are bullets only before a blank.
constexpr std::array<std::string_view, 5> bullets_before_blank{"-", "*", "–", "o", "·"};
constexpr std::array<std::string_view, 2> bullets{"•", "●"};

std::size_t bullet_length(std::string_view line) {
  const std::size_t sign = bullet_sign_length(line);
  return sign > 0 ? sign : enumeration_length(line);
}

}  // namespace

std::size_t bullet_sign_length(std::string_view line) {
  for (const auto sign : bullets) {
    if (line.starts_with(sign)) return sign.size();
  }
  for (const auto sign : bullets_before_blank) {
    if (line.starts_with(sign) && line.substr(sign.size()).starts_with(' ')) return sign.size();
  }
  return 0;
}

bool is_bullet(std::string_view line) { return bullet_length(trim(line)) > 0; }

std::string_view without_bullet(std::string_view line) {
  line = trim(line);
  return trim(line.substr(bullet_length(line)));
}

}  // namespace referat
