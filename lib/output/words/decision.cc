#include "output/words/decision.h"

#include <algorithm>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "domain/outcome_word.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

// True if the text's first words are the label, whatever the case.
bool begins_with_label(std::string_view text, std::string_view label) {
  return text.size() >= label.size() && lower(text.substr(0, label.size())) == lower(label) &&
         !word_character_at(text, label.size());
}

// A decision on several subjects: what each came to says more than how the text begins.
std::string subjects_and_outcomes(const Decision& decision) {
  std::vector<std::string> parts;
  for (const auto& part : decision.parts) {
    const bool known = part.result != Outcome::unknown;
    std::string outcome = known ? outcome_word(part) : part.text;
    const bool last = &part == &decision.parts.back();
    if (!last && outcome.ends_with('.')) outcome.pop_back();
    parts.push_back(terminal_safe(part.subject + ": " + outcome));
  }
  return join(parts, "; ");
}

}  // namespace

std::string from_decision_on(const Decision& decision) {
  constexpr std::size_t short_text = 150;  // bytes: shown whole
  if (decision.text.size() <= short_text) return terminal_safe(decision.text);
  const std::size_t begin = std::min(decision.deciding, decision.text.size());
  return (begin > 0 ? "… " : "") + terminal_safe(decision.text.substr(begin));
}

std::vector<const Decision*> newest_first(const std::vector<Decision>& decisions) {
  std::vector<const Decision*> sorted;
  for (const auto& decision : decisions) sorted.push_back(&decision);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Decision* a, const Decision* b) { return a->date > b->date; });
  return sorted;
}

std::string decided_elsewhere(const Decision& decision, const answer::Source& document) {
  const std::string date = decision.date ? decision.date->iso() : document.date;
  const std::string& body = decision.body.empty() ? document.body : decision.body;
  if (date == document.date && lower(body) == lower(document.body)) return {};
  return body + (body.empty() ? "" : ", ") + date_text(date);
}

ToldDecision told_decision(const Decision& decision, const answer::Source& document) {
  const std::string label = outcome_label(decision);
  const std::string place = decided_elsewhere(decision, document);
  const std::string safe_text =
      decision.parts.empty() ? from_decision_on(decision) : subjects_and_outcomes(decision);
  const std::string_view text = trim(safe_text);
  if (place.empty() && begins_with_label(text, label)) {
    return {std::string(text.substr(0, label.size())), std::string(text.substr(label.size()))};
  }
  ToldDecision told{label};
  if (!place.empty()) told.rest = terminal_safe(" (" + place + ")");
  // In another language than the documents' the label says it as well as their word does.
  const std::string_view own = danish_outcome_word(decision);
  const bool only_label = (begins_with_label(text, label) && text.size() <= label.size() + 1) ||
                          (begins_with_label(text, own) && text.size() <= own.size() + 1);
  if (!text.empty() && !only_label) told.rest += ": " + std::string(text);
  return told;
}

}  // namespace referat::output
