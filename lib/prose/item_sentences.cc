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

void add_recollections(std::string_view text, std::vector<std::string>& found) {
  for (std::string& sentence : sentences_of(text)) {
    if (speaks_of_undecided(sentence, Outcome::postponed) ||
        speaks_of_undecided(sentence, Outcome::referred)) {
      found.push_back(std::move(sentence));
    }
  }
}

std::vector<std::string> recollections(const AgendaItem& item) {
  std::vector<std::string> found;
  add_recollections(item.lead, found);
  for (const Section& section : item.sections) {
    const bool told =
        section.kind != SectionKind::decision && section.kind != SectionKind::attachments;
    if (told) add_recollections(section.text, found);
  }
  return found;
}

}  // namespace

void read_sentences(Decision& decision) {
  decision.deciding = deciding_sentence(decision.text, decision.result);
  decision.sentences.clear();
  if (decision.parts.empty()) decision.sentences = deciding_sentences(decision.text);
}

void read_sentences(AgendaItem& item) {
  for (Decision& decision : item.decisions) read_sentences(decision);
  const bool divided = std::any_of(item.decisions.begin(), item.decisions.end(),
                                   [](const Decision& one) { return !one.parts.empty(); });
  item.points.clear();
  if (divided) item.points = recommended_points(item);
  item.recollections = recollections(item);
}

}  // namespace referat
