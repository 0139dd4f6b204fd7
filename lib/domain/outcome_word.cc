#include "domain/outcome_word.h"

#include <array>
#include <cstddef>
#include <string_view>

#include "base/messages.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

struct Word {
  std::string_view pattern;  // word_pattern.h
  std::string_view word;
};

// Forms of "indstille" one by one: an "indstilling" is what is decided on.
constexpr std::array words{
    Word{"anbefal*", N_("anbefalet")},
    Word{"indstilles", N_("anbefalet")},
    Word{"indstiller", N_("anbefalet")},
    Word{"indstille", N_("anbefalet")},
    Word{"indstillet", N_("anbefalet")},
    Word{"indstillede", N_("anbefalet")},
    Word{"send* ~ tilbage", N_("sendt tilbage")},
    Word{"send* ~ retur", N_("sendt tilbage")},
    Word{"tilbagesend*", N_("sendt tilbage")},
    Word{"send* ~ høring", N_("sendt i høring")},
    Word{"henvis*", N_("henvist")},
    Word{"fremsend*", N_("fremsendt")},
    Word{"oversend*", N_("oversendt")},
    Word{"videresend*", N_("oversendt")},
    Word{"send*", N_("oversendt")},
    Word{"viderefør*", N_("oversendt")},
};

// The word that stands first.
std::string_view word_of(Outcome outcome, std::string_view text) {
  if (outcome != Outcome::referred) return danish_outcome(outcome);
  const auto said = pattern_words(text);
  std::string_view first = N_("oversendt");
  std::size_t first_place = said.size();
  for (const auto& [pattern, word] : words) {
    const auto place = find_pattern(said, pattern);
    if (!place || *place >= first_place) continue;
    first = word;
    first_place = *place;
  }
  return first;
}

// From the sentence on that decides.
std::string_view deciding_text(const Decision& decision) {
  const std::string_view text = decision.text;
  return decision.deciding < text.size() ? text.substr(decision.deciding) : text;
}

}  // namespace

std::string_view danish_outcome_word(const Decision& decision) {
  return word_of(decision.result, deciding_text(decision));
}

std::string outcome_word(const Decision& decision) { return tr(danish_outcome_word(decision)); }

std::string outcome_word(const DecisionPart& part) { return tr(word_of(part.result, part.text)); }

}  // namespace referat
