#include "minutes/header_title.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "domain/word_pattern.h"

namespace referat::minutes {

namespace {

constexpr std::size_t longest_title = 200;

constexpr std::array<std::pair<std::string_view, DocumentType>, 7> kinds{{
    {"beslutningsprotokol", DocumentType::minutes},
    {"beslutningsreferat", DocumentType::minutes},
    {"mødereferat", DocumentType::minutes},
    {"protokol", DocumentType::minutes},
    {"referat", DocumentType::minutes},
    {"mødedagsorden", DocumentType::agenda},
    {"dagsorden", DocumentType::agenda},
}};

struct Kind {
  DocumentType type = DocumentType::minutes;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::optional<Kind> find_kind(std::string_view line) {
  const std::string text = lower(line);
  if (text.size() != line.size()) return std::nullopt;  // offsets would not agree
  for (const auto& [word, type] : kinds) {
    const auto at = text.find(word);
    if (at == std::string::npos) continue;
    const std::size_t end = at + word.size();
    if (word_character_before(text, at) || word_character_at(text, end)) continue;
    return Kind{type, at, end};
  }
  return std::nullopt;
}

// Words and marks that stand around a body's name in a title.
std::string_view without_joining_words(std::string_view text) {
  static constexpr std::array<std::string_view, 15> before{
      "til mødet i ", "til møde i ", "fra mødet i ", "fra møde i ", "af mødet i ",
      "af møde i ",   "for møde i ", "møde i ",      "mødet i ",    "fra ",
      "for ",         "af ",         "åbent ",       "åben ",       "i "};
  static constexpr std::array<std::string_view, 6> marks{"–", "-", ":", ",", "|", "."};
  for (bool again = true; again;) {
    again = false;
    text = trim(text);
    for (const auto mark : marks) {
      if (text.starts_with(mark)) text.remove_prefix(mark.size()), again = true;
      if (text.ends_with(mark)) text.remove_suffix(mark.size()), again = true;
    }
    const std::string start = lower(text.substr(0, 16));
    for (const auto word : before) {
      if (!again && start.starts_with(word)) text.remove_prefix(word.size()), again = true;
    }
    for (const std::string_view word : {" den", " d.", " d", " mødet", " møde"}) {
      if (!again && text.ends_with(word)) text.remove_suffix(word.size()), again = true;
    }
    for (const std::string_view word : {"den", "d."}) {
      if (text == word) text = "";
    }
  }
  return text;
}

std::string_view without_weekday(std::string_view text) {
  static constexpr std::array<std::string_view, 7> weekdays{
      "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"};
  const std::string start = lower(text);
  for (const auto weekday : weekdays) {
    const auto at = start.rfind(weekday);
    if (at != std::string::npos && trim(start.substr(at + weekday.size())).size() <= 4 &&
        start.size() == text.size()) {
      return text.substr(0, at);
    }
  }
  return text;
}

// "kl. 16:30 i Nordby Rådhus" → "Nordby Rådhus".
std::string place_after_time(std::string_view text) {
  const auto at = text.find(" i ");
  return at == std::string_view::npos ? "" : std::string(trim(text.substr(at + 3)));
}

}  // namespace

std::string find_time(std::string_view text) {
  const auto clock = text.find("kl");
  const bool labelled = clock != std::string_view::npos && !word_character_before(text, clock);
  for (std::size_t i = labelled ? clock : 0; i < text.size(); ++i) {
    if (text[i] < '0' || text[i] > '9') continue;
    std::size_t n = i;
    int hour = 0;
    while (n < text.size() && text[n] >= '0' && text[n] <= '9' && n < i + 4) {
      hour = hour * 10 + (text[n++] - '0');
    }
    const bool parted = n + 2 < text.size() + 0 && (text[n] == ':' || (labelled && text[n] == '.'));
    int minute = -1;
    if (parted && text[n + 1] >= '0' && text[n + 1] <= '5' && text[n + 2] >= '0' &&
        text[n + 2] <= '9' && !word_character_at(text, n + 3)) {
      minute = (text[n + 1] - '0') * 10 + (text[n + 2] - '0');
    }
    if (minute < 0 && labelled) minute = 0;
    if (minute >= 0 && hour < 24 && n - i <= 2) return fmt::format("{:02}:{:02}", hour, minute);
    if (labelled) return "";
    i = n;
  }
  return "";
}

bool is_body_name(std::string_view line) {
  static constexpr std::array<std::string_view, 9> words{
      "*udvalg*",     "*råd",   "*rådet",  "direktion*",  "*bestyrelse*",
      "*kommission*", "*nævn*", "*forum*", "*chefgruppe*"};
  constexpr std::size_t longest = 70;
  if (line.size() > longest || !begins_upper(line) ||
      line.find_first_of("0123456789:;?!") != std::string_view::npos || line.ends_with('.')) {
    return false;
  }
  const auto parts = pattern_words(line);
  return parts.size() <= 8 && std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return find_pattern(parts, word).has_value();
         });
}

std::optional<HeaderTitle> parse_header_title(std::string_view line) {
  line = trim(line);
  if (line.size() > longest_title) return std::nullopt;
  const auto kind = find_kind(line);
  if (!kind) return std::nullopt;
  HeaderTitle title;
  title.type = kind->type;
  const auto date = find_date(line);
  std::string_view before = line.substr(0, kind->begin);
  std::string_view after = line.substr(kind->end);
  if (date) {
    title.date = date->date;
    title.time = find_time(line.substr(date->end));
    if (!title.time.empty()) title.place = place_after_time(line.substr(date->end));
    if (date->begin >= kind->end) {
      after = without_weekday(line.substr(kind->end, date->begin - kind->end));
    } else {
      before = without_weekday(line.substr(0, date->begin));
    }
  }
  before = without_joining_words(before);
  after = without_joining_words(after);
  title.body = after.empty() ? before : after;
  // "Sbsys dagsorden preview" holds the word, but is no title.
  const bool is_title = title.body.empty() || title.date || is_body_name(title.body);
  return is_title ? std::optional(title) : std::nullopt;
}

}  // namespace referat::minutes
