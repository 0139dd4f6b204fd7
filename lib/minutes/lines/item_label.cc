#include "minutes/lines/item_label.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "domain/bullet.h"
#include "minutes/lines/closed_marks.h"

namespace referat::minutes {

namespace {

// The longest first where one begins another.
constexpr std::array<std::string_view, 14> labels{"tillægspunkt",
                                                  "ekstrapunkt",
                                                  "ekstra punkt",
                                                  "nr.",
                                                  "dagsordenspunkt nr.",
                                                  "dagsordenspunkt",
                                                  "punkt nr.",
                                                  "punkt",
                                                  "pkt.nr.",
                                                  "pkt. nr.",
                                                  "pkt.",
                                                  "pkt",
                                                  "sag nr.",
                                                  "sag"};

// The rest of the line behind a label, or nothing.
std::optional<std::string_view> behind_label(std::string_view line) {
  for (const auto label : labels) {
    if (starts_with_ignoring_case(line, label)) return trim(line.substr(label.size()));
  }
  return std::nullopt;
}

// Nearly all lines of a text don't: they are done with at a glance.
bool may_begin_label(std::string_view line) {
  return !line.empty() &&
         (std::string_view("dDeEnNpPsStT-*").find(line[0]) != std::string_view::npos ||
          line.starts_with("•") || line.starts_with("●"));
}

constexpr std::size_t longest_number = 4;

// "(Åben) Title"
void take_openness(ItemLabel& label) {
  const auto close = label.title.starts_with('(') ? label.title.find(')') : std::string_view::npos;
  if (close == std::string_view::npos) return;
  const auto mark = label.title.substr(1, close - 1);
  label.closed = openness(mark);
  if (!label.closed) return;
  const auto rest = trim(label.title.substr(close + 1));
  label.title = rest.empty() ? mark : rest;
}

// How many bytes of the text behind a number are more of it: ".1" of "1.1. Budget". A title stands
// behind it: "1.234 kr." and "12.03.2019" are none.
std::size_t nested_levels(std::string_view text) {
  constexpr std::size_t most_digits = 2;
  constexpr std::size_t most_levels = 3;
  std::size_t end = 0;
  for (std::size_t level = 0; level < most_levels; ++level) {
    std::size_t n = end + 1;
    while (n < text.size() && is_digit(text[n])) ++n;
    const std::size_t digits = n - std::min(n, end + 1);
    if (!text.substr(end).starts_with('.') || digits == 0) break;
    if (digits > most_digits) return 0;
    end = n;
  }
  std::string_view behind = text.substr(end);
  if (behind.starts_with('.') || behind.starts_with(':')) behind.remove_prefix(1);
  const bool parted = behind.starts_with(' ') || behind.starts_with('\t');
  return parted && begins_upper(trim(behind)) ? end : 0;
}

std::optional<ItemLabel> parse_number(std::string_view text, bool labelled) {
  // Of a supplementary agenda: "T1".
  const std::size_t letters =
      labelled && text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && is_digit(text[1]) ? 1 : 0;
  std::size_t n = letters;
  while (n < text.size() && n - letters <= longest_number && is_digit(text[n])) ++n;
  if (n == letters || n - letters > longest_number) return std::nullopt;
  ItemLabel label;
  const bool suffix = n < text.size() &&
                      std::string_view("abcdefghABCDEFGH").find(text[n]) != std::string_view::npos;
  if (suffix && !word_character_at(text, n + 1)) ++n;
  if (const std::size_t levels = nested_levels(text.substr(n)); levels > 0) {
    n += levels;
    label.nested = true;
  }
  label.number = text.substr(0, n);
  text.remove_prefix(n);
  if (!text.empty() && word_character_at(text, 0)) return std::nullopt;
  if (text.starts_with('\t')) label.separator = '\t';
  text = trim(text);
  for (const std::string_view mark : {":", ".", ")", "-", "–"}) {
    if (!text.starts_with(mark)) continue;
    const bool decimal = mark == "." && text.size() > 1 && is_digit(text[1]);
    if (decimal) return std::nullopt;  // "1.234 kr.", "2.1 Mål"
    label.separator = mark == "–" ? '-' : mark[0];
    text = trim(text.substr(mark.size()));
    break;
  }
  label.title = text;
  take_openness(label);
  return label;
}

}  // namespace

std::optional<ItemLabel> parse_item_label(std::string_view line) {
  line = trim(line);
  if (!may_begin_label(line)) return std::nullopt;
  const auto rest = behind_label(trim(line.substr(bullet_sign_length(line))));
  return rest ? parse_number(*rest, true) : std::nullopt;
}

std::optional<ItemLabel> parse_numbered(std::string_view line) {
  line = trim(line);
  if (line.empty() || line[0] < '0' || line[0] > '9') return std::nullopt;
  auto label = parse_number(line, false);
  const bool marked =
      label && (label->separator == '.' || label->separator == ')' || label->separator == '\t' ||
                label->nested || (label->separator == 0 && label->closed));
  if (!marked) return std::nullopt;
  return label;
}

std::optional<ItemLabel> parse_lone_number(std::string_view line) {
  line = trim(line);
  constexpr std::size_t longest = 6;
  if (line.empty() || line.size() > longest || !is_digit(line[0])) return std::nullopt;
  auto label = parse_number(line, false);
  const bool lone =
      label && label->title.empty() && (label->separator == 0 || label->separator == '.');
  return lone ? label : std::nullopt;
}

}  // namespace referat::minutes
