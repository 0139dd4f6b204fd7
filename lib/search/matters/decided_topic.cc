#include "search/matters/decided_topic.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"

namespace referat::search {

namespace {

constexpr std::string_view digits = "0123456789";

std::string_view number_in(std::string_view text) {
  const std::size_t begin = text.find_first_of(digits);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, std::min(text.find_first_not_of(digits, begin), text.size()) - begin);
}

// As a recommendation has points; 0 for longer numbers, which are none of them.
int small_number(std::string_view number) {
  return number.size() > 2 ? 0 : std::stoi(std::string(number));
}

// "2", "3", "4" of "2-4", "2", "4" of "2 og 4".
std::vector<std::string> numbers_in(std::string_view text) {
  std::vector<std::string> numbers;
  for (auto number = number_in(text); !number.empty(); number = number_in(text)) {
    const auto before = text.substr(0, static_cast<std::size_t>(number.data() - text.data()));
    if (!numbers.empty() && (trim(before) == "-" || trim(before) == "–")) {
      const int last = small_number(number);
      for (int between = small_number(numbers.back()) + 1; between < last; ++between) {
        numbers.push_back(std::to_string(between));
      }
    }
    numbers.emplace_back(number);
    text.remove_prefix(before.size() + number.size());
  }
  return numbers;
}

// Of "2", "Punkt 2 og 3", "Ad 2"; none if the subject says anything by itself.
std::vector<std::string> point_numbers(std::string_view subject, const Topic& topic) {
  const bool ad = subject.starts_with("Ad ") || subject.starts_with("Ad.");
  return topic.empty() || ad ? numbers_in(subject) : std::vector<std::string>();
}

std::string point_of(const AgendaItem& item, std::string_view number) {
  const auto found =
      std::find_if(item.points.begin(), item.points.end(),
                   [&](const RecommendedPoint& point) { return point.number == number; });
  return found == item.points.end() ? std::string() : found->text;
}

}  // namespace

std::vector<DecidedTopic> decided_topics(const Decision& decision, const AgendaItem& item,
                                         std::string_view place, const text::Analyzer& analyzer) {
  std::vector<DecidedTopic> found;
  for (const DecisionPart& part : decision.parts) {
    Topic topic = topic_of(part.subject, place, analyzer);
    const auto numbers = point_numbers(part.subject, topic);
    for (const std::string& number : numbers) {
      found.push_back(
          {part.subject, topic_of(point_of(item, number), place, analyzer), part.result});
    }
    if (numbers.empty()) found.push_back({part.subject, std::move(topic), part.result});
  }
  if (!found.empty()) return found;
  for (const DecidingSentence& sentence : decision.sentences) {
    found.push_back({"", topic_of(sentence.text, place, analyzer), sentence.outcome});
  }
  return found;
}

}  // namespace referat::search
