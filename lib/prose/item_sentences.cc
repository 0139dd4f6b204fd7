#include "prose/item_sentences.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/paragraphs.h"
#include "domain/sentences.h"
#include "prose/decision_reference.h"
#include "prose/outcomes.h"

namespace referat {

namespace {

std::vector<DecidingSentence> deciding_sentences(std::string_view text) {
  std::vector<DecidingSentence> found;
  for (std::string& sentence : sentences_of(text)) {
    const Outcome outcome = recognise_outcome(sentence);
    if (outcome != Outcome::unknown) found.push_back({std::move(sentence), outcome});
  }
  return found;
}

// "2" of "2) at planen godkendes"; empty for "- …".
std::string_view leading_number(std::string_view line) {
  line = trim(line);
  return line.substr(0, std::min(line.find_first_not_of("0123456789"), line.size()));
}

std::vector<RecommendedPoint> recommended_points(const AgendaItem& item) {
  std::vector<RecommendedPoint> points;
  for (const Section& section : item.sections) {
    if (section.kind != SectionKind::recommendation) continue;
    for (const std::string& line : whole_paragraphs(section.text)) {
      if (!is_bullet(line)) continue;
      std::string number(leading_number(line));
      if (number.empty()) number = std::to_string(points.size() + 1);
      points.push_back({std::move(number), std::string(without_bullet(line))});
    }
  }
  return points;
}

// What became of a matter is told outside of decisions; those say what is decided now.
bool may_tell_of_undecided(const ItemText& text) {
  if (text.kind == TextKind::lead) return true;
  return text.kind == TextKind::section && text.section != SectionKind::decision &&
         text.section != SectionKind::attachments;
}

std::vector<LookBack> look_backs(const AgendaItem& item, std::optional<Date> written) {
  std::vector<LookBack> found;
  for (ItemSentence& sentence : sentences_of(item)) {
    auto dates = decision_references(sentence.text, written);
    std::vector<Outcome> undecided;
    if (may_tell_of_undecided(sentence.from)) undecided = undecided_outcomes(sentence.text);
    if (dates.empty() && undecided.empty()) continue;
    found.push_back({.sentence = std::move(sentence.text),
                     .line = sentence.from.line,
                     .dates = std::move(dates),
                     .undecided = std::move(undecided)});
  }
  return found;
}

}  // namespace

void read_sentences(Decision& decision) {
  decision.deciding = deciding_sentence(decision.text, decision.result);
  decision.sentences.clear();
  if (decision.parts.empty()) decision.sentences = deciding_sentences(decision.text);
}

void read_sentences(AgendaItem& item, std::optional<Date> written) {
  for (Decision& decision : item.decisions) read_sentences(decision);
  const bool divided = std::any_of(item.decisions.begin(), item.decisions.end(),
                                   [](const Decision& one) { return !one.parts.empty(); });
  item.points.clear();
  if (divided) item.points = recommended_points(item);
  item.look_backs = look_backs(item, written);
}

}  // namespace referat
