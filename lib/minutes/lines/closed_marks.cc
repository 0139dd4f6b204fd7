#include "minutes/lines/closed_marks.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "base/strings.h"
#include "domain/word_pattern.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 6> items_as_group{"dagsordenspunkter", "punkter", "sager",
                                                         "dagsorden",         "møde",    "del"};
constexpr std::array<std::string_view, 4> item_as_one{"punkt", "sag", "dagsordenspunkt", "referat"};

std::string plain(std::string_view text) {
  text = trim(text);
  if (text.ends_with(':') || text.ends_with('.')) text.remove_suffix(1);
  return lower(collapse_blanks(text));
}

bool is_adjective_and_noun(std::string_view text, std::string_view stem,
                           std::span<const std::string_view> nouns) {
  if (!text.starts_with(stem)) return false;
  const auto blank = text.find(' ');
  // "lukkede", "lukket", "åbne", "åbent", "åben"
  if (blank == std::string_view::npos || blank > stem.size() + 2) return false;
  return is_one_of(text.substr(blank + 1), nouns);
}

}  // namespace

std::optional<bool> group_of_items(std::string_view line) {
  const bool possible = line.size() <= 60 && (starts_with_ignoring_case(line, "lukke") ||
                                              starts_with_ignoring_case(line, "åb"));
  if (!possible) return std::nullopt;
  const std::string text = plain(line);
  if (is_adjective_and_noun(text, "lukke", items_as_group)) return true;
  if (is_adjective_and_noun(text, "åbn", items_as_group)) return false;
  if (is_adjective_and_noun(text, "åben", items_as_group)) return false;
  return std::nullopt;
}

std::optional<bool> openness(std::string_view text) {
  if (text.size() > 40) return std::nullopt;
  const std::string words = plain(text);
  if (words == "lukket" || is_adjective_and_noun(words, "lukke", item_as_one)) return true;
  if (words == "åbent" || words == "åben" || is_adjective_and_noun(words, "åben", item_as_one)) {
    return false;
  }
  return std::nullopt;
}

bool withholds_decision(std::string_view text) {
  constexpr auto wordings = std::to_array<std::string_view>(
      {"ikke frigivet", "ikke offentlig*", "lukkede døre", "lukket punkt*", "lukket sag*",
       "punktet ~ lukket", "sagen ~ lukket", "fortrolig*", "undtaget ~ offentlighed*"});
  const auto words = pattern_words(text);
  return std::any_of(wordings.begin(), wordings.end(), [&](std::string_view wording) {
    return find_pattern(words, wording).has_value();
  });
}

bool title_says_closed(std::string_view title) {
  const std::string text = plain(title);
  if (openness(text).value_or(false)) return true;
  for (const std::string_view beginning : {"lukket - ", "lukket – ", "lukket: ", "lukket punkt "}) {
    if (text.starts_with(beginning)) return true;
  }
  return text.ends_with("(lukket)") || text.ends_with("(lukket punkt)") ||
         text.ends_with("(lukket sag)") || text.starts_with("(lukket)");
}

}  // namespace referat::minutes
