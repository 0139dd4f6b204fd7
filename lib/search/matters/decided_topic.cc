#include "search/matters/decided_topic.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/limits.h"
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

// The points of an item's recommendation, each read once, however many parts of decisions name it.
class PointTopics {
 public:
  PointTopics(const AgendaItem& item, std::string_view place, const text::Analyzer& analyzer)
      : item_(item), place_(place), analyzer_(analyzer) {}

  const Topic& of(const std::string& number) {
    const auto [entry, first] = topics_.try_emplace(number);
    if (first) entry->second = topic_of(text_of(number), place_, analyzer_);
    return entry->second;
  }

 private:
  [[nodiscard]] std::string_view text_of(std::string_view number) const {
    const auto found =
        std::find_if(item_.points.begin(), item_.points.end(),
                     [&](const RecommendedPoint& point) { return point.number == number; });
    return found == item_.points.end() ? std::string_view() : std::string_view(found->text);
  }

  const AgendaItem& item_;
  std::string_view place_;
  const text::Analyzer& analyzer_;
  std::map<std::string, Topic> topics_;
};

}  // namespace

std::vector<DecidedTopic> decided_topics(const Decision& decision, const AgendaItem& item,
                                         std::string_view place, const text::Analyzer& analyzer) {
  std::vector<DecidedTopic> found;
  PointTopics points(item, place, analyzer);
  for (const DecisionPart& part : decision.parts) {
    Topic topic = topic_of(part.subject, place, analyzer);
    const auto numbers = point_numbers(part.subject, topic);
    for (const std::string& number : numbers) {
      if (found.size() >= limits::max_decided_topics) break;
      found.push_back({part.subject, points.of(number), part.result});
    }
    if (numbers.empty()) found.push_back({part.subject, std::move(topic), part.result});
  }
  if (!found.empty()) return found;
  for (const DecidingSentence& sentence : decision.sentences) {
    if (found.size() >= limits::max_decided_topics) break;
    found.push_back({"", topic_of(sentence.text, place, analyzer), sentence.outcome});
  }
  return found;
}

}  // namespace referat::search
