#include "index/editions.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "base/strings.h"
#include "database/item_id.h"
#include "domain/case_number.h"
#include "domain/corrected_edition.h"
#include "domain/item_texts.h"

namespace referat::index {

namespace {

constexpr std::string_view time_mark = "-kl-";

std::string_view mark_of(std::string_view claim) {
  return claim.ends_with(database::agenda_mark) ? database::agenda_mark : std::string_view();
}

using Words = std::unordered_set<std::string>;

void add_words(std::string_view text, Words& words) {
  const std::string folded = lower(collapse_blanks(text));
  for (const auto word : split(folded, ' ')) {
    if (!word.empty()) words.emplace(word);
  }
}

std::size_t in_common(const Words& a, const Words& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const auto& word) { return b.contains(word); }));
}

// At least half of what the one says the other says too.
bool is_within(const Words& one, const Words& other) {
  return 2 * in_common(one, other) >= one.size();
}

// An item in the form in which it is compared.
struct Compared {
  std::string number;
  std::string title;  // folded
  Words title_words;
  std::string case_identity;
  Words words;                 // of the title and of what is said before the decision
  std::set<Outcome> outcomes;  // of what it decided
};

Compared compared(const AgendaItem& item) {
  Compared one{.number = item.number.value_or(""),
               .title = lower(collapse_blanks(item.title)),
               .title_words = {},
               .case_identity = item.case_key ? case_identity(*item.case_key) : "",
               .words = {},
               .outcomes = {}};
  add_words(item.title, one.title_words);
  for (const ItemText& text : item_texts(item)) {
    const bool said_there = text.kind == TextKind::title || text.kind == TextKind::lead ||
                            text.kind == TextKind::section;
    if (said_there && text.section != SectionKind::decision) add_words(text.text, one.words);
  }
  for (const Decision& decision : item.decisions) {
    for (const Outcome outcome : outcomes_of(decision)) one.outcomes.insert(outcome);
  }
  return one;
}

using ComparedItems = std::vector<Compared>;

ComparedItems compared(const std::vector<AgendaItem>& items) {
  ComparedItems all;
  for (const auto& item : items) all.push_back(compared(item));
  return all;
}

// One case, under a title that has got more words at most; without case numbers the same title.
bool same_heading(const Compared& a, const Compared& b) {
  if (a.case_identity.empty() || b.case_identity.empty()) return a.title == b.title;
  const auto& [shorter, longer] = a.title_words.size() <= b.title_words.size()
                                      ? std::tie(a.title_words, b.title_words)
                                      : std::tie(b.title_words, a.title_words);
  return a.case_identity == b.case_identity && in_common(shorter, longer) == shorter.size();
}

// Where both decided, they decided alike.
bool agree(const Compared& a, const Compared& b) {
  return a.outcomes.empty() || b.outcomes.empty() || a.outcomes == b.outcomes;
}

bool same_subject(const Compared& a, const Compared& b) {
  const bool a_first = a.words.size() <= b.words.size();
  return same_heading(a, b) && is_within((a_first ? a : b).words, (a_first ? b : a).words);
}

bool same_item(const Compared& a, const Compared& b) { return same_subject(a, b) && agree(a, b); }

// For each of the items the other one that is the same; each of those once, the one with its number
// before others.
template <class Same>
std::vector<std::optional<std::size_t>> counterparts(const ComparedItems& items,
                                                     const ComparedItems& others,
                                                     const Same& same) {
  std::vector<std::optional<std::size_t>> found(items.size());
  std::vector<bool> taken(others.size());
  for (const bool by_number : {true, false}) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      for (std::size_t j = 0; !found[i] && j < others.size(); ++j) {
        if (taken[j] || (by_number && items[i].number != others[j].number)) continue;
        if (!same(items[i], others[j])) continue;
        found[i] = j;
        taken[j] = true;
      }
    }
  }
  return found;
}

bool is_corrected(const Edition& edition) {
  return edition.meeting.corrected ||
         says_corrected(edition.path.substr(edition.path.rfind('/') + 1));
}

bool times_differ(const Meeting& a, const Meeting& b) {
  return !a.time.empty() && !b.time.empty() && a.time != b.time;
}

bool same_meeting(const Edition& a, const Edition& b, const ComparedItems& of_a,
                  const ComparedItems& of_b) {
  if (times_differ(a.meeting, b.meeting)) return false;
  if (a.content == b.content) return true;
  if (!database::is_certain(a.claim) || of_a.empty() || of_b.empty()) return false;
  // A correction may be one of what was decided.
  const bool correction = is_corrected(a) != is_corrected(b);
  const auto found = counterparts(of_a, of_b, correction ? same_subject : same_item);
  const auto alike = static_cast<std::size_t>(
      std::count_if(found.begin(), found.end(), [](const auto& one) { return one.has_value(); }));
  return 2 * alike > std::min(of_a.size(), of_b.size());
}

std::size_t bytes_of(const std::vector<AgendaItem>& items) {
  std::size_t bytes = 0;
  for (const auto& item : items) {
    for (const auto text : whole_text(item)) bytes += text.size();
  }
  return bytes;
}

std::size_t decisions_of(const std::vector<AgendaItem>& items) {
  return std::accumulate(items.begin(), items.end(), std::size_t{0},
                         [](std::size_t sum, const AgendaItem& item) {
                           return sum + static_cast<std::size_t>(!item.decisions.empty());
                         });
}

// Settles the documents of a day, one thing after the other.
class Day {
 public:
  explicit Day(const std::vector<Edition>& editions)
      : editions_(editions), settled_(editions.size()), compare_(is_compared(editions)) {
    for (const Edition& edition : editions_) {
      items_.push_back(compare_ ? compared(edition.items) : ComparedItems());
    }
    order_.resize(editions.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(),
                     [&](std::size_t a, std::size_t b) { return comes_before(a, b); });
  }

  std::vector<SettledEdition> settle() {
    find_meetings();
    give_ids();
    for (auto& meeting : meetings_) count(meeting);
    return std::move(settled_);
  }

 private:
  // Those that have an id, by it; then by time, so that the first meeting of a day has its name.
  [[nodiscard]] bool comes_before(std::size_t a, std::size_t b) const {
    const Edition& one = editions_[a];
    const Edition& other = editions_[b];
    if (one.held.empty() != other.held.empty()) return other.held.empty();
    if (one.held != other.held) return natural_less(one.held, other.held);
    const auto key = [](const Edition& edition) {
      return std::tuple(edition.meeting.time.empty(), edition.meeting.time);
    };
    if (key(one) != key(other)) return key(one) < key(other);
    return natural_less(one.path, other.path);
  }

  void find_meetings() {
    compare_ ? compare() : find_copies();
    labels_.resize(meetings_.size());
  }

  void find_copies() {
    std::map<std::string, std::size_t> by_content;
    for (const std::size_t at : order_) {
      const auto [known, first] = by_content.try_emplace(editions_[at].content, meetings_.size());
      if (first) meetings_.emplace_back();
      settled_[at].meeting = known->second;
      meetings_[known->second].push_back(at);
    }
  }

  void compare() {
    for (const std::size_t at : order_) {
      const auto same = std::find_if(meetings_.begin(), meetings_.end(), [&](const auto& meeting) {
        return std::any_of(meeting.begin(), meeting.end(),
                           [&](std::size_t other) {
                             return same_meeting(editions_[at], editions_[other], items_[at],
                                                 items_[other]);
                           }) &&
               std::none_of(meeting.begin(), meeting.end(), [&](std::size_t other) {
                 return times_differ(editions_[at].meeting, editions_[other].meeting);
               });
      });
      settled_[at].meeting = static_cast<std::size_t>(same - meetings_.begin());
      if (same == meetings_.end()) {
        meetings_.push_back({at});
      } else {
        same->push_back(at);
      }
    }
  }

  void give_ids() {
    for (const std::size_t at : order_) keep_id(at, false);
    for (const std::size_t at : order_) keep_id(at, true);
    for (const std::size_t at : order_) {
      if (settled_[at].id.empty()) give_id(at);
    }
  }

  static std::string base_of(const Edition& edition, const std::string& label) {
    return database::day_of(edition.claim) + label + std::string(mark_of(edition.claim));
  }

  void keep_id(std::size_t at, bool with_number) {
    const Edition& edition = editions_[at];
    const auto parts = id_parts(edition.held, edition.claim);
    if (!parts || parts->numbered != with_number) return;
    const std::string base = base_of(edition, parts->label);
    const std::string id = taken_.contains(base) ? edition.held : base;
    if (!taken_.insert(id).second) return;
    settled_[at].id = id;
    auto& of_meeting = labels_[settled_[at].meeting];
    if (!of_meeting) of_meeting = parts->label;
  }

  void give_id(std::size_t at) {
    const Edition& edition = editions_[at];
    auto& label = labels_[settled_[at].meeting];
    if (!label) label = new_label(meetings_[settled_[at].meeting]);
    const std::string base = base_of(edition, *label);
    std::string id = base;
    for (int n = 2; !taken_.insert(id).second; ++n) id = fmt::format("{}~{}", base, n);
    settled_[at].id = id;
  }

  [[nodiscard]] std::string new_label(const std::vector<std::size_t>& meeting) const {
    if (std::find(labels_.begin(), labels_.end(), std::string()) == labels_.end()) return {};
    for (const std::size_t at : meeting) {
      std::string digits = editions_[at].meeting.time;
      std::erase_if(digits, [](char c) { return !is_digit(c); });
      if (!digits.empty()) return std::string(time_mark) + digits;
    }
    return {};
  }

  // The fullest first.
  void count(std::vector<std::size_t>& meeting) {
    std::size_t most_items = 0;
    for (const std::size_t at : meeting) {
      most_items = std::max(most_items, editions_[at].items.size());
    }
    const auto fullness = [&](std::size_t at) {
      const Edition& edition = editions_[at];
      const bool corrected = edition.items.size() >= most_items && is_corrected(edition);
      return std::tuple(!edition.vanished, mark_of(edition.claim).empty(), corrected,
                        decisions_of(edition.items), bytes_of(edition.items), edition.counts);
    };
    std::stable_sort(meeting.begin(), meeting.end(),
                     [&](std::size_t a, std::size_t b) { return fullness(a) > fullness(b); });
    settled_[meeting.front()].counts = true;
    ComparedItems counted = items_[meeting.front()];
    for (auto at = meeting.begin() + 1; at != meeting.end(); ++at) {
      settled_[*at].after = static_cast<std::size_t>(at - meeting.begin());
      leave_out(*at, editions_[meeting.front()], counted);
    }
  }

  // Of a document that isn't the fullest what is counted already.
  void leave_out(std::size_t at, const Edition& fullest, ComparedItems& counted) {
    if (editions_[at].content == fullest.content) {
      settled_[at].copied = true;
      return;
    }
    auto& elsewhere = settled_[at].elsewhere;
    const auto found =
        counterparts(items_[at], counted, [](const Compared& one, const Compared& fuller) {
          return same_heading(one, fuller) && is_within(one.words, fuller.words);
        });
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i]) {
        elsewhere.insert(i);
      } else {
        counted.push_back(items_[at][i]);
      }
    }
  }

  const std::vector<Edition>& editions_;
  std::vector<SettledEdition> settled_;
  bool compare_;
  std::vector<ComparedItems> items_;
  std::vector<std::size_t> order_;
  std::vector<std::vector<std::size_t>> meetings_;
  std::vector<std::optional<std::string>> labels_;  // of each
  std::set<std::string> taken_;
};

}  // namespace

std::optional<IdParts> id_parts(std::string_view id, std::string_view claim) {
  const std::string day = database::day_of(claim);
  if (!id.starts_with(day)) return std::nullopt;
  std::string_view rest = id.substr(day.size());
  IdParts parts;
  if (const auto tilde = rest.find('~'); tilde != std::string_view::npos) {
    constexpr std::size_t most_digits = 9;
    const auto number = rest.substr(tilde + 1);
    if (!is_number(number) || number.size() > most_digits) return std::nullopt;
    parts.numbered = true;
    rest = rest.substr(0, tilde);
  }
  const auto mark = mark_of(claim);
  if (!rest.ends_with(mark)) return std::nullopt;
  rest.remove_suffix(mark.size());
  if (rest.empty()) return parts;
  constexpr std::size_t digits = 4;
  const bool label = rest.starts_with(time_mark) && rest.size() == time_mark.size() + digits &&
                     is_number(rest.substr(time_mark.size()));
  if (!label) return std::nullopt;
  parts.label = rest;
  return parts;
}

bool is_compared(const std::vector<Edition>& of_day) {
  return of_day.size() > 1 && of_day.size() <= max_compared_editions &&
         database::is_certain(of_day.front().claim);
}

std::vector<SettledEdition> settle_day(const std::vector<Edition>& of_day) {
  return Day(of_day).settle();
}

bool same_meeting(const Edition& a, const Edition& b) {
  return same_meeting(a, b, compared(a.items), compared(b.items));
}

}  // namespace referat::index
