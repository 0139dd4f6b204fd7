#include "domain/outcome.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "domain/sentences.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

struct Names {
  Outcome outcome;
  std::string_view name;
  std::string_view danish;
};

constexpr std::array<Names, 10> names{{
    {Outcome::approved, "approved", "godkendt"},
    {Outcome::approved_with_changes, "approved_with_changes", "godkendt med ændringer"},
    {Outcome::rejected, "rejected", "afvist"},
    {Outcome::postponed, "postponed", "udskudt"},
    {Outcome::noted, "noted", "taget til efterretning"},
    {Outcome::discussed, "discussed", "drøftet"},
    {Outcome::referred, "referred", "oversendt"},
    {Outcome::withdrawn, "withdrawn", "udgået"},
    {Outcome::mixed, "mixed", "delt"},
    {Outcome::unknown, "unknown", "ukendt"},
}};

// Other words that people use for an outcome when they filter by it.
constexpr std::array<std::pair<std::string_view, Outcome>, 22> synonyms{{
    {"tiltrådt", Outcome::approved},
    {"vedtaget", Outcome::approved},
    {"bevilget", Outcome::approved},
    {"imødekommet", Outcome::approved},
    {"godkendt-med-ændringer", Outcome::approved_with_changes},
    {"betinget", Outcome::approved_with_changes},
    {"ændret", Outcome::approved_with_changes},
    {"afslået", Outcome::rejected},
    {"forkastet", Outcome::rejected},
    {"nedstemt", Outcome::rejected},
    {"udsat", Outcome::postponed},
    {"efterretning", Outcome::noted},
    {"orientering", Outcome::noted},
    {"orienteret", Outcome::noted},
    {"taget-til-efterretning", Outcome::noted},
    {"henvist", Outcome::referred},
    {"anbefalet", Outcome::referred},
    {"videresendt", Outcome::referred},
    {"udgår", Outcome::withdrawn},
    {"tilbagetrukket", Outcome::withdrawn},
    {"blandet", Outcome::mixed},
    {"delvis", Outcome::mixed},
}};

// How much a wording says: a decision outweighs "besluttede" (which may introduce any of them),
// and that outweighs a discussion.
enum class Strength { decided, announced, talked };

struct Wording {
  std::string_view pattern;  // word_pattern.h
  Outcome outcome;
  Strength strength = Strength::decided;
};

// The wordings of Danish minutes. Within a sentence the earliest match counts among equals; at the
// same place the first in this table.
constexpr std::array wordings{
    Wording{"ikke godkend*", Outcome::rejected},
    Wording{"godkend* ikke", Outcome::rejected},
    Wording{"ikke tiltr*", Outcome::rejected},
    Wording{"tiltr* ikke", Outcome::rejected},
    Wording{"ikke vedtag*", Outcome::rejected},
    Wording{"ikke imødekom*", Outcome::rejected},
    Wording{"imødekom* ikke", Outcome::rejected},
    Wording{"ikke tilslut*", Outcome::rejected},
    Wording{"tilslut* ikke", Outcome::rejected},
    Wording{"ikke anbefal*", Outcome::rejected},
    Wording{"anbefal* ikke", Outcome::rejected},
    Wording{"ikke bevilg*", Outcome::rejected},
    Wording{"afvist", Outcome::rejected},
    Wording{"afvises", Outcome::rejected},
    Wording{"afviste", Outcome::rejected},
    Wording{"afviser", Outcome::rejected},
    Wording{"afvise", Outcome::rejected},
    Wording{"afslå*", Outcome::rejected},
    Wording{"forkast*", Outcome::rejected},
    Wording{"nedstemt*", Outcome::rejected},
    Wording{"bortfald*", Outcome::rejected},
    Wording{"faldt", Outcome::rejected},
    Wording{"meddel* afslag", Outcome::rejected},

    Wording{"udskudt", Outcome::postponed},
    Wording{"udskyd*", Outcome::postponed},
    Wording{"udskød", Outcome::postponed},
    Wording{"udsat", Outcome::postponed},
    Wording{"udsættes", Outcome::postponed},
    Wording{"udsætter", Outcome::postponed},
    Wording{"udsætte", Outcome::postponed},
    // "udsatte" is also an adjective: udsatte børn, udsatte boligområder.
    Wording{"udsatte sagen", Outcome::postponed},
    Wording{"udsatte punkt*", Outcome::postponed},
    Wording{"udsatte behandling*", Outcome::postponed},
    Wording{"udsatte beslutning*", Outcome::postponed},
    Wording{"fornyet stillingtagen", Outcome::postponed},
    Wording{"fornyet behandling", Outcome::postponed},

    Wording{"sagen udgår", Outcome::withdrawn},
    Wording{"punktet udgår", Outcome::withdrawn},
    Wording{"sagen udgik", Outcome::withdrawn},
    Wording{"punktet udgik", Outcome::withdrawn},
    Wording{"sagen * udgået", Outcome::withdrawn},
    Wording{"punktet * udgået", Outcome::withdrawn},
    Wording{"^ udgår", Outcome::withdrawn},
    Wording{"^ udgik", Outcome::withdrawn},
    Wording{"^ udgået", Outcome::withdrawn},
    Wording{"af dagsordenen", Outcome::withdrawn},
    Wording{"af dagsorden", Outcome::withdrawn},
    Wording{"* trukket tilbage", Outcome::withdrawn},
    Wording{"tilbagetrukket", Outcome::withdrawn},
    Wording{"trukket", Outcome::withdrawn},

    Wording{"til efterretning", Outcome::noted},
    Wording{"tag* til orientering", Outcome::noted},
    Wording{"tog ~ til orientering", Outcome::noted},
    Wording{"blev orienteret", Outcome::noted},
    Wording{"orientering* ~ givet", Outcome::noted},
    Wording{"orientering* ~ taget", Outcome::noted},
    Wording{"noteret", Outcome::noted},

    Wording{"følge* indstillingspunkt #", Outcome::approved_with_changes},
    Wording{"følge* indstillingens punkt #", Outcome::approved_with_changes},
    Wording{"følge* indstillingens pkt #", Outcome::approved_with_changes},
    Wording{"godkend*", Outcome::approved},
    Wording{"tiltråd*", Outcome::approved},
    Wording{"tiltræd*", Outcome::approved},
    Wording{"vedtag*", Outcome::approved},
    Wording{"vedtog*", Outcome::approved},
    Wording{"bevilg*", Outcome::approved},
    Wording{"imødekom*", Outcome::approved},
    Wording{"bifald*", Outcome::approved},
    Wording{"tilslut*", Outcome::approved},
    Wording{"tilsluttede", Outcome::approved},
    Wording{"stadfæst*", Outcome::approved},
    Wording{"accepter*", Outcome::approved},
    Wording{"følg* ~ indstilling*", Outcome::approved},
    Wording{"indstilling* ~ følg*", Outcome::approved},
    Wording{"fulgte ~ indstilling*", Outcome::approved},
    Wording{"indstilling* ~ fulgt", Outcome::approved},
    Wording{"valgt", Outcome::approved},
    Wording{"udpeget", Outcome::approved},

    Wording{"oversend*", Outcome::referred},
    Wording{"oversendt", Outcome::referred},
    Wording{"videresend*", Outcome::referred},
    Wording{"tilbagesend*", Outcome::referred},
    Wording{"send* tilbage", Outcome::referred},
    Wording{"sendt tilbage", Outcome::referred},
    Wording{"send* ~ i høring", Outcome::referred},
    Wording{"henvis* til ~ *udvalg*", Outcome::referred},
    Wording{"henvist til", Outcome::referred},
    Wording{"fremsendes til", Outcome::referred},

    // A recommendation leaves the decision to the next body, whatever it wants decided there.
    // "den anbefalede model" and "som anbefalet" speak of what was recommended before.
    Wording{"anbefales", Outcome::referred},
    Wording{"anbefaler", Outcome::referred},
    Wording{"at anbefale", Outcome::referred},
    Wording{"kan anbefale", Outcome::referred},
    Wording{"^ anbefalet", Outcome::referred},
    Wording{"blev anbefalet", Outcome::referred},
    Wording{"er anbefalet", Outcome::referred},
    Wording{"enstemmigt anbefalet", Outcome::referred},
    Wording{"sagen anbefalet", Outcome::referred},
    Wording{"indstilling* anbefalet", Outcome::referred},
    Wording{"*udvalget anbefalede", Outcome::referred},
    Wording{"flertal* anbefalede", Outcome::referred},
    Wording{"direktionen anbefalede", Outcome::referred},
    // "Det indstilles, at …" and "CKE indstiller" are the recommendation that the decision is on.
    Wording{"*udvalget indstiller", Outcome::referred},
    Wording{"direktionen indstiller", Outcome::referred},
    Wording{"at indstille til", Outcome::referred},
    Wording{"indstilles til", Outcome::referred},
    Wording{"^ indstilles", Outcome::referred},

    Wording{"beslutte*", Outcome::approved, Strength::announced},
    Wording{"besluttet", Outcome::approved, Strength::announced},

    Wording{"drøftet", Outcome::discussed, Strength::talked},
    Wording{"drøftede", Outcome::discussed, Strength::talked},
    Wording{"drøftelse*", Outcome::discussed, Strength::talked},
};

// What makes an approval conditional.
constexpr std::array<std::string_view, 22> conditions{"med følgende",
                                                      "med den bemærkning",
                                                      "med de bemærkninger",
                                                      "med bemærkning*",
                                                      "med den tilføjelse",
                                                      "med tilføjelse*",
                                                      "med de tilføjelser",
                                                      "med den ændring",
                                                      "med de ændringer",
                                                      "med ændring*",
                                                      "med de ~ ændringer",
                                                      "med den præcisering",
                                                      "med forbehold",
                                                      "under forudsætning",
                                                      "forudsat",
                                                      "på betingelse",
                                                      "på den betingelse",
                                                      "med undtagelse",
                                                      "bortset fra",
                                                      "dog",
                                                      "men skal",
                                                      "men med"};

// "idet det vil være hensigtsmæssigt" gives a reason; "idet udgiften afsættes fra puljen" a
// condition.
constexpr std::array<std::string_view, 8> reasons{
    "idet det er",     "idet det vil være", "idet der er",       "idet det vurderes",
    "idet det findes", "idet det anses",    "idet der henvises", "idet man er"};

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

// "Ida Holm (A) kunne ikke tiltræde": a party in brackets and a refusal.
bool is_dissent(std::string_view sentence) {
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
  for (const auto& wording : wordings) {
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

// One outcome for what several sentences say.
Outcome combine(const std::set<Outcome>& outcomes) {
  const auto has = [&](Outcome outcome) { return outcomes.contains(outcome); };
  const bool approved = has(Outcome::approved) || has(Outcome::approved_with_changes);
  const bool sent_on = has(Outcome::referred) && !has(Outcome::postponed);
  const bool positive = approved || has(Outcome::noted) || sent_on;
  const int kinds = static_cast<int>(positive) + static_cast<int>(has(Outcome::rejected)) +
                    static_cast<int>(has(Outcome::postponed)) +
                    static_cast<int>(has(Outcome::withdrawn));
  if (kinds > 1) return Outcome::mixed;
  for (const auto outcome :
       {Outcome::approved_with_changes, Outcome::approved, Outcome::noted, Outcome::rejected,
        Outcome::postponed, Outcome::withdrawn, Outcome::referred, Outcome::discussed}) {
    if (has(outcome)) return outcome;
  }
  return Outcome::unknown;
}

using Sentences = std::vector<std::string_view>;

// What the sentences say, as far as they say it equally strongly.
std::set<Outcome> strongest_outcomes(const Sentences& sentences) {
  std::vector<Judgement> judgements;
  for (const auto sentence : sentences) {
    const Judgement judgement = judge(sentence);
    if (judgement.outcome != Outcome::unknown) judgements.push_back(judgement);
  }
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
  Sentences sentences;
  Sentences remarks;  // bullets: the comments that a decision was taken with
  for (const auto line : split(decision_text, '\n')) {
    auto& target = is_bullet(line) ? remarks : sentences;
    for (const auto sentence : split_sentences(line)) target.push_back(sentence);
  }
  const auto outcomes = strongest_outcomes(sentences);
  return outcomes.empty() ? strongest_outcomes(remarks) : outcomes;
}

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

std::optional<Outcome> parse_outcome(std::string_view word) {
  const std::string wanted = lower(collapse_blanks(word));
  for (const auto& entry : names) {
    if (wanted == entry.name || wanted == entry.danish) return entry.outcome;
  }
  for (const auto& [synonym, outcome] : synonyms) {
    if (wanted == synonym) return outcome;
  }
  return std::nullopt;
}

Outcome recognise_outcome(std::string_view decision_text) {
  return combine(outcomes_of(decision_text));
}

std::vector<Outcome> recognise_outcomes(std::string_view decision_text) {
  const auto outcomes = outcomes_of(decision_text);
  const Outcome together = combine(outcomes);
  if (together != Outcome::mixed) return {together};
  return {outcomes.begin(), outcomes.end()};
}

std::size_t deciding_sentence(std::string_view decision_text, Outcome outcome) {
  for (const auto line : split(decision_text, '\n')) {
    if (is_bullet(line)) continue;
    for (const auto sentence : split_sentences(line)) {
      if (judge(sentence).outcome == outcome) {
        return static_cast<std::size_t>(sentence.data() - decision_text.data());
      }
    }
  }
  return 0;
}

}  // namespace referat
