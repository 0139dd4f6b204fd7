#include "prose/outcomes.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/sentences.h"
#include "domain/word_pattern.h"
#include "prose/deciding_words.h"
#include "prose/earlier_decision.h"
#include "prose/exception_clause.h"
#include "prose/members.h"
#include "prose/no_decision.h"
#include "prose/outcome_wordings.h"
#include "prose/point_label.h"
#include "prose/statements.h"

namespace referat {

namespace {

bool conditional(std::string_view sentence) {
  const auto words = pattern_words(sentence);
  return find_any(words, conditions) || (find_pattern(words, "idet") && !find_any(words, reasons));
}

struct Judgement {
  Outcome outcome = Outcome::unknown;
  Strength strength = Strength::aside;
};

struct Match {
  Judgement judgement;
  std::size_t place = 0;  // of its first word
};

// The strongest wording, the first among equals.
Match strongest_wording(const DecidingWords& deciding) {
  const Initials initials(deciding.words);
  Match best{.judgement = {}, .place = deciding.end};
  for (const auto& wording : all_wordings()) {
    if (!initials.allow(wording.pattern)) continue;
    const auto place = find_pattern(deciding.words, wording.pattern);
    if (!place || *place >= deciding.end) continue;
    const bool better = best.judgement.outcome == Outcome::unknown ||
                        wording.strength < best.judgement.strength ||
                        (wording.strength == best.judgement.strength && *place < best.place);
    if (better) best = {{wording.outcome, wording.strength}, *place};
  }
  return best;
}

Match main_wording(std::string_view sentence) {
  const auto narrow = deciding_words(sentence);
  const Match match = strongest_wording(narrow);
  if (match.judgement.outcome != Outcome::unknown || narrow.end < narrow.words.size()) return match;
  return strongest_wording(deciding_words_with_phrases(sentence));
}

// A proposal that fell is no decision on the matter it was put forward to.
bool is_side_proposal(const std::vector<std::string>& words) {
  return find_any(words, side_proposals);
}

// "Ida Holm (A) kunne ikke tiltræde": a party in brackets and a refusal.
bool is_dissent(std::string_view sentence) {
  constexpr std::size_t longest_party = 4;
  const auto open = sentence.find('(');
  const auto close = sentence.find(')', open);
  const std::string before = lower(sentence.substr(0, open));
  const bool of_body =
      before.find("flertal") != std::string::npos || before.find("udvalg") != std::string::npos;
  return !of_body && open != std::string_view::npos && close != std::string_view::npos &&
         close - open <= longest_party + 1 && begins_upper(sentence.substr(open + 1)) &&
         sentence.find(" ikke ", close) != std::string_view::npos;
}

// "Udvalget drøftede sagen" of "Udvalget drøftede sagen og tog høringssvaret til": what was done
// with the matter itself, in a clause that speaks of no remark.
Judgement judgement_before_remark(std::string_view sentence) {
  constexpr int most = 4;  // clauses: more of them is no sentence
  for (int clause = 0; clause < most; ++clause) {
    const auto comma = sentence.rfind(", ");
    const auto joined = sentence.rfind(" og ");
    const auto none = std::string_view::npos;
    if (comma == none && joined == none) return {};
    sentence = sentence.substr(0, comma == none    ? joined
                                  : joined == none ? comma
                                                   : std::max(comma, joined));
    if (find_any(pattern_words(sentence), remark_names)) continue;
    const Judgement matter = main_wording(sentence).judgement;
    if (matter.outcome != Outcome::unknown) return matter;
  }
  return {};
}

Judgement judge(std::string_view sentence) {
  Judgement best = main_wording(sentence).judgement;
  if (best.outcome == Outcome::approved && best.strength == Strength::decided &&
      conditional(sentence)) {
    best.outcome = Outcome::approved_with_changes;
  }
  const bool may_stand_aside = best.outcome == Outcome::rejected ||
                               best.outcome == Outcome::withdrawn || best.outcome == Outcome::noted;
  if (!may_stand_aside) return best;
  const auto words = pattern_words(sentence);
  if (best.outcome == Outcome::rejected && is_dissent(sentence)) return {};
  // It says nothing of the case itself, unless nothing else does.
  if (best.outcome == Outcome::rejected && is_side_proposal(words)) {
    best.strength = Strength::aside;
  }
  if (best.outcome == Outcome::withdrawn && find_any(words, other_cases)) {
    best.strength = Strength::aside;
  }
  if (best.outcome == Outcome::noted && find_any(words, recommendations)) {
    best.outcome = Outcome::referred;
  }
  if (best.outcome != Outcome::noted || !find_any(words, noted_remarks)) return best;
  // What somebody said of the matter was noted: the matter itself comes to something else, which
  // may follow: "tager høringssvaret til efterretning og anbefaler …".
  const auto noted = sentence.find("efterretning");
  const auto next = sentence.find(" og ", std::min(noted, sentence.size()));
  const bool same_clause = sentence.substr(0, next).rfind(" at ") < noted ||
                           sentence.substr(0, next).rfind(" at ") == std::string_view::npos;
  if (next != std::string_view::npos && same_clause) {
    const Judgement rest = main_wording(sentence.substr(next + 4)).judgement;
    if (rest.outcome != Outcome::unknown) return rest;
  }
  if (const Judgement matter = judgement_before_remark(sentence.substr(0, noted));
      matter.outcome != Outcome::unknown) {
    return matter;
  }
  best.strength = Strength::aside;
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
  if (const auto decided = decision_on_return(sentence); !decided.empty()) sentence = decided;
  Judgements judgements;
  for (const auto statement : statements(sentence)) {
    for (const auto& judgement : judgements_of_statement(statement)) {
      if (judgement.outcome != Outcome::unknown) judgements.push_back(judgement);
    }
  }
  return judgements;
}

void keep_only_talk(Judgements& judgements) {
  std::erase_if(judgements, [](const Judgement& one) { return one.strength != Strength::talked; });
}

struct Told {
  std::string_view sentence;
  Judgements judgements;
  bool remark = false;  // a comment that the decision was taken with
};

// Reads a decision's sentences in their order, since some go on with the one before.
class DecisionReader {
 public:
  explicit DecisionReader(std::optional<Date> written) : written_(written) {}

  std::vector<Told> read(std::string_view text) {
    if (says_no_decision(text)) return {};
    for (const auto line : split(text, '\n')) take_line(line);
    return std::move(told_);
  }

 private:
  void take_line(std::string_view line) {
    const bool remark = is_bullet(line) || below_intro_ || is_wanted(line);
    members_reasons_ = false;
    if (!report_goes_on_) report_ = false;
    for (const auto sentence : split_sentences(line)) take(sentence, remark);
    const bool introduces = line.ends_with(':') || line.ends_with(',');
    if (!introduces || remark || told_.empty()) return;
    report_goes_on_ = report_;
    const Judgements& last = told_.back().judgements;
    below_intro_ = !report_ && told_.back().sentence.data() >= line.data() && !last.empty() &&
                   last.back().strength != Strength::announced;
  }

  // "1a. at planen godkendes", below "Udvalget anbefaler"
  static bool is_wanted(std::string_view line) {
    return starts_with_ignoring_case(point_label(line).text, "at ");
  }

  void take(std::string_view sentence, bool remark) {
    Told told{.sentence = sentence, .judgements = judgements_of(sentence), .remark = remark};
    const bool of_members = tells_of_members(sentence);
    if (members_reasons_ || of_members) keep_only_talk(told.judgements);
    if (of_members && gives_reasons(sentence)) members_reasons_ = true;
    const bool now = !decision_on_return(sentence).empty();
    if (!now && !told.judgements.empty() &&
        retells_decision(deciding_words(sentence).words, sentence, written_)) {
      keep_only_talk(told.judgements);
    }
    if (report_ && !is_bodys_own(sentence)) keep_only_talk(told.judgements);
    const auto words = pattern_words(sentence);
    if (says_no_decision(sentence)) told.judgements.clear();
    set_disqualification_aside(told, words);
    take_proposal(told, words);
    change_by_remark(told, words);
    if (find_any(words, report_beginnings)) report_ = true;
    told_.push_back(std::move(told));
  }

  // "Udvalget besluttede, at Ida Holm er inhabil. Sagen blev drøftet."
  static void set_disqualification_aside(Told& told, const std::vector<std::string>& words) {
    if (!find_any(words, of_disqualification)) return;
    for (Judgement& judgement : told.judgements) {
      if (judgement.strength != Strength::decided) judgement.strength = Strength::aside;
    }
  }

  // In what an official told: "Udvalget besluttede …", "Sagen udsættes", "Taget til efterretning".
  static bool is_bodys_own(std::string_view sentence) {
    if (find_any(pattern_words(sentence), own_beginnings)) return true;
    const Match match = main_wording(sentence);
    return match.judgement.outcome != Outcome::unknown && match.place == 0;
  }

  // "V foreslog, at sagen udsættes. Forslaget faldt."
  void take_proposal(Told& told, const std::vector<std::string>& words) {
    const bool on_it = find_any(words, on_proposals) || words.empty();
    for (Judgement& judgement : told.judgements) {
      if (!proposal_ || !on_it || judgement.strength != Strength::decided) continue;
      if (judgement.outcome == Outcome::rejected) judgement.strength = Strength::aside;
      if (judgement.outcome == Outcome::approved && *proposal_ != Outcome::unknown) {
        judgement.outcome = *proposal_;
      }
    }
    if (find_any(words, proposing)) open_proposal(told);
  }

  void open_proposal(Told& told) {
    constexpr std::string_view which = ", hvilket ";
    const auto fate = told.sentence.find(which);
    proposal_ = judge(proposed_by(told.sentence.substr(0, fate))).outcome;
    if (*proposal_ == Outcome::rejected) proposal_ = Outcome::unknown;
    if (fate == std::string_view::npos) return;
    // "V foreslog sagen udsat, hvilket blev vedtaget": voted on in the same sentence.
    const std::string_view rest = told.sentence.substr(fate + which.size());
    Judgement judgement = judge(rest);
    if (rest.starts_with("ikke ")) judgement.outcome = Outcome::rejected;
    if (judgement.outcome == Outcome::rejected) judgement.strength = Strength::aside;
    if (judgement.outcome == Outcome::approved && *proposal_ != Outcome::unknown) {
      judgement.outcome = *proposal_;
    }
    told.judgements.clear();
    if (judgement.outcome != Outcome::unknown) told.judgements.push_back(judgement);
    proposal_.reset();
  }

  // "sagen udsættes" of "V foreslog, at sagen udsættes".
  static std::string_view proposed_by(std::string_view sentence) {
    for (const std::string_view before : {" at ", "foreslog ", "foreslår ", "begærede "}) {
      const auto place = sentence.find(before);
      if (place != std::string_view::npos) return sentence.substr(place + before.size());
    }
    return sentence;
  }

  // "Godkendt. Med den bemærkning, at …": as if it were one sentence.
  void change_by_remark(const Told& told, const std::vector<std::string>& words) {
    const bool goes_on = find_any(words, remark_beginnings);
    if (!goes_on || !told.judgements.empty() || told_.empty()) return;
    for (Judgement& judgement : told_.back().judgements) {
      if (judgement.outcome == Outcome::approved)
        judgement.outcome = Outcome::approved_with_changes;
    }
  }

  std::optional<Date> written_;
  std::vector<Told> told_;
  bool below_intro_ = false;      // "Godkendt med følgende ændringer:"
  bool members_reasons_ = false;  // to the paragraph's end
  bool report_ = false;          // "Administrationen orienterede om …" to the paragraph's end …
  bool report_goes_on_ = false;  // … or, with a colon, in all that follows
  std::optional<Outcome> proposal_;  // what one came to that is voted on first
};

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

// Those that are said equally strongly, by remarks or by what is none.
std::set<Outcome> strongest_outcomes(const std::vector<Told>& told, bool remarks) {
  Strength strongest = Strength::aside;
  std::set<Outcome> outcomes;
  for (const Told& one : told) {
    if (one.remark != remarks) continue;
    for (const Judgement& judgement : one.judgements) {
      if (judgement.strength < strongest) outcomes.clear();
      strongest = std::min(strongest, judgement.strength);
      if (judgement.strength == strongest) outcomes.insert(judgement.outcome);
    }
  }
  return outcomes;
}

std::set<Outcome> outcomes_of(std::string_view decision_text, std::optional<Date> written) {
  const auto told = DecisionReader(written).read(decision_text);
  const auto outcomes = strongest_outcomes(told, false);
  return outcomes.empty() ? strongest_outcomes(told, true) : outcomes;
}

}  // namespace

Outcome recognise_outcome(std::string_view decision_text, std::optional<Date> written) {
  return combine(outcomes_of(decision_text, written));
}

std::vector<Outcome> recognise_outcomes(std::string_view decision_text,
                                        std::optional<Date> written) {
  auto outcomes = outcomes_of(decision_text, written);
  const Outcome together = combine(outcomes);
  outcomes.erase(Outcome::mixed);
  if (together != Outcome::mixed) return {together};
  return {outcomes.begin(), outcomes.end()};
}

bool decides(std::string_view statement) {
  const auto told = DecisionReader({}).read(statement);
  return std::any_of(told.begin(), told.end(), [](const Told& one) {
    return std::any_of(
        one.judgements.begin(), one.judgements.end(),
        [](const Judgement& judgement) { return judgement.strength != Strength::aside; });
  });
}

std::size_t deciding_sentence(std::string_view decision_text, Outcome outcome,
                              std::optional<Date> written) {
  for (const Told& told : DecisionReader(written).read(decision_text)) {
    const bool says = std::any_of(told.judgements.begin(), told.judgements.end(),
                                  [&](const Judgement& one) { return one.outcome == outcome; });
    if (says && !told.remark) {
      return static_cast<std::size_t>(told.sentence.data() - decision_text.data());
    }
  }
  return 0;
}

void read_outcome(Decision& decision) {
  decision.result = recognise_outcome(decision.text, decision.date);
  decision.told.clear();
  // "Punkt 1 blev godkendt. Punkt 2 blev ikke godkendt."
  if (decision.result == Outcome::mixed) {
    decision.told = recognise_outcomes(decision.text, decision.date);
  }
}

}  // namespace referat
