#include "prose/point_label.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace referat {

namespace {

// In lower case; the longest first where one begins another.
constexpr auto names = std::to_array<std::string_view>(
    {"ad. punkt ", "ad punkt ", "ad pkt. ", "ad. ", "ad.", "ad ", "indstillingspunkterne ",
     "indstillingspunkt ", "indstillingens punkt ", "indstillingens pkt. ", "punkterne ",
     "punkter ", "punkt ", "pkt. ", "pkt ", "at ", "nr. "});

std::size_t name_length(std::string_view line) {
  for (const auto name : names) {
    if (starts_with_ignoring_case(line, name)) return name.size();
  }
  return 0;
}

bool is_sign(char c) { return c == '.' || c == ')' || c == ':' || c == '-'; }

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

bool is_point_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'H'); }

bool is_one_of_signs(std::string_view text, std::string_view signs) {
  return !text.empty() && signs.find(text[0]) != std::string_view::npos;
}

// "a. Godkendt", not "a.-d. Godkendt" nor "a) og b) godkendt".
bool is_letter_apart(std::string_view text) {
  if (text.size() < 4 || !is_small_letter(text[0]) || (text[1] != '.' && text[1] != ')'))
    return false;
  const std::string_view behind = text.substr(2);
  return behind[0] == ' ' && behind[1] != '-' && !behind.starts_with(" –") &&
         !behind.starts_with(" og ");
}

// Of "1", "12", "2b", "1.a", "1. a)", "7.a-c": the bytes without the sign behind; 0 if it is none.
std::size_t number_length(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > most_digits) return 0;
  const std::size_t stop = text.substr(digits).starts_with('.') ? 1 : 0;
  std::size_t letter = digits + stop;
  if (text.substr(letter).starts_with(' ')) {
    return is_letter_apart(text.substr(letter + 1)) ? letter + 2 : digits;
  }
  if (letter >= text.size() || !is_point_letter(text[letter])) return digits;
  const std::string_view behind = text.substr(letter + 1);
  if (behind.size() > 2 && behind[0] == '-' && is_point_letter(behind[1]) &&
      is_one_of_signs(behind.substr(2), ".) :")) {
    return letter + 3;
  }
  return behind.empty() || is_one_of_signs(behind, ".) :,-") ? letter + 1 : digits;
}

constexpr auto joints = std::to_array<std::string_view>({"–", "-", "og ", ","});

// Of what joins two numbers, with the full stop behind the first: ".-", ". – ", " og ".
std::size_t joint_length(std::string_view text) {
  std::size_t stop = 0;
  if (text.starts_with('.') || text.starts_with(')')) stop = 1;
  while (stop < text.size() && text[stop] == ' ') ++stop;
  for (const auto joint : joints) {
    if (!text.substr(stop).starts_with(joint)) continue;
    std::size_t end = stop + joint.size();
    while (end < text.size() && text[end] == ' ') ++end;
    return end < text.size() && is_digit(text[end]) ? end : 0;
  }
  return 0;
}

// Of "1.-2", "1, 2 og 4".
std::size_t numbers_length(std::string_view text) {
  std::size_t end = number_length(text);
  if (end == 0) return 0;
  while (const auto joint = joint_length(text.substr(end))) {
    const auto next = number_length(text.substr(end + joint));
    if (next == 0) break;
    end += joint + next;
  }
  return end;
}

// "-2022" of "11-01-2022 Kulturudvalget"
bool is_year(std::string_view text) {
  constexpr std::size_t digits = 4;
  if (text.size() <= digits) return false;
  const auto year = text.substr(1, digits);
  return std::all_of(year.begin(), year.end(), is_digit);
}

}  // namespace

PointLabel point_label(std::string_view line) {
  const std::size_t name = name_length(line);
  const std::size_t numbers = numbers_length(line.substr(name));
  if (numbers == 0) return {};
  const std::size_t end = name + numbers;
  std::string_view text = line.substr(end);
  const bool sign = !text.empty() && is_sign(text[0]);
  if (!sign && !text.starts_with(' ')) return {};
  if (sign && is_year(text)) return {};
  while (!text.empty() && (is_sign(text[0]) || text[0] == ' ' || text[0] == '\t')) {
    text.remove_prefix(1);
  }
  // A bare number needs its sign, or a sentence behind it: "2 personer" is none.
  const bool bare = line.substr(0, end).find_first_not_of("0123456789") == std::string_view::npos;
  if (text.empty() || (bare && !sign && !begins_upper(text))) return {};
  // "Punkt 1 og 2 blev godkendt" is a sentence, with its subject.
  return {.subject = line.substr(0, end), .text = sign || begins_upper(text) ? text : line};
}

}  // namespace referat
