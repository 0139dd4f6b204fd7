#include "prose/exception_clause.h"

#include <array>
#include <string>
#include <vector>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

constexpr auto exceptions = std::to_array<std::string_view>(
    {" med undtagelse af ", " bortset fra ", " på nær ", " undtagen ", " undtaget "});

// One of several points goes its own way.
constexpr auto single_points =
    std::to_array<std::string_view>({", dog punkt ", ", dog punkterne ", ", dog pkt",
                                     ", idet punkt ", ", idet punkterne ", ", idet pkt"});

constexpr auto relatives = std::to_array<std::string_view>({" som ", " der "});

// What goes off an agenda isn't excepted from a decision on it: "udgår" is none of these verbs.
// Decided now: what "blev afvist" may have been so long ago, and "ønsker … udskudt" is a wish.
bool sets_apart(std::string_view word) {
  static const auto verbs = forms_of_verbs(&DecidingVerb::sets_apart);
  return is_one_of(word, verbs);
}

// Behind "ikke".
bool refuses(std::string_view word) {
  static const auto verbs = [] {
    std::vector<std::string_view> passives;
    for (const DecidingVerb& verb : deciding_verbs()) {
      if (verb.negated == negation::none) continue;
      for (const auto form : forms_of(verb, form::passive)) passives.push_back(form);
    }
    return passives;
  }();
  return is_one_of(word, verbs);
}

struct Found {
  std::size_t begin = std::string_view::npos;
  std::size_t length = 0;

  [[nodiscard]] bool found() const { return length > 0; }
  [[nodiscard]] std::size_t end() const { return begin + length; }
};

template <std::size_t N>
Found first_of(const std::array<std::string_view, N>& list, std::string_view text) {
  Found first;
  for (const auto word : list) {
    const auto begin = text.find(word);
    if (begin < first.begin) first = {begin, word.size()};
  }
  return first;
}

bool decides_now(std::string_view fate) {
  const auto words = pattern_words(fate);
  std::size_t at = 0;
  const auto next_is = [&](std::string_view word) {
    return at < words.size() && words[at] == word;
  };
  if (next_is("dog")) ++at;
  const bool not_so = next_is("ikke");
  if (not_so) ++at;
  if (next_is("kan")) ++at;
  if (at == words.size()) return false;
  return not_so ? refuses(words[at]) : sets_apart(words[at]);
}

std::string_view without_comma(std::string_view text) {
  text = trim(text);
  return trim(text.substr(0, text.find_last_not_of(',') + 1));
}

// "udsættes" of "punkt 2, 3 og 4 udsættes"
std::string_view behind_numbers(std::string_view text) {
  std::size_t end = text.find_first_of("0123456789");
  while (end < text.size()) {
    end = text.find_first_not_of("0123456789,.- ", end);
    if (end == std::string_view::npos || !text.substr(end).starts_with("og ")) break;
    end += 3;
  }
  return end < text.size() ? text.substr(end) : std::string_view();
}

ExceptionClause clause(std::string_view decided, std::string_view fate) {
  return {.decided = without_comma(decided), .fate = trim(fate)};
}

std::optional<ExceptionClause> excepted(std::string_view sentence) {
  if (const Found point = first_of(single_points, sentence); point.found()) {
    return clause(sentence.substr(0, point.begin), behind_numbers(sentence.substr(point.begin)));
  }
  const Found exception = first_of(exceptions, sentence);
  if (!exception.found()) return std::nullopt;
  const auto matter = sentence.substr(exception.end());
  const Found relative = first_of(relatives, matter);
  if (!relative.found()) return std::nullopt;
  return clause(sentence.substr(0, exception.begin), matter.substr(relative.end()));
}

}  // namespace

std::optional<ExceptionClause> exception_clause(std::string_view sentence) {
  const auto found = excepted(sentence);
  return found && decides_now(found->fate) ? found : std::nullopt;
}

}  // namespace referat
