#include "prose/outcomes.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/sentences.h"
#include "domain/word_pattern.h"
#include "prose/exception_clause.h"
#include "prose/outcome_wordings.h"
#include "prose/statements.h"

namespace referat {

namespace {

bool conditional(const std::vector<std::string>& words) {
  const auto found = [&](std::string_view pattern) {
    return find_pattern(words, pattern).has_value();
  };
  if (std::any_of(conditions.begin(), conditions.end(), found)) return true;
  return found("idet") && std::none_of(reasons.begin(), reasons.end(), found);
}

struct Judgement {
  Outcome outcome = Outcome::unknown;
  Strength strength = Strength::talked;
};

// "V og L kan ikke …", "Et mindretal fandt ikke …". "I april" isn't the party I.
bool begins_with_some_members(std::string_view sentence) {
  if (sentence.starts_with("Et mindretal ") || sentence.starts_with("Mindretallet ")) return true;
  const auto letter = sentence.substr(0, sentence.find_first_of(" ,"));
  return letter != "I" && code_points(letter) == 1 && begins_upper(letter);
}

// "Ida Holm (A) kunne ikke tiltræde": a party in brackets and a refusal.
bool is_dissent(std::string_view sentence) {
  if (begins_with_some_members(sentence)) return sentence.find(" ikke ") != std::string_view::npos;
  constexpr std::size_t longest_party = 4;
  const auto open = sentence.find('(');
  const auto close = sentence.find(')', open);
  return open != std::string_view::npos && close != std::string_view::npos &&
         close - open <= longest_party + 1 && begins_upper(sentence.substr(open + 1)) &&
         sentence.find(" ikke ", close) != std::string_view::npos;
}

// Without what a relative clause tells of something else: "henviser til strategien, som Byrådet
// vedtog i marts" decides nothing.
std::string_view main_clause(std::string_view sentence) {
  for (const std::string_view beginning : {", som ", ", der "}) {
    sentence = sentence.substr(0, sentence.find(beginning));
  }
  return sentence;
}

Judgement judge(std::string_view whole_sentence) {
  const std::string_view sentence = main_clause(whole_sentence);
  const auto words = pattern_words(sentence);
  const Initials initials(words);
  Judgement best;
  std::size_t best_place = words.size() + 1;
  for (const auto& wording : all_wordings()) {
    if (!initials.allow(wording.pattern)) continue;
    const auto place = find_pattern(words, wording.pattern);
    if (!place) continue;
    const bool better = best.outcome == Outcome::unknown || wording.strength < best.strength ||
                        (wording.strength == best.strength && *place < best_place);
    if (better) {
      best = {wording.outcome, wording.strength};
      best_place = *place;
    }
  }
  if (best.outcome == Outcome::approved && best.strength == Strength::decided &&
      conditional(words)) {
    best.outcome = Outcome::approved_with_changes;
  }
  // A lost amendment or a member's dissent says nothing of the case itself.
  if (best.outcome == Outcome::rejected &&
      (find_pattern(words, "*ændringsforslag*").has_value() || is_dissent(sentence))) {
    best = {};
  }
  return best;
}

// What isn't approved with the rest has an outcome of its own, however it is told.
bool sets_apart(Outcome outcome) {
  return outcome == Outcome::postponed || outcome == Outcome::withdrawn ||
         outcome == Outcome::rejected || outcome == Outcome::referred;
}

using Judgements = std::vector<Judgement>;

Judgements judgements_of_statement(std::string_view statement) {
  if (const auto exception = exception_clause(statement)) {
    const Judgement rest = judge(exception->decided);
    const Outcome fate = judge(exception->fate).outcome;
    // Mixed, even where sentences of these outcomes would be one: "Anbefales. Punkt 5 udsættes."
    if (sets_apart(fate) && rest.outcome != Outcome::unknown && rest.outcome != fate) {
      return {rest, {fate, Strength::decided}, {Outcome::mixed, Strength::decided}};
    }
  }
  return {judge(statement)};
}

Judgements judgements_of(std::string_view sentence) {
  Judgements judgements;
  for (const auto statement : statements(sentence)) {
    for (const auto& judgement : judgements_of_statement(statement)) {
      if (judgement.outcome != Outcome::unknown) judgements.push_back(judgement);
    }
  }
  return judgements;
}

// One outcome for what several sentences say.
Outcome combine(const std::set<Outcome>& outcomes) {
  const auto has = [&](Outcome outcome) { return outcomes.contains(outcome); };
  const bool approved = has(Outcome::approved) || has(Outcome::approved_with_changes);
  const bool sent_on = has(Outcome::referred) && !has(Outcome::postponed);
  const bool positive = approved || has(Outcome::noted) || sent_on;
  const int kinds = static_cast<int>(positive) + static_cast<int>(has(Outcome::rejected)) +
                    static_cast<int>(has(Outcome::postponed)) +
                    static_cast<int>(has(Outcome::withdrawn));
  if (kinds > 1 || has(Outcome::mixed)) return Outcome::mixed;
  for (const auto outcome :
       {Outcome::approved_with_changes, Outcome::approved, Outcome::noted, Outcome::rejected,
        Outcome::postponed, Outcome::withdrawn, Outcome::referred, Outcome::discussed}) {
    if (has(outcome)) return outcome;
  }
  return Outcome::unknown;
}

// Those that are said equally strongly.
std::set<Outcome> strongest_outcomes(const Judgements& judgements) {
  const auto strongest =
      std::min_element(judgements.begin(), judgements.end(),
                       [](const auto& a, const auto& b) { return a.strength < b.strength; });
  std::set<Outcome> outcomes;
  for (const auto& judgement : judgements) {
    if (judgement.strength == strongest->strength) outcomes.insert(judgement.outcome);
  }
  return outcomes;
}

std::set<Outcome> outcomes_of(std::string_view decision_text) {
  Judgements sentences;
  Judgements remarks;  // bullets: the comments that a decision was taken with
  for (const auto line : split(decision_text, '\n')) {
    auto& target = is_bullet(line) ? remarks : sentences;
    for (const auto sentence : split_sentences(line)) {
      const auto judgements = judgements_of(sentence);
      target.insert(target.end(), judgements.begin(), judgements.end());
    }
  }
  const auto outcomes = strongest_outcomes(sentences);
  return outcomes.empty() ? strongest_outcomes(remarks) : outcomes;
}

}  // namespace

Outcome recognise_outcome(std::string_view decision_text) {
  return combine(outcomes_of(decision_text));
}

std::vector<Outcome> recognise_outcomes(std::string_view decision_text) {
  auto outcomes = outcomes_of(decision_text);
  const Outcome together = combine(outcomes);
  outcomes.erase(Outcome::mixed);
  if (together != Outcome::mixed) return {together};
  return {outcomes.begin(), outcomes.end()};
}

std::size_t deciding_sentence(std::string_view decision_text, Outcome outcome) {
  for (const auto line : split(decision_text, '\n')) {
    if (is_bullet(line)) continue;
    for (const auto sentence : split_sentences(line)) {
      const auto judgements = judgements_of(sentence);
      if (std::any_of(judgements.begin(), judgements.end(),
                      [&](const Judgement& judgement) { return judgement.outcome == outcome; })) {
        return static_cast<std::size_t>(sentence.data() - decision_text.data());
      }
    }
  }
  return 0;
}

void read_outcome(Decision& decision) {
  decision.result = recognise_outcome(decision.text);
  decision.told.clear();
  // "Punkt 1 blev godkendt. Punkt 2 blev ikke godkendt."
  if (decision.result == Outcome::mixed) decision.told = recognise_outcomes(decision.text);
}

}  // namespace referat
