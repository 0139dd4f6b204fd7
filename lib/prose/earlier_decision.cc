#include "prose/earlier_decision.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"
#include "prose/decision_reference.h"

namespace referat {

namespace {

using Words = std::vector<std::string>;

// Between a verb and its day: "godkendte [Byrådet på sit møde] den 3. maj".
constexpr auto between = std::to_array<std::string_view>(
    {"på", "i", "ved", "sit", "sine", "møde", "mødet", "et", "enstemmigt", "også", "ligeledes"});

constexpr auto bodies =
    std::to_array<std::string_view>({"udvalget", "rådet", "direktionen", "bestyrelsen"});

bool is_body(const std::string& word) {
  return std::any_of(bodies.begin(), bodies.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

bool is_day(const Words& words, std::size_t at) {
  return at + 1 < words.size() && is_one_of(words[at], {"den", "d"}) && is_number(words[at + 1]);
}

bool day_behind(const Words& words, std::size_t verb) {
  constexpr std::size_t reach = 5;
  for (std::size_t i = verb + 1; i < words.size() && i <= verb + reach; ++i) {
    if (is_day(words, i)) return true;
    if (!is_one_of(words[i], between) && !is_body(words[i])) return false;
  }
  return false;
}

// "[På mødet] den 3. maj 2022 (pkt. 4) besluttede"
bool day_before(const Words& words, std::size_t verb) {
  constexpr std::size_t reach = 8;
  const std::size_t first = verb > reach ? verb - reach : 0;
  for (std::size_t i = first; i < verb; ++i) {
    const bool at_meeting = i > 0 && is_one_of(words[i - 1], {"møde", "mødet"});
    if (is_day(words, i) && (i == 0 || at_meeting)) return true;
  }
  return false;
}

bool tells_when(const Words& words) {
  static const auto verbs = forms_of_verbs(&DecidingVerb::recalls);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_one_of(words[i], verbs) && (day_behind(words, i) || day_before(words, i))) return true;
  }
  return false;
}

bool says_earlier(const Words& words) {
  static const auto verbs = forms_of_verbs(&DecidingVerb::recalls);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const bool has = is_one_of(words[i - 1], {"har", "er", "blev", "havde"});
    if (has && words[i] == "tidligere" && is_one_of(words[i + 1], verbs)) return true;
  }
  return false;
}

}  // namespace

bool retells_decision(const std::vector<std::string>& words, std::string_view sentence,
                      std::optional<Date> written) {
  if (says_earlier(words)) return true;
  return tells_when(words) && (!written || !decision_references(sentence, written).empty());
}

}  // namespace referat
