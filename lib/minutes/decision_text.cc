#include "minutes/decision_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/sentences.h"
#include "domain/word_pattern.h"
#include "minutes/decision_points.h"
#include "minutes/decision_statements.h"
#include "prose/outcomes.h"
#include "prose/votes.h"

namespace referat::minutes {

namespace {

constexpr std::size_t longest_subject = 100;  // code points

// A line that begins so is a sentence, whatever it ends with.
constexpr std::array<std::string_view, 14> sentence_beginnings{
    "sagen",         "punktet",       "det",      "der",  "direktionen",  "udvalget", "byrådet",
    "indstillingen", "orienteringen", "godkendt", "ikke", "beslutningen", "mødet",    "for"};

bool begins_a_sentence(std::string_view text) {
  const auto words = pattern_words(text);
  return !words.empty() && is_one_of(words[0], sentence_beginnings);
}

bool ends_a_sentence(std::string_view text) {
  return text.find_last_of(".:;!?,") == text.size() - 1;
}

// A heading within the decision: bold, or a short line that says nothing of an outcome itself.
bool is_subject(const Line& line) {
  if (is_bullet(line.text)) return false;
  if (line.bold || line.heading > 0) return true;
  return begins_upper(line.text) && code_points(line.text) <= longest_subject &&
         !ends_a_sentence(line.text) && !begins_a_sentence(line.text) &&
         recognise_outcome(line.text) == Outcome::unknown &&
         line.text.find('\t') == std::string::npos;
}

// Subjects with what was decided on each; nothing if the decision isn't divided so from its first
// line on.
std::vector<DecisionPart> parts_by_subject(const std::vector<Line>& lines) {
  std::vector<DecisionPart> parts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool followed = i + 1 < lines.size() && !is_subject(lines[i + 1]);
    if (followed && is_subject(lines[i])) {
      parts.push_back({lines[i].text, "", {}});
      continue;
    }
    if (parts.empty()) return {};
    append_line(parts.back().text, lines[i].text);
  }
  return parts;
}

// Lines that each name a subject and its outcome: "Linje 77: Godkendt."
std::vector<DecisionPart> parts_by_colon(const std::vector<Line>& lines) {
  std::vector<DecisionPart> parts;
  for (const auto& line : lines) {
    const auto colon = line.text.find(": ");
    if (colon > longest_subject || is_bullet(line.text)) return {};  // or there is none
    const std::string text = line.text.substr(colon + 2);
    if (recognise_outcome(text) == Outcome::unknown) return {};
    parts.push_back({line.text.substr(0, colon), text, {}});
  }
  return parts;
}

Outcome outcome_of(std::set<Outcome> outcomes) {
  if (outcomes.contains(Outcome::approved_with_changes)) outcomes.erase(Outcome::approved);
  return outcomes.size() == 1 ? *outcomes.begin() : Outcome::mixed;
}

Outcome outcome_of(const std::vector<DecisionPart>& parts) {
  std::set<Outcome> outcomes;
  for (const auto& part : parts) outcomes.insert(part.result);
  return outcome_of(std::move(outcomes));
}

// A point of one recommendation on which nothing was said ("Udvalget undlod at tage stilling")
// doesn't differ from the others; a subject of its own does.
Outcome outcome_of_points(const std::vector<DecisionPart>& parts) {
  std::set<Outcome> outcomes;
  for (const auto& part : parts) outcomes.insert(part.result);
  if (outcomes.size() > 1) outcomes.erase(Outcome::unknown);
  return outcome_of(std::move(outcomes));
}

// What became of a point is told first. What stands behind it may be on all of the decision ("3.
// Taget til efterretning", and below it "Byrådet anbefaler …") or come in the point's stead: "2.
// Anbefales ikke. Udvalget anbefaler model A".
Outcome outcome_of_part(const DecisionPart& part, std::optional<Date> written) {
  const Outcome all = recognise_outcome(part.text, written);
  if (all != Outcome::mixed) return all;
  const std::string_view line = std::string_view(part.text).substr(0, part.text.find('\n'));
  Outcome own = recognise_outcome(line, written);
  if (own == Outcome::mixed) own = recognise_outcome(split_sentences(line)[0], written);
  const auto told = recognise_outcomes(part.text, written);
  const auto tells = [&](Outcome outcome) {
    return std::find(told.begin(), told.end(), outcome) != told.end();
  };
  const bool instead = own == Outcome::rejected && tells(Outcome::referred) && told.size() == 2;
  const bool differs = tells(Outcome::postponed) || tells(Outcome::withdrawn) ||
                       (tells(Outcome::rejected) && !instead);
  return differs || own == Outcome::unknown ? all : own;
}

// Which of several results is whose.
void divide_running_text(const std::vector<Line>& lines, Decision& decision) {
  auto parts = parts_by_statement(lines);
  if (parts.size() < 2 || outcome_of(parts) != Outcome::mixed) return;
  if (decision.result != Outcome::mixed && !tell_different_matters(parts)) return;
  decision.parts = std::move(parts);
  decision.result = Outcome::mixed;
  decision.told.clear();
}

// Of a decision in parts each part has its own; where only one tells any, or none, it is all that
// is told.
void read_votes_of(Decision& decision) {
  if (decision.parts.empty()) {
    decision.votes = read_votes(decision.text);
    return;
  }
  std::size_t told = 0;
  for (auto& part : decision.parts) {
    part.votes = read_votes(part.text);
    if (!part.votes) continue;
    decision.votes = part.votes;
    ++told;
  }
  if (told > 1) decision.votes.reset();
  if (told == 0) decision.votes = read_votes(decision.text);
}

void read_parts_and_outcome(const std::vector<Line>& lines, Decision& decision) {
  for (const auto& line : lines) append_line(decision.text, line.text);
  decision.parts = parts_by_point(lines);
  const bool points = decision.parts.size() > 1;
  for (const auto divide : {parts_by_subject, parts_by_colon}) {
    if (decision.parts.size() > 1) break;
    decision.parts = divide(lines);
  }
  if (decision.parts.size() < 2) {
    decision.parts.clear();
    read_outcome(decision);
    divide_running_text(lines, decision);
    return;
  }
  for (auto& part : decision.parts) part.result = outcome_of_part(part, decision.date);
  decision.result = points ? outcome_of_points(decision.parts) : outcome_of(decision.parts);
}

}  // namespace

void read_decision_text(const std::vector<Line>& lines, Decision& decision) {
  read_parts_and_outcome(lines, decision);
  read_votes_of(decision);
}

}  // namespace referat::minutes
