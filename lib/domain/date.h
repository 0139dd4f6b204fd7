// Calendar dates and how people write them.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct Date {
  int year = 0;
  int month = 0;  // 1–12
  int day = 0;    // 1–31

  auto operator<=>(const Date&) const = default;  // NOLINT(modernize-use-nullptr): a false alarm

  [[nodiscard]] bool valid() const;          // a day of the Gregorian calendar, years 1800–2199
  [[nodiscard]] std::string iso() const;     // "2018-11-19"
  [[nodiscard]] std::string danish() const;  // "19. november 2018", as minutes have it
  // For people, in their language: "19. november 2018", "19 November 2018".
  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::string month_text() const;  // "november 2018", "November 2018"
};

inline constexpr std::array<std::string_view, 7> danish_weekdays{
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"};

// A date with its place in the text it was found in (byte offsets).
struct DateMatch {
  Date date;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first date in the text, in any of the forms of minutes: 19-11-2018, 19.11.2018,
// 19/11-2018, 19/11 2018, 2018-11-19, 19. november 2018, den 5. nov. 2018, November 19, 2018.
// Two-digit years count only in the numeric forms (19-11-18). Impossible dates are passed over.
[[nodiscard]] std::optional<DateMatch> find_date(std::string_view text);

// The text is a date and nothing else ("d.", "den" and the weekday may stand before it).
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

// A month's Danish or English name or its abbreviation ("nov", "nov.") → 1–12.
[[nodiscard]] std::optional<int> parse_month(std::string_view word);

}  // namespace referat
