#include "domain/decision_print.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "domain/case_number.h"

namespace referat {

namespace {

std::string folded(const std::string& text) { return lower(collapse_blanks(text)); }

std::string beginning(std::string title) {
  if (title.size() > limits::max_identity_title_bytes)
    title.resize(code_point_begin(title, limits::max_identity_title_bytes));
  return title;
}

struct Prints {
  bool original = false;
  std::size_t number = 0;
};

// Those of one item, each once; identities are views into its prints. Sorted, for most items have
// one, and nothing keeps a document from having a hundred thousand.
std::vector<std::pair<std::string_view, Prints>> by_identity(
    const std::vector<DecisionPrint>& of_item) {
  std::vector<std::pair<std::string_view, Prints>> prints;
  prints.reserve(of_item.size());
  for (const DecisionPrint& print : of_item) {
    prints.push_back({print.identity, {.original = !print.reprinted, .number = 1}});
  }
  std::sort(prints.begin(), prints.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  std::size_t kept = 0;
  for (std::size_t i = 1; i < prints.size(); ++i) {
    if (prints[i].first != prints[kept].first) {
      prints[++kept] = prints[i];
      continue;
    }
    prints[kept].second.original |= prints[i].second.original;
    ++prints[kept].second.number;
  }
  prints.resize(std::min(prints.size(), kept + 1));
  return prints;
}

}  // namespace

PrintingMeeting printing_meeting(const Meeting& meeting) {
  return {meeting.municipality, meeting.body, meeting.date};
}

DecisionPrint print_of(const Decision& decision, const AgendaItem& item,
                       const PrintingMeeting& meeting) {
  DecisionPrint print{.date = decision.date ? decision.date : meeting.date,
                      .body = decision.body.empty() ? meeting.body : decision.body};
  const std::string body = folded(print.body);
  print.reprinted = print.date != meeting.date || body != folded(meeting.body);
  if (print.date) {
    print.identity =
        fmt::format("{} {} {} {}", print.date->iso(),
                    item.case_key ? case_identity(*item.case_key) : beginning(folded(item.title)),
                    body, folded(meeting.municipality));
  }
  return print;
}

std::vector<DecisionPrint> prints_of(const AgendaItem& item, const PrintingMeeting& meeting) {
  std::vector<DecisionPrint> prints;
  for (const Decision& decision : item.decisions) {
    prints.push_back(print_of(decision, item, meeting));
  }
  return prints;
}

void FirstPrints::show(const std::vector<DecisionPrint>& of_item) {
  for (const auto& [identity, prints] : by_identity(of_item)) {
    Known& known = known_[std::string(identity)];
    known.original |= prints.original;
    known.most = std::max(known.most, prints.number);
  }
}

std::vector<bool> FirstPrints::take(const std::vector<DecisionPrint>& of_item) {
  // Most items hold nothing else, and those stand for themselves.
  const bool own = std::none_of(of_item.begin(), of_item.end(),
                                [](const DecisionPrint& print) { return print.reprinted; });
  if (own) return std::vector<bool>(of_item.size(), true);
  std::set<std::string_view> stands_for;
  for (const auto& [identity, prints] : by_identity(of_item)) {
    Known& known = known_[std::string(identity)];
    if (known.original || known.taken || prints.number < known.most) continue;
    known.taken = true;
    stands_for.insert(identity);
  }
  std::vector<bool> counts;
  for (const DecisionPrint& print : of_item) {
    counts.push_back(!print.reprinted || print.identity.empty() ||
                     stands_for.contains(print.identity));
  }
  return counts;
}

}  // namespace referat
