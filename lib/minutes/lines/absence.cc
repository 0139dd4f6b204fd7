#include "minutes/lines/absence.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "domain/word_pattern.h"
#include "minutes/lines/names.h"

namespace referat::minutes {

namespace {

// In lower case; the longest first where one begins another.
constexpr std::array<std::string_view, 17> labels{"følgende deltog ikke i behandlingen af punktet",
                                                  "følgende deltog ikke i behandlingen",
                                                  "følgende deltog ikke",
                                                  "fraværende med afbud",
                                                  "fraværende uden afbud",
                                                  "fraværende medlemmer",
                                                  "fraværende",
                                                  "ikke-mødte medlemmer",
                                                  "ikke mødt",
                                                  "fravær",
                                                  "afbud fra",
                                                  "afbud",
                                                  "meldt afbud",
                                                  "ikke til stede",
                                                  "ikke tilstede",
                                                  "ej til stede",
                                                  "ej tilstede"};

// Words that say a part of the list isn't about an absentee.
constexpr std::array<std::string_view, 7> others{
    "mødte", "stedfortræder*", "deltog", "deltager", "suppleant*", "indkaldt", "stedet"};

bool is_about_somebody_else(std::string_view part) {
  const auto words = pattern_words(part);
  return std::any_of(others.begin(), others.end(),
                     [&](std::string_view word) { return find_pattern(words, word).has_value(); });
}

// "Ingen", "-"; and what is said of a person before: "sag 129-130", "fra kl. 18".
bool is_nobody(const std::string& name) {
  const std::string word = lower(name);
  return word == "ingen" || word == "intet" || !begins_upper(name);
}

// "Ida Holm (A) og Ole Bak var fraværende.": nothing but names before it.
std::optional<std::vector<std::string>> names_before_absence(std::string_view line) {
  constexpr std::size_t longest = 200;
  if (line.size() > longest) return std::nullopt;
  line = trim(line);
  if (line.ends_with('.')) line.remove_suffix(1);
  for (const std::string_view end :
       {" var fraværende", " er fraværende", " var fraværende med afbud", " var ikke til stede",
        " havde meldt afbud", " har meldt afbud", " deltog ikke"}) {
    if (!line.ends_with(end)) continue;
    auto names = split_names(line.substr(0, line.size() - end.size()));
    const bool people = !names.empty() && std::all_of(names.begin(), names.end(), is_persons_name);
    return people ? std::optional(std::move(names)) : std::nullopt;
  }
  return std::nullopt;
}

// "Ida Holm (A) (uden afbud)"; a party stays.
std::string_view without_reason(std::string_view name) {
  const auto open = name.rfind('(');
  if (open == std::string_view::npos || !name.ends_with(')')) return name;
  const bool reason = !begins_upper(name.substr(open + 1));
  return reason ? trim(name.substr(0, open)) : name;
}

}  // namespace

std::vector<std::string> absent_names(std::string_view list) {
  std::vector<std::string> names;
  // " - " divides those who stayed away from those who came for them.
  const std::string text = replaced(replaced(std::string(list), " - ", " ; "), " – ", " ; ");
  for (const auto& name : split_names(text)) {
    if (!is_nobody(name) && !is_about_somebody_else(name)) {
      names.emplace_back(without_reason(name));
    }
  }
  return names;
}

std::optional<std::string> replaced_member(std::string_view sentence) {
  static constexpr std::string_view instead = " i stedet for ";
  const auto at = sentence.find(instead);
  if (at == std::string_view::npos) return std::nullopt;
  const auto words = pattern_words(sentence.substr(0, at));
  const bool present = find_pattern(words, "deltog") || find_pattern(words, "mødte") ||
                       find_pattern(words, "deltager");
  std::string_view name = trim(sentence.substr(at + instead.size()));
  if (name.ends_with('.')) name.remove_suffix(1);
  if (!present || !is_persons_name(name)) return std::nullopt;
  return std::string(name);
}

std::optional<std::vector<std::string>> recognise_absence(std::string_view line) {
  for (const auto label : labels) {
    if (!starts_with_ignoring_case(line, label)) continue;
    const std::string_view rest = trim(line.substr(label.size()));
    // Without a colon the line is prose: "Fraværende medlemmer kan …".
    if (!rest.starts_with(':')) return std::nullopt;
    return absent_names(rest.substr(1));
  }
  return names_before_absence(line);
}

}  // namespace referat::minutes
