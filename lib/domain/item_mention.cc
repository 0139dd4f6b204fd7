#include "domain/item_mention.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

// How far from the date, in bytes and in words.
constexpr std::size_t near = 120;
constexpr std::size_t most_words_behind = 3;  // "som punkt nr. 13"
constexpr std::size_t most_words_before = 6;  // "punkt nr. 13 på Byrådets ordinære møde den"

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  const std::string folded = lower(text);
  std::size_t at = 0;
  while (at < folded.size()) {
    const std::size_t end = std::min(folded.find_first_of(" \t\n()[];:", at), folded.size());
    std::string_view word = std::string_view(folded).substr(at, end - at);
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.remove_suffix(1);
    if (!word.empty()) words.emplace_back(word);
    at = end + 1;
  }
  return words;
}

bool is_label(std::string_view word) {
  return is_one_of(word,
                   {"pkt", "punkt", "punktet", "punkterne", "dagsordenspunkt", "dagsordenens"});
}

bool is_recommendation(std::string_view word) {
  return word.starts_with("indstilling") || word.starts_with("anbefaling") ||
         word.starts_with("forslag") || word.starts_with("delpunkt") ||
         word.starts_with("ændringsforslag");
}

// "13", "13a", "2.1", "t1"
bool is_number_of_item(std::string_view word) {
  constexpr std::size_t longest = 6;
  const bool digits = std::any_of(word.begin(), word.end(), is_digit);
  const auto letters =
      std::count_if(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return digits && letters <= 1 && word.size() <= longest &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return is_digit(c) || c == '.' || (c >= 'a' && c <= 'z'); });
}

struct Named {
  std::vector<std::string> numbers;
  std::size_t first = 0;  // the label's word
  std::size_t end = 0;    // behind the last number
};

// From the label on: "punkt nr. 13, 14 og 15".
Named named_at(const std::vector<std::string>& words, std::size_t label) {
  Named named{.numbers = {}, .first = label, .end = label + 1};
  std::size_t at = label + 1;
  while (at < words.size() && is_one_of(words[at], {"nr", "nummer", "punkt", "pkt"})) ++at;
  for (; at < words.size(); ++at) {
    if (is_number_of_item(words[at])) {
      named.numbers.push_back(words[at]);
      named.end = at + 1;
    } else if (words[at] != "og" && words[at] != "samt") {
      break;
    }
  }
  return named;
}

// "indstillingens punkt 2", "punkt 2 i indstillingen"
bool of_recommendation(const std::vector<std::string>& words, const Named& named) {
  constexpr std::size_t words_near = 3;
  const std::size_t first = named.first - std::min(named.first, words_near);
  const std::size_t last = std::min(named.end + words_near, words.size());
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                     words.begin() + static_cast<std::ptrdiff_t>(last), is_recommendation);
}

std::vector<std::string> named_behind(std::string_view text) {
  const auto words = words_of(text);
  for (std::size_t i = 0; i < std::min(words.size(), most_words_behind); ++i) {
    if (!is_label(words[i])) continue;
    Named named = named_at(words, i);
    if (!named.numbers.empty() && !of_recommendation(words, named)) return named.numbers;
  }
  return {};
}

std::vector<std::string> named_before(std::string_view text) {
  const auto words = words_of(text);
  for (std::size_t i = words.size(); i-- > 0;) {
    if (!is_label(words[i])) continue;
    Named named = named_at(words, i);
    if (named.numbers.empty() || of_recommendation(words, named)) return {};
    return words.size() - named.end <= most_words_before ? named.numbers
                                                         : std::vector<std::string>();
  }
  return {};
}

}  // namespace

std::vector<std::string> items_named_with(std::string_view sentence, std::size_t date_begin,
                                          std::size_t date_end) {
  const std::string_view rest = sentence.substr(std::min(date_end, sentence.size()));
  auto numbers = named_behind(rest.substr(0, code_point_begin(rest, std::min(rest.size(), near))));
  if (!numbers.empty()) return numbers;
  const std::size_t begin = date_begin - std::min(date_begin, near);
  return named_before(sentence.substr(0, date_begin).substr(code_point_begin(sentence, begin)));
}

}  // namespace referat
