#include "prose/outcomes.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>
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
#include "prose/proposals.h"
#include "prose/statements.h"
#include "prose/votes.h"

namespace referat {

namespace {

bool conditional(std::string_view sentence) {
  const auto words = pattern_words(sentence);
  if (find_any(words, courteous_remarks) && !find_any(words, going_on_with_more)) return false;
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

// "Udvalget kan ikke følge indstillingen, men ønsker at genoptage sagen": it comes back. What is
// decided isn't taken back so.
Judgement return_instead(std::string_view sentence, const Judgement& otherwise) {
  constexpr std::string_view but = " men ";
  const auto place = sentence.find(but);
  const bool open = otherwise.outcome == Outcome::unknown ||
                    otherwise.outcome == Outcome::rejected ||
                    otherwise.outcome == Outcome::discussed;
  if (!open || place == std::string_view::npos) return otherwise;
  const Judgement rest = main_wording(sentence.substr(place + but.size())).judgement;
  return rest.outcome == Outcome::postponed ? rest : otherwise;
}

Judgement judge_anew(std::string_view sentence) {
  Judgement best = return_instead(sentence, main_wording(sentence).judgement);
  if (best.outcome == Outcome::approved && best.strength == Strength::decided &&
      conditional(sentence)) {
    best.outcome = Outcome::approved_with_changes;
  }
  if (best.outcome == Outcome::approved && find_any(pattern_words(sentence), approved_to_be_sent)) {
    best.outcome = Outcome::referred;
  }
  if (best.outcome == Outcome::discussed && find_any(pattern_words(sentence), noted_after_all)) {
    return {Outcome::noted, Strength::decided};
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

// One sentence is judged by itself, in its decision and among the decision's statements: a quarter
// of the time that minutes take to be read (measured), but for these.
Judgement judge(std::string_view sentence) {
  constexpr std::size_t most = 256;
  constexpr std::size_t longest = 1000;  // bytes
  thread_local std::unordered_map<std::string, Judgement> known;
  if (sentence.size() > longest) return judge_anew(sentence);
  const std::string key(sentence);
  if (const auto found = known.find(key); found != known.end()) return found->second;
  if (known.size() == most) known.clear();
  return known[key] = judge_anew(sentence);
}

// What isn't approved with the rest has an outcome of its own, however it is told.
bool sets_apart(Outcome outcome) {
  return outcome == Outcome::postponed || outcome == Outcome::withdrawn ||
         outcome == Outcome::rejected || outcome == Outcome::referred;
}

using Judgements = std::vector<Judgement>;

// "anbefales" of "Taget til efterretning og anbefales": of the same matter, beside the first.
Judgement decided_beside(std::string_view statement, const Judgement& first) {
  constexpr std::string_view joint = " og ";
  if (first.outcome != Outcome::noted || first.strength != Strength::decided) return {};
  const auto noted = statement.find("efterretning");
  const auto place = statement.find(joint, std::min(noted, statement.size()));
  if (place == std::string_view::npos) return {};
  const auto clause = statement.substr(place + joint.size());
  const Match rest = main_wording(clause);
  const bool more = rest.place == 0 && rest.judgement.strength == Strength::decided;
  const bool decided =
      find_any(pattern_words(clause), deciding_first) && rest.judgement.outcome != Outcome::noted;
  if (!more && !decided) return {};
  return {rest.judgement.outcome, Strength::decided};
}

Judgements judgements_of_statement(std::string_view statement) {
  if (const auto exception = exception_clause(statement)) {
    const Judgement rest = judge(exception->decided);
    const Outcome fate = judge(exception->fate).outcome;
    // Mixed, even where sentences of these outcomes would be one: "Anbefales. Punkt 5 udsættes."
    if (sets_apart(fate) && rest.outcome != Outcome::unknown && rest.outcome != fate) {
      return {rest, {fate, Strength::decided}, {Outcome::mixed, Strength::decided}};
    }
  }
  const Judgement first = judge(statement);
  const Judgement beside = decided_beside(statement, first);
  if (beside.outcome == Outcome::unknown) return {first};
  return {first, beside, {Outcome::mixed, Strength::decided}};
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
  bool remark = false;       // a comment that the decision was taken with
  bool of_proposal = false;  // that somebody put forward, perhaps
  bool goes_on = false;      // when such a proposal has fallen
};

// Reads a decision's sentences in their order, since some go on with the one before.
class DecisionReader {
 public:
  explicit DecisionReader(std::optional<Date> written) : written_(written) {}

  std::vector<Told> read(std::string_view text) {
    if (says_no_decision(text)) return {};
    for (const auto line : split(text, '\n')) take_line(line);
    set_fallen_proposals_aside();
    return std::move(told_);
  }

 private:
  void take_line(std::string_view line) {
    // "…, at planen godkendes," goes on with a list, or ends as if with a full stop.
    if (below_comma_ && begins_upper(line)) below_intro_ = false;
    below_comma_ = false;
    const bool decided = list_of_decisions_ && (is_wanted(line) || is_wanted(without_bullet(line)));
    // "1. Afvist.", and nothing before it that it could be a remark on.
    const bool first = told_.empty() && !point_label(line).subject.empty() && !is_wanted(line);
    const bool remark = !decided && !first && (is_bullet(line) || below_intro_ || is_wanted(line));
    list_of_decisions_ = decided || introduces_decisions(line);
    members_reasons_ = false;
    if (!report_goes_on_) report_ = false;
    for (const auto sentence : split_sentences(line)) take(sentence, remark);
    const bool introduces = line.ends_with(':') || line.ends_with(',');
    if (!introduces || remark || told_.empty()) return;
    report_goes_on_ = report_;
    const Judgements& last = told_.back().judgements;
    below_intro_ = !report_ && told_.back().sentence.data() >= line.data() && !last.empty() &&
                   last.back().strength != Strength::announced;
    below_comma_ = below_intro_ && line.ends_with(',');
  }

  // "1a. at planen godkendes", below "Udvalget anbefaler"
  static bool is_wanted(std::string_view line) {
    return starts_with_ignoring_case(point_label(line).text, "at ");
  }

  // "Udvalget besluttede", and below it "1. at tage orienteringen til efterretning"
  static bool introduces_decisions(std::string_view line) {
    const auto end = line.find_last_not_of(":, ");
    line = line.substr(0, end + 1);
    return std::any_of(before_decisions.begin(), before_decisions.end(),
                       [&](std::string_view last) { return line.ends_with(last); });
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
    take_quotation(told, words);
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

  // "(C) stillede et ændringsforslag: Udvalget beslutter, at …"
  void take_quotation(Told& told, const std::vector<std::string>& words) {
    if (quotation_ && (ends_quotation(told.sentence, words) ||
                       (!told.judgements.empty() && main_wording(told.sentence).place == 0))) {
      quotation_ = false;
    }
    if (begins_quotation(told.sentence, words)) quotation_ = true;
    if (quotation_) told.judgements.clear();
  }

  // "V foreslog, at sagen udsættes. Forslaget faldt."
  void take_proposal(Told& told, const std::vector<std::string>& words) {
    const bool on_it = proposal_ && speaks_of_proposal(words);
    for (Judgement& judgement : told.judgements) {
      if (!on_it || judgement.strength != Strength::decided) continue;
      if (judgement.outcome == Outcome::rejected) judgement.strength = Strength::aside;
      if (judgement.outcome == Outcome::approved && *proposal_ != Outcome::unknown) {
        judgement.outcome = *proposal_;
      }
    }
    told.of_proposal = may_be_members_proposal(words);
    told.goes_on = goes_on_after_proposal(words);
    if (proposes(words)) open_proposal(told);
  }

  // "Forslaget faldt. Herefter blev indstillingen godkendt."
  void set_fallen_proposals_aside() {
    bool decided_later = false;
    for (auto told = told_.rbegin(); told != told_.rend(); ++told) {
      for (Judgement& judgement : told->judgements) {
        if (judgement.strength != Strength::decided) continue;
        const bool rejected = judgement.outcome == Outcome::rejected;
        if (!rejected && told->goes_on) decided_later = true;
        if (rejected && told->of_proposal && decided_later) judgement.strength = Strength::aside;
      }
    }
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
  bool below_intro_ = false;  // "Godkendt med følgende ændringer:"
  bool below_comma_ = false;  // such an introduction that may be none
  bool list_of_decisions_ = false;
  bool quotation_ = false;        // what somebody proposes, word for word
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
  const bool apart = has(Outcome::noted) && (approved || sent_on);
  if (kinds > 1 || apart || has(Outcome::mixed)) return Outcome::mixed;
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

bool says(const Told& told, Judgement what) {
  return !told.remark &&
         std::any_of(told.judgements.begin(), told.judgements.end(), [&](const Judgement& one) {
           return one.outcome == what.outcome && one.strength == what.strength;
         });
}

// Not what others decided, or the body at another time.
bool decides_now(std::string_view sentence) {
  const auto words = pattern_words(sentence);
  return find_any(words, deciding_now) && !find_any(words, decided_otherwise);
}

// "Orienteringen blev taget til efterretning. Udvalget besluttede at …": a decision of its own, and
// likewise behind a recommendation. Where they were only told something ("Udvalget blev
// orienteret"), it is the decision.
std::set<Outcome> with_decision_besides(const std::vector<Told>& told, Outcome first) {
  bool noted = false;
  bool decided = false;
  for (const Told& one : told) {
    noted = noted || (says(one, {Outcome::noted, Strength::decided}) &&
                      one.sentence.find("efterretning") != std::string_view::npos);
    decided = decided ||
              (says(one, {Outcome::approved, Strength::announced}) && decides_now(one.sentence));
  }
  if (!decided) return {first};
  if (first == Outcome::noted && !noted) return {Outcome::approved};
  return {first, Outcome::approved, Outcome::mixed};
}

// "Ikke godkendt. Sagen sendes tilbage": it isn't over.
bool sent_back(const std::vector<Told>& told) {
  return std::any_of(told.begin(), told.end(), [](const Told& one) {
    return says(one, {Outcome::referred, Strength::decided}) &&
           find_any(pattern_words(one.sentence), matter_sent_on);
  });
}

// What was voted on and came to nothing else: "For stemte: V (12). Imod stemte: A (7)."
Outcome by_votes(std::string_view decision_text) {
  const auto votes = read_votes(decision_text);
  if (!votes || !votes->in_favour.count || !votes->against.count) return Outcome::unknown;
  return *votes->in_favour.count > *votes->against.count ? Outcome::approved : Outcome::rejected;
}

std::set<Outcome> outcomes_of(std::string_view decision_text, std::optional<Date> written) {
  const auto told = DecisionReader(written).read(decision_text);
  auto outcomes = strongest_outcomes(told, false);
  if (outcomes.empty()) outcomes = strongest_outcomes(told, true);
  if (outcomes == std::set{Outcome::noted} || outcomes == std::set{Outcome::referred}) {
    return with_decision_besides(told, *outcomes.begin());
  }
  if (outcomes == std::set{Outcome::rejected, Outcome::referred} && sent_back(told)) {
    return {Outcome::referred};
  }
  const bool only_talk = outcomes.empty() || outcomes == std::set{Outcome::discussed};
  if (!only_talk || says_no_decision(decision_text)) return outcomes;
  const Outcome voted = by_votes(decision_text);
  return voted == Outcome::unknown ? outcomes : std::set{voted};
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
