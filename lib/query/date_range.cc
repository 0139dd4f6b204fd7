#include "query/date_range.h"

#include <array>
#include <optional>
#include <string>

#include "base/limits.h"
#include "base/strings.h"
#include "query/period.h"

namespace referat::query {

namespace {

using MaybePeriod = std::optional<Period>;

// "2020..2018" can only mean the years between.
Period between(const Period& a, const Period& b) {
  return b.last < a.first ? Period{b.first, a.last} : Period{a.first, b.last};
}

MaybePeriod from_on(const std::optional<Date>& first) {
  return first ? MaybePeriod({*first, calendar_end}) : std::nullopt;
}

MaybePeriod up_to(const std::optional<Date>& last) {
  return last ? MaybePeriod({calendar_begin, *last}) : std::nullopt;
}

// A..B, A.., ..B and the same with a dash: from and to, either of which may be empty.
MaybePeriod ends(std::string_view from, std::string_view to, const Date& today) {
  const MaybePeriod a = parse_period(from, today);
  const MaybePeriod b = parse_period(to, today);
  if (a && b) return between(*a, *b);
  if (a && to.empty()) return from_on(a->first);
  if (b && from.empty()) return up_to(b->last);
  return std::nullopt;
}

MaybePeriod with_dots(std::string_view text, const Date& today) {
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  return ends(trim(text.substr(0, dots)), trim(text.substr(dots + 2)), today);
}

// 2017-2020, nov 2018 – feb 2019, 2018-, -2018. Dates have hyphens of their own: the one with a
// readable text on both sides. An open end's dash adjoins: "2018 -" is a year and a dash.
MaybePeriod with_dash(std::string_view text, const Date& today) {
  for (const std::string_view dash : {"-", "–", "—"}) {
    for (auto at = text.find(dash); at != std::string_view::npos; at = text.find(dash, at + 1)) {
      const std::string_view from = text.substr(0, at);
      const std::string_view to = text.substr(at + dash.size());
      const bool open = from.empty() || to.empty();
      const bool apart = from.ends_with(' ') || to.starts_with(' ');
      if (open && apart) continue;
      if (const auto found = ends(trim(from), trim(to), today)) return found;
    }
  }
  return std::nullopt;
}

enum class Side { after, from, before, until };

struct Preposition {
  std::string_view words;
  Side side;
};

// The longer before the shorter with the same beginning.
constexpr std::array prepositions{
    Preposition{"efter", Side::after},     Preposition{"after", Side::after},
    Preposition{"siden", Side::from},      Preposition{"since", Side::from},
    Preposition{"fra og med", Side::from}, Preposition{"fra", Side::from},
    Preposition{"from", Side::from},       Preposition{"inden", Side::before},
    Preposition{"før", Side::before},      Preposition{"before", Side::before},
    Preposition{"indtil", Side::until},    Preposition{"til og med", Side::until},
    Preposition{"til", Side::until},       Preposition{"until", Side::until},
};

// efter 2019, siden sidste år, før 1. maj 2018
MaybePeriod with_preposition(std::string_view text, const Date& today) {
  for (const auto& [words, side] : prepositions) {
    if (!starts_with_ignoring_case(text, words)) continue;
    const std::string_view rest = text.substr(words.size());
    const MaybePeriod named =
        rest.starts_with(' ') ? parse_period(trim(rest), today) : std::nullopt;
    if (!named) continue;
    switch (side) {
      case Side::after:
        return from_on(day_after(named->last));
      case Side::from:
        return from_on(named->first);
      case Side::before:
        return up_to(day_before(named->first));
      case Side::until:
        return up_to(named->last);
    }
  }
  return std::nullopt;
}

// fra 2017 til 2020, 2017 til 2020, mellem 2017 og 2020
MaybePeriod with_two_words(std::string_view text, const Date& today) {
  struct Pair {
    std::string_view before;
    std::string_view between;
  };
  static constexpr std::array pairs{Pair{"fra og med ", " til og med "},
                                    Pair{"fra ", " til og med "},
                                    Pair{"fra ", " til "},
                                    Pair{"", " til og med "},
                                    Pair{"", " til "},
                                    Pair{"mellem ", " og "},
                                    Pair{"from ", " to "},
                                    Pair{"between ", " and "}};
  for (const auto& [before, middle] : pairs) {
    const auto at = text.find(middle);
    if (at == std::string_view::npos || !starts_with_ignoring_case(text, before)) continue;
    if (at < before.size()) continue;
    const MaybePeriod a = parse_period(text.substr(before.size(), at - before.size()), today);
    const MaybePeriod b = parse_period(text.substr(at + middle.size()), today);
    if (a && b) return between(*a, *b);
  }
  return std::nullopt;
}

}  // namespace

bool parse_date_range(std::string_view text, Date& first, Date& last, const Date& today) {
  if (text.size() > limits::max_date_range_bytes) return false;
  const std::string tidy = collapse_blanks(text);
  for (const auto form : {parse_period, with_dots, with_dash, with_preposition, with_two_words}) {
    if (const auto found = form(tidy, today)) {
      first = found->first;
      last = found->last;
      return true;
    }
  }
  return false;
}

}  // namespace referat::query
