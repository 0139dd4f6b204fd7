#include "domain/case_mention.h"

#include <array>
#include <cctype>

#include "base/strings.h"
#include "domain/case_number.h"

namespace referat {

namespace {

constexpr std::array<std::string_view, 9> labels{
    "sag", "sagen", "sags", "sagsnr", "sagsnummer", "nr", "j.nr", "journalnr", "journalnummer"};

// "Sagsnr.:", "(sag"
bool is_label(std::string_view word) {
  while (!word.empty() && word.front() == '(') word.remove_prefix(1);
  while (!word.empty() && (word.back() == ':' || word.back() == '.')) word.remove_suffix(1);
  return is_one_of(lower(word), labels);
}

// The bytes that this character of a key takes at the beginning of a text; 0 if it isn't there.
std::size_t fits(char wanted, std::string_view text) {
  if (text.empty()) return 0;
  if (wanted == '/' || wanted == '-') {
    for (const std::string_view sign : {"/", "-", "\u2010", "\u2011"}) {
      if (text.starts_with(sign)) return sign.size();
    }
    return 0;
  }
  return std::toupper(static_cast<unsigned char>(text[0])) == wanted ? 1 : 0;
}

// Where the key ends that begins at this byte; the byte itself if it doesn't.
std::size_t end_of_key(std::string_view text, std::size_t begin, std::string_view key) {
  std::size_t at = begin;
  for (const char c : key) {
    const std::size_t length = fits(c, text.substr(at));
    if (length == 0) return begin;
    at += length;
  }
  return at;
}

bool is_sign(char c) { return c == '/' || c == '-' || c == '.'; }

bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  if (word_character_before(text, begin) || word_character_at(text, end)) return false;
  const bool tied_before = begin > 1 && is_sign(text[begin - 1]) && is_digit(text[begin - 2]);
  const bool tied_after = end + 1 < text.size() && is_sign(text[end]) && is_digit(text[end + 1]);
  return !tied_before && !tied_after;
}

// "14/15": year and a running number that is no longer than a day or a year.
bool is_ambiguous(std::string_view key) {
  const auto slash = key.find('/');
  return slash != std::string_view::npos && key.size() - slash <= 3;
}

bool is_announced(std::string_view before) {
  before = trim(before);
  const auto blank = before.find_last_of(" \t\n");
  return is_label(blank == std::string_view::npos ? before : before.substr(blank + 1));
}

}  // namespace

std::string_view without_case_label(std::string_view text) {
  text = trim(text);
  for (auto blank = text.find_first_of(" \t:"); blank != std::string_view::npos;
       blank = text.find_first_of(" \t:")) {
    if (!is_label(text.substr(0, blank))) break;
    text = trim(text.substr(blank + 1));
  }
  while (!text.empty() && text.front() == '(') text.remove_prefix(1);
  while (!text.empty() && std::string_view(",.;:!?)").find(text.back()) != text.npos) {
    text.remove_suffix(1);
  }
  return text;
}

std::vector<CaseMention> case_mentions(std::string_view text, std::string_view key) {
  std::vector<CaseMention> mentions;
  if (key.empty()) return mentions;
  const std::vector<std::string> spellings = case_keys(key);
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const std::string& spelling : spellings) {
      const std::size_t end = end_of_key(text, at, spelling);
      if (end == at || !stands_alone(text, at, end)) continue;
      if (is_ambiguous(spelling) && !is_announced(text.substr(0, at))) continue;
      mentions.push_back({at, end});
      at = end - 1;
      break;
    }
  }
  return mentions;
}

}  // namespace referat
