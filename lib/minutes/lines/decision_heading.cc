#include "minutes/lines/decision_heading.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "domain/date.h"
#include "minutes/lines/header_title.h"

namespace referat::minutes {

namespace {

using Recogniser = std::optional<DecisionHeading> (*)(std::string_view line);

constexpr std::size_t longest_heading = 160;

// What joins a body to its date, the longest first where one ends another.
constexpr std::array<std::string_view, 12> joining_words{
    "på sit møde", "på mødet", "på møde", "i mødet", "i møde", "mødet",
    "møde",        "den",      "d.",      ",",       "-",      "–"};
constexpr std::array<std::string_view, 10> leading_words{
    "truffet på møde i ", "truffet af ", "truffet i ", "på mødet i ", "på møde i ",
    "fra møde i ",        "i ",          "af ",        "fra ",        "for "};

bool take_last(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  const std::size_t at = text.size() - word.size();
  const bool whole = !word_character_at(word, 0) || !word_character_before(text, at);
  if (!whole || !starts_with_ignoring_case(text.substr(at), word)) return false;
  text = trim(text.substr(0, at));
  return true;
}

// "i Økonomiudvalget, tirsdag den" → "Økonomiudvalget"; "Økonomiudvalgets møde den" likewise.
std::string_view body_in(std::string_view text) {
  text = trim(text);
  bool meeting = false;
  const auto take = [&](std::string_view word) {
    const bool taken = take_last(text, word);
    if (taken && word.starts_with("møde")) meeting = true;
    return taken;
  };
  while (std::any_of(joining_words.begin(), joining_words.end(), take) ||
         std::any_of(danish_weekdays.begin(), danish_weekdays.end(), take)) {
  }
  for (const auto word : leading_words) {
    if (!starts_with_ignoring_case(text, word)) continue;
    text = trim(text.substr(word.size()));
    break;
  }
  if (meeting && text.ends_with('s')) text.remove_suffix(1);
  return text;
}

// What may stand behind the date: the item's number at that meeting.
std::string_view without_point(std::string_view rest) {
  std::string_view point = rest;
  if (point.starts_with(',')) point = trim(point.substr(1));
  for (const std::string_view word : {"pkt.nr.", "pkt.", "pkt", "punkt", "sag nr.", "sag"}) {
    if (!starts_with_ignoring_case(point, word)) continue;
    const auto number = trim(point.substr(word.size()));
    const auto end = number.find_first_not_of("0123456789");
    if (end == 0 || number.empty()) break;
    return end == std::string_view::npos ? std::string_view() : trim(number.substr(end));
  }
  return rest;
}

// The heading, if nothing follows but a colon and the decision.
std::optional<DecisionHeading> heading(std::string_view body, const std::optional<DateMatch>& date,
                                       std::string_view rest) {
  DecisionHeading found{.body = std::string(body), .date = {}};
  if (date) found.date = date->date;
  if (rest.ends_with('.') && trim(rest) == ".") rest = "";
  if (rest.empty()) return found;
  if (!rest.starts_with(':')) return std::nullopt;
  found.text = trim(rest.substr(1));
  return found;
}

// The date must stand in the line's beginning; the decision may fill the rest.
std::optional<DateMatch> find_heading_date(std::string_view line) {
  return find_date(line.substr(0, longest_heading));
}

std::string_view without_word(std::string_view line, std::string_view word) {
  return starts_with_ignoring_case(line, word) ? line.substr(word.size()) : std::string_view();
}

// Beslutning Direktionen den 11-09-2017, Beslutning i Kulturudvalget den 4. februar 2019: …,
// Beslutning i Byrådet
std::optional<DecisionHeading> decision_of_body_and_date(std::string_view line) {
  std::string_view rest = without_word(line, "beslutning ");
  if (rest.empty()) rest = without_word(line, "beslutninger ");
  if (rest.empty()) return std::nullopt;
  if (const auto date = find_heading_date(rest)) {
    const std::string_view body = body_in(rest.substr(0, date->begin));
    if (!body.empty() && !begins_upper(body)) return std::nullopt;  // "Beslutning om …"
    return heading(body, date, without_point(trim(rest.substr(date->end))));
  }
  const std::string_view body = body_in(rest.substr(0, rest.find(':')));
  if (!is_body_name(body)) return std::nullopt;
  return heading(
      body, std::nullopt,
      rest.find(':') == std::string_view::npos ? std::string_view() : rest.substr(rest.find(':')));
}

// Byrådets beslutning den 4. februar 2019: …, Økonomiudvalgets beslutning
std::optional<DecisionHeading> decision_of_body_in_genitive(std::string_view line) {
  static constexpr std::string_view word = "s beslutning";
  const std::string start = lower(line.substr(0, longest_heading));
  const auto at =
      start.size() == std::min(line.size(), longest_heading) ? start.find(word) : std::string::npos;
  if (at == std::string_view::npos || !is_body_name(line.substr(0, at))) return std::nullopt;
  const std::string_view rest = line.substr(at + word.size());
  const std::string_view body = line.substr(0, at);
  const auto date = find_heading_date(rest);
  if (date && body_in(rest.substr(0, date->begin)).empty()) {
    return heading(body, date, without_point(trim(rest.substr(date->end))));
  }
  return heading(body, std::nullopt, trim(rest));
}

// Fritidsudvalget, 07-05-2019, pkt. 61 · Økonomiudvalget den 12. marts 2019: …
std::optional<DecisionHeading> body_and_date(std::string_view line) {
  constexpr std::size_t longest_body = 100;  // with what joins it to the date
  if (!begins_upper(line)) return std::nullopt;
  const auto start = line.substr(0, longest_body);
  const auto digit =
      static_cast<std::size_t>(std::find_if(start.begin(), start.end(), is_digit) - start.begin());
  if (digit == start.size()) return std::nullopt;
  const std::string_view before = trim(line.substr(0, digit));
  const std::string_view body = body_in(before);
  const bool joined = body.size() < before.size() && body.data() == line.data();
  if (!joined || !is_body_name(body)) return std::nullopt;
  const auto date = find_heading_date(line);
  if (!date || date->begin != digit) return std::nullopt;
  const auto rest = trim(line.substr(date->end));
  const auto behind_point = without_point(rest);
  auto found = heading(body, date, behind_point);
  if (found) found->says_decision = behind_point.size() < rest.size();
  return found;
}

constexpr std::array<Recogniser, 3> recognisers{decision_of_body_and_date,
                                                decision_of_body_in_genitive, body_and_date};

}  // namespace

std::optional<DecisionHeading> recognise_decision_heading(std::string_view line) {
  for (const auto recognise : recognisers) {
    if (auto found = recognise(line)) return found;
  }
  return std::nullopt;
}

std::optional<DecisionHeading> recognise_treatment(std::string_view line) {
  line = trim(line);
  if (line.empty() || !is_digit(line[0])) return std::nullopt;
  const auto date = find_heading_date(line);
  if (!date || date->begin != 0) return std::nullopt;
  const std::string_view body = without_point(trim(line.substr(date->end)));
  if (!is_body_name(body)) return std::nullopt;
  return DecisionHeading{.body = std::string(body), .date = date->date};
}

bool lists_treatments(std::string_view section) {
  return is_one_of(lower(section), {"sagens forløb", "sagsforløb", "tidligere behandling",
                                    "punktet behandlet tidligere"});
}

}  // namespace referat::minutes
