#include "domain/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "base/messages.h"
#include "base/strings.h"

namespace referat {

namespace {

constexpr std::array<std::string_view, 12> danish_months{
    N_("januar"), N_("februar"), N_("marts"),     N_("april"),   N_("maj"),      N_("juni"),
    N_("juli"),   N_("august"),  N_("september"), N_("oktober"), N_("november"), N_("december")};
constexpr std::array<std::string_view, 12> english_months{
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> english_weekdays{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

bool letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

bool may_begin_month(char c) {
  switch (c | 0x20) {
    case 'j':
    case 'f':
    case 'm':
    case 'a':
    case 's':
    case 'o':
    case 'n':
    case 'd':
      return true;
    default:
      return false;
  }
}

// Reads from a place in the text; every step returns whether it could be taken.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }

  bool number(std::size_t least, std::size_t most, int& value) {
    std::size_t n = 0;
    value = 0;
    while (at_ + n < text_.size() && is_digit(text_[at_ + n]) && n <= most) {
      value = value * 10 + (text_[at_ + n] - '0');
      ++n;
    }
    if (n < least || n > most) return false;
    digits_ = n;
    at_ += n;
    return true;
  }

  bool one_of(std::string_view characters) {
    if (at_ >= text_.size() || characters.find(text_[at_]) == std::string_view::npos) return false;
    ++at_;
    return true;
  }

  void blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  std::string_view word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && letter(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  [[nodiscard]] std::size_t digits() const { return digits_; }  // of the last number

 private:
  std::string_view text_;
  std::size_t at_;
  std::size_t digits_ = 0;
};

// A two-digit year is of this century unless that lies far ahead: minutes are of the past.
int full_year(int year, std::size_t digits) {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

using Attempt = std::optional<DateMatch>;

Attempt accepted(Date date, std::size_t begin, std::size_t end) {
  if (!date.valid()) return std::nullopt;
  return DateMatch{date, begin, end};
}

// 2018-11-19
Attempt iso_date(std::string_view text, std::size_t begin) {
  Cursor c(text, begin);
  Date d;
  if (c.number(4, 4, d.year) && c.one_of("-") && c.number(2, 2, d.month) && c.one_of("-") &&
      c.number(2, 2, d.day)) {
    return accepted(d, begin, c.at());
  }
  return std::nullopt;
}

// 19-11-2018, 19.11.2018, 19/11-2018, 19/11 2018, 19-11-18
Attempt numeric_date(std::string_view text, std::size_t begin) {
  Cursor c(text, begin);
  Date d;
  if (!c.number(1, 2, d.day) || !c.one_of("-./")) return std::nullopt;
  c.blanks();
  if (!c.number(1, 2, d.month)) return std::nullopt;
  const std::size_t before = c.at();
  const bool separated = c.one_of("-./");
  c.blanks();
  if (!separated && c.at() == before) return std::nullopt;
  int year = 0;
  if (!c.number(2, 4, year) || c.digits() == 3 || (!separated && c.digits() == 2)) {
    return std::nullopt;
  }
  d.year = full_year(year, c.digits());
  return accepted(d, begin, c.at());
}

// 19. november 2018, 5 nov. 2018
Attempt written_date(std::string_view text, std::size_t begin) {
  Cursor c(text, begin);
  Date d;
  if (!c.number(1, 2, d.day)) return std::nullopt;
  c.one_of(".");
  c.blanks();
  const auto month = parse_month(c.word());
  if (!month) return std::nullopt;
  d.month = *month;
  c.one_of(".");
  c.one_of(",");
  c.blanks();
  if (!c.number(4, 4, d.year)) return std::nullopt;
  return accepted(d, begin, c.at());
}

// Danish and English, by three letters. Nearly all words are none.
bool begins_like_month(std::string_view word) {
  static constexpr std::array<std::string_view, 14> beginnings{"jan", "feb", "mar", "apr", "maj",
                                                               "may", "jun", "jul", "aug", "sep",
                                                               "okt", "oct", "nov", "dec"};
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const std::array<char, 3> begin{small(word[0]), small(word[1]), small(word[2])};
  return std::find(beginnings.begin(), beginnings.end(),
                   std::string_view(begin.data(), begin.size())) != beginnings.end();
}

// November 19, 2018
Attempt english_date(std::string_view text, std::size_t begin) {
  Cursor c(text, begin);
  Date d;
  const auto month = parse_month(c.word());
  if (!month) return std::nullopt;
  d.month = *month;
  c.one_of(".");
  c.blanks();
  if (!c.number(1, 2, d.day)) return std::nullopt;
  c.one_of(",");
  c.blanks();
  if (!c.number(4, 4, d.year)) return std::nullopt;
  return accepted(d, begin, c.at());
}

// A digit may not follow: 19.11.20181 is no date.
bool ends_cleanly(std::string_view text, const DateMatch& match) {
  return match.end >= text.size() || !is_digit(text[match.end]);
}

Attempt date_at(std::string_view text, std::size_t begin) {
  if (letter(text[begin])) return english_date(text, begin);
  for (const auto form : {iso_date, numeric_date, written_date}) {
    const auto match = form(text, begin);
    if (match && ends_cleanly(text, *match)) return match;
  }
  return std::nullopt;
}

}  // namespace

bool Date::valid() const {
  return year >= 1800 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 &&
         day <= days_in_month(year, month);
}

std::string Date::iso() const { return fmt::format("{:04}-{:02}-{:02}", year, month, day); }

std::string Date::danish() const {
  return fmt::format("{}. {} {}", day, danish_months.at(static_cast<std::size_t>(month - 1)), year);
}

std::string Date::text() const { return tr("{}. {}", day, month_text()); }

std::string Date::month_text() const {
  return fmt::format("{} {}", tr(danish_months.at(static_cast<std::size_t>(month - 1))), year);
}

std::optional<int> parse_month(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  if (word.size() < 3 || !begins_like_month(word)) return std::nullopt;
  const std::string wanted = lower(word);
  const auto is = [&](std::string_view name) {
    return wanted == name || wanted == name.substr(0, 3) ||
           (name == "september" && wanted == "sept");
  };
  for (std::size_t i = 0; i < danish_months.size(); ++i) {
    if (is(danish_months[i]) || is(english_months[i])) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<DateMatch> find_date(std::string_view text) {
  // Most sentences have no digit, and every date has.
  if (std::none_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool starts_number = is_digit(text[i]) && (i == 0 || !is_digit(text[i - 1]));
    const bool starts_word = may_begin_month(text[i]) && !word_character_before(text, i) &&
                             parse_month(text.substr(i, 3));
    if (!starts_number && !starts_word) continue;
    if (const auto match = date_at(text, i)) return match;
  }
  return std::nullopt;
}

std::optional<Date> parse_date(std::string_view text) {
  text = trim(text);
  const auto match = find_date(text);
  if (!match || match->end != text.size()) return std::nullopt;
  std::string before = lower(trim(text.substr(0, match->begin)));
  if (before.find("..") != std::string::npos) return std::nullopt;  // all until that day
  for (const auto& weekdays : {danish_weekdays, english_weekdays}) {
    for (const auto weekday : weekdays) {
      if (before.starts_with(weekday)) before.erase(0, weekday.size());
    }
  }
  std::erase_if(before, [](char c) { return c == ' ' || c == ',' || c == '.'; });
  if (before.empty() || before == "d" || before == "den") return match->date;
  return std::nullopt;
}

}  // namespace referat
