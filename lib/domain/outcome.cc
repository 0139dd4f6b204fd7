#include "domain/outcome.h"

#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/deciding_verbs.h"

namespace referat {

namespace {

struct Names {
  Outcome outcome;
  std::string_view name;
  std::string_view danish;
};

constexpr std::array<Names, 10> names{{
    {Outcome::approved, "approved", N_("godkendt")},
    {Outcome::approved_with_changes, "approved_with_changes", N_("godkendt med ændringer")},
    {Outcome::rejected, "rejected", N_("afvist")},
    {Outcome::postponed, "postponed", N_("udskudt")},
    {Outcome::noted, "noted", N_("taget til efterretning")},
    {Outcome::discussed, "discussed", N_("drøftet")},
    {Outcome::referred, "referred", N_("anbefalet/oversendt")},
    {Outcome::withdrawn, "withdrawn", N_("udgået")},
    {Outcome::mixed, "mixed", N_("delt")},
    {Outcome::unknown, "unknown", N_("ukendt")},
}};

// Other words that people use for an outcome when they filter by it, beside the participles of
// deciding verbs.
constexpr std::array<std::pair<std::string_view, Outcome>, 13> synonyms{{
    {"godkendt-med-ændringer", Outcome::approved_with_changes},
    {"approved with changes", Outcome::approved_with_changes},
    {"approved-with-changes", Outcome::approved_with_changes},
    {"betinget", Outcome::approved_with_changes},
    {"ændret", Outcome::approved_with_changes},
    {"efterretning", Outcome::noted},
    {"orientering", Outcome::noted},
    {"taget-til-efterretning", Outcome::noted},
    {"sendt-tilbage", Outcome::referred},
    {"udgår", Outcome::withdrawn},
    {"tilbagetrukket", Outcome::withdrawn},
    {"blandet", Outcome::mixed},
    {"delvis", Outcome::mixed},
}};

}  // namespace

std::string_view outcome_name(Outcome outcome) {
  for (const auto& entry : names) {
    if (entry.outcome == outcome) return entry.name;
  }
  return "unknown";
}

std::string_view danish_outcome(Outcome outcome) {
  for (const auto& entry : names) {
    if (entry.outcome == outcome) return entry.danish;
  }
  return "ukendt";
}

std::string outcome_text(Outcome outcome) { return tr(danish_outcome(outcome)); }

std::vector<std::string> outcome_texts() {
  std::vector<std::string> texts;
  for (const Outcome outcome : all_outcomes) texts.push_back(outcome_text(outcome));
  return texts;
}

std::optional<Outcome> parse_outcome(std::string_view word) {
  const std::string wanted = lower(collapse_blanks(word));
  for (const auto& entry : names) {
    if (wanted == entry.name || wanted == entry.danish) return entry.outcome;
  }
  for (const auto& [synonym, outcome] : synonyms) {
    if (wanted == synonym) return outcome;
  }
  for (const DecidingVerb& verb : deciding_verbs()) {
    for (const auto name : forms_of(verb, verb.names)) {
      if (wanted == name) return verb.outcome;
    }
  }
  return std::nullopt;
}

std::vector<Outcome> outcomes_meant_by(Outcome outcome) {
  if (outcome == Outcome::approved) return {outcome, Outcome::approved_with_changes};
  return {outcome};
}

}  // namespace referat
