#include "domain/word_pattern.h"

#include <algorithm>

#include "base/strings.h"

namespace referat {

namespace {

constexpr std::size_t long_gap = 6;
constexpr std::size_t short_gap = 2;

bool word_fits(std::string_view word, std::string_view piece) {
  if (piece == "#") return is_number(word);
  const bool open_end = piece.size() > 1 && piece.ends_with('*');
  if (open_end) piece.remove_suffix(1);
  const bool open_start = piece.size() > 1 && piece.starts_with('*');
  if (open_start) piece.remove_prefix(1);
  if (open_start) return word.find(piece) != std::string_view::npos;
  return open_end ? word.starts_with(piece) : word == piece;
}

std::size_t gap(std::string_view piece) {
  if (piece == "~") return long_gap;
  return piece == "*" ? short_gap : 0;
}

bool matches_at(const std::vector<std::string>& words, std::size_t at, std::string_view pattern) {
  while (pattern.starts_with(' ')) pattern.remove_prefix(1);
  if (pattern.empty()) return true;
  const auto end = pattern.find(' ');
  const std::string_view piece = pattern.substr(0, end);
  const std::string_view rest = end == std::string_view::npos ? "" : pattern.substr(end + 1);
  if (const std::size_t most = gap(piece)) {
    for (std::size_t skipped = 0; skipped <= most && at + skipped <= words.size(); ++skipped) {
      if (matches_at(words, at + skipped, rest)) return true;
    }
    return false;
  }
  return at < words.size() && word_fits(words[at], piece) && matches_at(words, at + 1, rest);
}

bool begins_with_letter(std::string_view pattern) {
  return !pattern.empty() && pattern[0] != '*' && pattern[0] != '~' && pattern[0] != '#' &&
         pattern[0] != '^';
}

}  // namespace

Initials::Initials(const std::vector<std::string>& words) {
  for (const auto& word : words) bytes_.set(static_cast<unsigned char>(word[0]));
}

bool Initials::allow(std::string_view pattern) const {
  return !begins_with_letter(pattern) || bytes_.test(static_cast<unsigned char>(pattern[0]));
}

std::vector<std::string> pattern_words(std::string_view sentence) {
  std::vector<std::string> words;
  const std::string text = lower(sentence);
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    // Bytes of multi-byte letters are part of a word; so is the hyphen.
    const bool inside =
        i < text.size() && (static_cast<unsigned char>(text[i]) >= 0x80 || is_digit(text[i]) ||
                            (text[i] >= 'a' && text[i] <= 'z') || text[i] == '-');
    if (inside) continue;
    if (i > begin) words.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  return words;
}

std::optional<std::size_t> find_pattern(const std::vector<std::string>& words,
                                        std::string_view pattern) {
  if (pattern.starts_with("^ ")) {
    if (matches_at(words, 0, pattern.substr(2))) return 0;
    return std::nullopt;
  }
  const bool letter_known = begins_with_letter(pattern);
  for (std::size_t at = 0; at < words.size(); ++at) {
    // Most words differ in their first letter already.
    if (letter_known && words[at][0] != pattern[0]) continue;
    if (matches_at(words, at, pattern)) return at;
  }
  return std::nullopt;
}

bool find_any(const std::vector<std::string>& words, std::span<const std::string_view> patterns) {
  return std::any_of(patterns.begin(), patterns.end(), [&](std::string_view pattern) {
    return find_pattern(words, pattern).has_value();
  });
}

}  // namespace referat
