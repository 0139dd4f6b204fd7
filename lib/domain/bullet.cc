#include "domain/bullet.h"

#include <array>
#include <cctype>
#include <cstddef>

#include "base/strings.h"

namespace referat {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// The length of "1." "12)" "a)" at the start, with at least one blank behind it; 0 if none.
std::size_t enumeration_length(std::string_view line) {
  std::size_t n = 0;
  while (n < line.size() && n < 3 && digit(line[n])) ++n;
  const bool number = n > 0;
  if (!number && !line.empty() && std::islower(static_cast<unsigned char>(line[0])) != 0) n = 1;
  if (n == 0 || n >= line.size()) return 0;
  const bool closed = line[n] == ')' || (number && line[n] == '.');
  if (!closed || n + 1 >= line.size()) return 0;
  return line[n + 1] == ' ' || line[n + 1] == '\t' ? n + 1 : 0;
}

std::size_t bullet_length(std::string_view line) {
  static constexpr std::array<std::string_view, 7> marks{"- ", "* ", "• ", "– ", "o ", "● ", "· "};
  for (const auto mark : marks) {
    if (line.starts_with(mark)) return mark.size() - 1;
  }
  if (line.starts_with("•") || line.starts_with("●")) return std::string_view("•").size();
  return enumeration_length(line);
}

}  // namespace

bool is_bullet(std::string_view line) { return bullet_length(trim(line)) > 0; }

std::string_view without_bullet(std::string_view line) {
  line = trim(line);
  return trim(line.substr(bullet_length(line)));
}

}  // namespace referat
