#include "minutes/lines/header_title.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "domain/body_name.h"
#include "domain/corrected_edition.h"

namespace referat::minutes {

namespace {

constexpr std::size_t longest_title = 200;

using Type = std::optional<DocumentType>;

constexpr std::array<std::pair<std::string_view, Type>, 8> kinds{{
    {"beslutningsprotokol", DocumentType::minutes},
    {"beslutningsreferat", DocumentType::minutes},
    {"mødereferat", DocumentType::minutes},
    {"protokol", DocumentType::minutes},
    {"referat", DocumentType::minutes},
    {"mødedagsorden", DocumentType::agenda},
    {"dagsorden", DocumentType::agenda},
    {"møde", std::nullopt},
}};

struct Kind {
  Type type;
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::optional<Kind> find_kind(std::string_view line) {
  const std::string text = lower(line);
  if (text.size() != line.size()) return std::nullopt;  // offsets would not agree
  for (const auto& [word, type] : kinds) {
    const auto at = find_word(text, word);
    if (at != std::string::npos) return Kind{type, at, at + word.size()};
  }
  return std::nullopt;
}

// Words and marks that stand around a body's name in a title.
constexpr std::array<std::string_view, 17> joining_words{
    "til",   "fra",  "for",  "af",       "i",
    "den",   "d.",   "d",    "mødet",    "møde",
    "åbent", "åben", "åbne", "ordinært", "ekstraordinært",
    "et",    "det"};
constexpr std::array<std::string_view, 6> joining_marks{"–", "-", ":", ",", "|", "."};

bool take_first(std::string_view& text, std::string_view word, bool whole_word) {
  if (!starts_with_ignoring_case(text, word)) return false;
  if (whole_word && word_character_at(text, word.size())) return false;
  text = trim(text.substr(word.size()));
  return true;
}

bool take_last(std::string_view& text, std::string_view word, bool whole_word) {
  if (text.size() < word.size()) return false;
  const std::size_t at = text.size() - word.size();
  if (!starts_with_ignoring_case(text.substr(at), word)) return false;
  if (whole_word && word_character_before(text, at)) return false;
  text = trim(text.substr(0, at));
  return true;
}

std::string_view without_joining_words(std::string_view text) {
  text = trim(text);
  for (bool again = true; again;) {
    again = false;
    const auto take = [&](std::string_view word, bool whole_word) {
      again = take_first(text, word, whole_word) || take_last(text, word, whole_word) || again;
    };
    for (const auto mark : joining_marks) take(mark, false);
    for (const auto word : joining_words) take(word, true);
    for (const auto weekday : danish_weekdays) take(weekday, true);
  }
  return text;
}

// A date and nothing before it but a weekday, or a body's name.
std::optional<HeaderTitle> date_alone(std::string_view line) {
  const auto date = find_date(line);
  if (!date) return std::nullopt;
  const auto body = without_joining_words(line.substr(0, date->begin));
  if (!body.empty() && !is_body_name(body)) return std::nullopt;
  const std::string_view rest = trim(line.substr(date->end));
  const std::string time = find_time(rest);
  if (!rest.empty() && time.empty()) return std::nullopt;
  return HeaderTitle{.type = {},
                     .body = std::string(body),
                     .date = date->date,
                     .time = time,
                     .place = find_place_after_time(rest)};
}

}  // namespace

void set_body(const std::string& printed, Meeting& meeting) {
  const std::string name = collapse_blanks(printed);
  meeting.body = plain_body_name(name);
  meeting.body_printed = lower(name) == lower(meeting.body) ? "" : name;
}

std::string find_time(std::string_view text) {
  const auto clock = text.find("kl");
  const bool labelled = clock != std::string_view::npos && !word_character_before(text, clock) &&
                        !word_character_at(text, clock + 2);
  for (std::size_t i = labelled ? clock : 0; i < text.size(); ++i) {
    if (text[i] < '0' || text[i] > '9') continue;
    std::size_t n = i;
    int hour = 0;
    while (n < text.size() && is_digit(text[n]) && n < i + 4) {
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

std::string find_place_after_time(std::string_view text) {
  std::size_t at = std::string_view::npos;
  for (const std::string_view word : {" i ", " på "}) at = std::min(at, text.find(word));
  if (find_time(text.substr(0, at)).empty() || at == std::string_view::npos) return "";
  return std::string(trim(text.substr(text.find(' ', at + 1))));
}

std::string_view without_term(std::string_view body) {
  const auto is_term = [](std::string_view word) {
    return replaced(std::string(word), "–", "-").find_first_not_of("0123456789-/") ==
           std::string::npos;
  };
  body = trim(body);
  for (auto blank = body.rfind(' ');
       blank != std::string_view::npos && is_term(body.substr(blank + 1));
       blank = body.rfind(' ')) {
    body = trim(body.substr(0, blank));
  }
  const auto ordinal = body.find_first_not_of("0123456789");
  if (ordinal != std::string_view::npos && ordinal > 0 && body[ordinal] == '.') {
    body = trim(body.substr(ordinal + 1));
  }
  return body;
}

bool is_body_name(std::string_view line) {
  constexpr std::size_t longest = 70;
  if (line.size() > longest || !begins_upper(line) ||
      line.find_first_of("0123456789:;?!") != std::string_view::npos || line.ends_with('.')) {
    return false;
  }
  const auto words = split(line, ' ');
  const auto is_body = [](std::string_view word) {
    return is_body_word(word.substr(0, word.find(',')));
  };
  const auto body = std::find_if(words.begin(), words.end(), is_body);
  if (words.size() > 8 || body == words.end()) return false;
  // A verb behind it makes a sentence: "Byrådet besluttede".
  static constexpr std::array<std::string_view, 5> goes_on{"for", "i", "og", "på", "-"};
  const auto next = std::next(body);
  return next == words.end() || begins_upper(*next) || is_one_of(*next, goes_on);
}

std::optional<HeaderTitle> parse_header_title(std::string_view line) {
  line = trim(line);
  if (line.size() > longest_title) return std::nullopt;
  const auto kind = find_kind(line);
  if (!kind) return date_alone(line);
  HeaderTitle title;
  title.type = kind->type;
  std::string_view before = line.substr(0, kind->begin);
  std::string_view after = line.substr(kind->end);
  if (const auto date = find_date(line)) {
    const auto rest = line.substr(date->end);
    title.date = date->date;
    title.time = find_time(rest);
    title.place = find_place_after_time(rest);
    if (date->begin >= kind->end) {
      after = line.substr(kind->end, date->begin - kind->end);
    } else {
      before = line.substr(0, date->begin);
    }
  }
  before = without_joining_words(before);
  after = without_joining_words(after);
  const auto body = after.empty() ? before : after;
  title.body = body;
  title.corrected = says_corrected(line);
  // "Sbsys dagsorden preview" holds the word, but is no title; nor is "Næste møde den 5. maj".
  const bool is_title = body.empty() || (title.date && title.type) ||
                        is_body_name(without_joining_words(without_term(body)));
  return is_title ? std::optional(title) : std::nullopt;
}

}  // namespace referat::minutes
