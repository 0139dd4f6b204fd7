#include "minutes/decision_heading.h"

#include <array>

#include "base/strings.h"
#include "minutes/header_title.h"

namespace referat::minutes {

namespace {

using Recogniser = std::optional<DecisionHeading> (*)(std::string_view line);

constexpr std::size_t longest_heading = 160;

// Without the words that join a body to its date: "Direktionen den" → "Direktionen".
std::string_view without_joining_words(std::string_view text) {
  text = trim(text);
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view word : {" den", " d.", ",", " -", " –", ":"}) {
      if (!text.ends_with(word)) continue;
      text = trim(text.substr(0, text.size() - word.size()));
      again = true;
    }
    if (text == "den" || text == "d.") text = "";
  }
  for (const std::string_view word : {"i ", "af ", "fra ", "truffet af ", "truffet i "}) {
    if (text.starts_with(word)) return trim(text.substr(word.size()));
  }
  return text;
}

bool ends_heading(std::string_view rest) { return trim(rest).empty() || trim(rest) == ":"; }

// Beslutning Direktionen den 11-09-2017, Beslutning i Kulturudvalget den 4. februar 2019:
std::optional<DecisionHeading> decision_of_body_and_date(std::string_view line) {
  std::string_view rest = line;
  bool found = false;
  for (const std::string_view word : {"Beslutninger ", "Beslutning ", "BESLUTNING "}) {
    if (!found && line.starts_with(word)) {
      rest = line.substr(word.size());
      found = true;
    }
  }
  const auto date = found ? find_date(rest) : std::nullopt;
  if (!date || !ends_heading(rest.substr(date->end))) return std::nullopt;
  return DecisionHeading{std::string(without_joining_words(rest.substr(0, date->begin))),
                         date->date};
}

// Fritidsudvalget, 07-05-2019, pkt. 61
std::optional<DecisionHeading> body_date_and_point(std::string_view line) {
  const auto comma = line.find(", ");
  const auto date = comma == std::string_view::npos ? std::nullopt : find_date(line);
  if (!date || date->begin != comma + 2 || !is_body_name(line.substr(0, comma))) {
    return std::nullopt;
  }
  std::string rest = lower(collapse_blanks(line.substr(date->end)));
  for (const std::string_view word : {", pkt.", ", pkt", ", punkt", ", sag"}) {
    if (!rest.starts_with(word)) continue;
    rest.erase(0, word.size());
    break;
  }
  if (rest.find_first_not_of(" .0123456789") != std::string::npos) return std::nullopt;
  return DecisionHeading{std::string(line.substr(0, comma)), date->date};
}

// Byrådets beslutning den 4. februar 2019, Økonomiudvalgets beslutning
std::optional<DecisionHeading> decision_of_body_in_genitive(std::string_view line) {
  const auto word = line.find("s beslutning");
  if (word == std::string_view::npos || !is_body_name(line.substr(0, word))) return std::nullopt;
  const std::string_view rest = line.substr(word + std::string_view("s beslutning").size());
  const auto date = find_date(rest);
  const auto middle = date ? rest.substr(0, date->begin) : rest;
  const bool whole =
      without_joining_words(middle).empty() && (!date || ends_heading(rest.substr(date->end)));
  if (!whole) return std::nullopt;
  return DecisionHeading{std::string(line.substr(0, word)),
                         date ? std::optional(date->date) : std::nullopt};
}

constexpr std::array<Recogniser, 3> recognisers{decision_of_body_and_date, body_date_and_point,
                                                decision_of_body_in_genitive};

}  // namespace

std::optional<DecisionHeading> recognise_decision_heading(std::string_view line) {
  if (line.size() > longest_heading) return std::nullopt;
  for (const auto recognise : recognisers) {
    if (auto found = recognise(line)) return found;
  }
  return std::nullopt;
}

}  // namespace referat::minutes
