#include "domain/body_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/strings.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

constexpr std::array<std::string_view, 6> bodies{"direktion*",          "byråd*",       "*udvalg*",
                                                 "kommunalbestyrelse*", "*bestyrelse*", "*rådet*"};

// A body that ends so may be called no more than that.
constexpr std::array<std::string_view, 2> kinds{"udvalget", "rådet"};

// Ends of bodies' names, with the ending that makes them definite; empty where they are.
struct Ending {
  std::string_view text;
  std::string_view definite;
};
constexpr std::array<Ending, 19> endings{{{"udvalg", "et"},
                                          {"udvalget", ""},
                                          {"råd", "et"},
                                          {"rådet", ""},
                                          {"direktion", "en"},
                                          {"direktionen", ""},
                                          {"bestyrelse", "n"},
                                          {"bestyrelsen", ""},
                                          {"kommission", "en"},
                                          {"kommissionen", ""},
                                          {"nævn", "et"},
                                          {"nævnet", ""},
                                          {"forum", ""},
                                          {"chefgruppe", "n"},
                                          {"chefgruppen", ""},
                                          {"magistrat", "en"},
                                          {"magistraten", ""},
                                          {"repræsentation", "en"},
                                          {"repræsentationen", ""}}};

const Ending* ending_of(std::string_view word) {
  const std::string small = lower(word);
  if (small.ends_with("området")) return nullptr;
  const auto* const found = std::find_if(endings.begin(), endings.end(),
                                         [&](const Ending& e) { return small.ends_with(e.text); });
  return found == endings.end() ? nullptr : found;
}

std::string_view without_end(std::string_view word, std::string_view end) {
  const bool has = word.size() > end.size() &&
                   starts_with_ignoring_case(word.substr(word.size() - end.size()), end);
  return has ? word.substr(0, word.size() - end.size()) : word;
}

// "Byrådets" and "byrådsmøde" are Byrådet and byråd; empty if the word is no body's.
std::string_view body_in_word(std::string_view word) {
  const auto end = word.find_last_not_of(".,;:)");
  word = word.substr(0, end + 1);
  for (const std::string_view behind : {"", "s", "smøde", "smødet"}) {
    const auto body = without_end(word, behind);
    if ((behind.empty() || body.size() < word.size()) && ending_of(body) != nullptr) return body;
  }
  return {};
}

bool joins(std::string_view word) { return is_one_of(word, {"og", "&", "samt"}); }

bool is_part(std::string_view word) {
  return begins_upper(word) && (word.ends_with('-') || word.ends_with(','));
}

// Where the name that has its body in words[body] begins: "Klima-, Teknik- og Miljøudvalget",
// "Teknisk Udvalg".
std::size_t name_begin(const std::vector<std::string_view>& words, std::size_t body) {
  std::size_t begin = body;
  const bool bare = is_one_of(lower(words[body]), {"udvalg", "råd", "nævn", "forum", "bestyrelse"});
  if (bare && begin > 0 && begins_upper(words[begin - 1])) --begin;
  while (begin > 0) {
    if (is_part(words[begin - 1])) {
      --begin;
    } else if (begin > 1 && joins(words[begin - 1]) && begins_upper(words[begin - 2])) {
      begin -= 2;
    } else {
      break;
    }
  }
  return begin;
}

// Behind the name's last word: "Udvalget for Klima og Veje".
std::size_t name_end(const std::vector<std::string_view>& words, std::size_t body) {
  const bool general = is_one_of(lower(words[body]), {"udvalget", "rådet", "nævnet", "bestyrelsen",
                                                      "kommissionen", "udvalg", "forum"});
  std::size_t end = body + 1;
  while (general && end < words.size()) {
    const bool goes_on = begins_upper(words[end]) || is_part(words[end]);
    const bool named = end + 1 < words.size() && word_character_at(words[end + 1], 0);
    const bool joined =
        named && (words[end] == "for" || joins(words[end]) ||
                  (is_one_of(words[end], {"i", "på"}) && begins_upper(words[end + 1])));
    if (!goes_on && !joined) break;
    end += joined ? 2 : 1;
  }
  return end;
}

std::string with_capital(std::string_view word) {
  std::string name(word);
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') {
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
  }
  return name;
}

// "Byråd" → "Byrådet"; with an adjective it stays as it is: "Teknisk Udvalg".
std::string definite(std::string_view word, bool alone) {
  const Ending* ending = ending_of(word);
  std::string name = with_capital(word);
  const bool capitals = word.size() > 1 && begins_upper(word.substr(1));
  if (alone && !capitals && ending != nullptr) name += ending->definite;
  return name;
}

}  // namespace

bool is_body_word(std::string_view word) { return ending_of(word) != nullptr; }

std::string plain_body_name(std::string_view printed) {
  std::string text = collapse_blanks(printed);
  for (std::size_t open = 0; (open = text.find('(', open)) != std::string::npos;) {
    const auto close = text.find(')', open);
    if (close == std::string::npos) break;
    text.erase(open, close - open + 1);
  }
  const auto words = split(trim(text), ' ');
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto body = body_in_word(words[i]);
    if (body.empty()) continue;
    const std::size_t begin = name_begin(words, i);
    std::string name;
    for (std::size_t n = begin; n < i; ++n) name.append(words[n]).append(" ");
    name += definite(body, begin == i || is_part(words[i - 1]) || joins(words[i - 1]));
    for (std::size_t n = i + 1, end = name_end(words, i); n < end; ++n) {
      name.append(" ").append(words[n]);
    }
    const auto last = name.find_last_not_of(" ,;:-");
    return name.substr(0, last + 1);
  }
  return collapse_blanks(printed);
}

bool names_body_in_full(std::string_view sentence, std::string_view body) {
  const auto names = pattern_words(body);
  return !names.empty() && find_pattern(pattern_words(sentence), join(names, " ") + "*");
}

bool names_body(std::string_view sentence, std::string_view body) {
  if (names_body_in_full(sentence, body)) return true;
  const std::string name = lower(body);
  return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
    return name.ends_with(kind) && find_pattern(pattern_words(sentence), std::string(kind) + "*");
  });
}

bool names_any_body(std::string_view sentence) {
  const auto words = pattern_words(sentence);
  return std::any_of(bodies.begin(), bodies.end(), [&](std::string_view pattern) {
    return find_pattern(words, pattern).has_value();
  });
}

}  // namespace referat
