#include "domain/body_name.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

constexpr std::array<std::string_view, 6> bodies{"direktion*",          "byråd*",       "*udvalg*",
                                                 "kommunalbestyrelse*", "*bestyrelse*", "*rådet*"};

// A body that ends so may be called no more than that.
constexpr std::array<std::string_view, 2> kinds{"udvalget", "rådet"};

}  // namespace

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
