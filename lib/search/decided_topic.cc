#include "search/decided_topic.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "domain/paragraphs.h"
#include "domain/sentences.h"

namespace referat::search {

namespace {

constexpr std::string_view digits = "0123456789";

std::string_view number_in(std::string_view text) {
  const std::size_t begin = text.find_first_of(digits);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, std::min(text.find_first_not_of(digits, begin), text.size()) - begin);
}

// "2" of "2", "Punkt 2", "Ad 2"; empty if the subject says anything by itself.
std::string_view point_number(std::string_view subject, const Topic& topic) {
  const bool ad = subject.starts_with("Ad ") || subject.starts_with("Ad.");
  return topic.empty() || ad ? number_in(subject) : std::string_view();
}

// The point of the recommendation as it is numbered, else in its place among "- …".
std::string point_of(const AgendaItem& item, std::string_view number) {
  std::size_t place = 0;
  for (const Section& section : item.sections) {
    if (section.kind != SectionKind::recommendation) continue;
    for (const std::string& line : whole_paragraphs(section.text)) {
      if (!is_bullet(line)) continue;
      ++place;
      const bool numbered = digits.find(trim(line)[0]) != std::string_view::npos;
      const std::string own = numbered ? std::string(number_in(line)) : std::to_string(place);
      if (own == number) return std::string(without_bullet(line));
    }
  }
  return {};
}

}  // namespace

std::vector<DecidedTopic> decided_topics(const Decision& decision, const AgendaItem& item,
                                         std::string_view place, const text::Analyzer& analyzer) {
  std::vector<DecidedTopic> found;
  for (const DecisionPart& part : decision.parts) {
    Topic topic = topic_of(part.subject, place, analyzer);
    const std::string_view number = point_number(part.subject, topic);
    if (!number.empty()) topic = topic_of(point_of(item, number), place, analyzer);
    found.push_back({part.subject, std::move(topic), part.result});
  }
  if (!found.empty()) return found;
  for (const std::string& paragraph : whole_paragraphs(decision.text)) {
    for (const std::string_view sentence : split_sentences(paragraph)) {
      const Outcome outcome = recognise_outcome(sentence);
      if (outcome == Outcome::unknown) continue;
      found.push_back({"", topic_of(sentence, place, analyzer), outcome});
    }
  }
  return found;
}

}  // namespace referat::search
