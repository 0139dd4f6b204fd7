#include "prose/decision_reference.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>

#include "base/strings.h"
#include "domain/body_name.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

using Patterns = std::vector<std::string_view>;

// What bodies did, or what was done with a case, beside the deciding verbs in the past.
constexpr std::array<std::string_view, 11> deciding{
    "beslutning*",     "godkendelse*",     "behandling*",        "*behandlet",
    "drøftelse*",      "vedtagelse*",      "tog ~ efterretning", "taget ~ efterretning",
    "tilsluttede sig", "stillet ~ i bero", "på * møde*"};

// What anybody may have done; of a decision where a body is named.
constexpr std::array<std::string_view, 13> acting{
    "satte",     "sendte", "bad",    "bedt",   "ønskede", "henviste",  "gav",
    "tilføjede", "fik",    "valgte", "indgik", "pålagde", "orienteret"};

// "udsatte" is an adjective as well: udsatte børn.
constexpr std::array<std::string_view, 12> postponing{
    "direktion* udsatte",    "byråd* udsatte",
    "*udvalg* udsatte",      "kommunalbestyrelse* udsatte",
    "*rådet udsatte",        "udsatte ~ sag*",
    "udsatte ~ punkt*",      "udsatte ~ spørgsmål*",
    "udsatte ~ beslutning*", "udsatte ~ behandling*",
    "udskydelse*",           "i bero"};

// "Økonomiudvalgets behandling"
constexpr std::array<std::string_view, 1> sending_on{"behandl*"};

bool any_of(std::span<const std::string_view> patterns, const std::vector<std::string>& words) {
  return std::any_of(patterns.begin(), patterns.end(), [&](std::string_view pattern) {
    return find_pattern(words, pattern).has_value();
  });
}

bool speaks_of_deciding(const std::vector<std::string>& words) {
  static const Patterns verbs = forms_of_verbs(&DecidingVerb::recalls);
  return any_of(verbs, words) || any_of(deciding, words);
}

// The forms by which verbs of this outcome say that nothing was decided.
Patterns undecided_forms(Outcome outcome) {
  Patterns all;
  for (const DecidingVerb& verb : deciding_verbs()) {
    if (verb.outcome != outcome) continue;
    const auto forms = forms_of(verb, verb.undecided);
    all.insert(all.end(), forms.begin(), forms.end());
  }
  return all;
}

bool speaks_of_postponing(const std::vector<std::string>& words) {
  static const Patterns verbs = undecided_forms(Outcome::postponed);
  return any_of(verbs, words) || any_of(postponing, words);
}

bool speaks_of_sending_on(const std::vector<std::string>& words) {
  static const Patterns verbs = undecided_forms(Outcome::referred);
  return any_of(verbs, words) || any_of(sending_on, words);
}

// A word of the sentence with its place, without the signs around it.
struct PlacedWord {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_sign(char c) { return std::string_view(".,;:()\"'!?").find(c) != std::string_view::npos; }

std::vector<PlacedWord> placed_words(std::string_view sentence) {
  std::vector<PlacedWord> words;
  for (std::size_t at = 0; at < sentence.size();) {
    std::size_t end = std::min(sentence.find_first_of(" \t\n", at), sentence.size());
    const std::size_t next = end + 1;
    while (at < end && is_sign(sentence[at])) ++at;
    while (end > at && is_sign(sentence[end - 1])) --end;
    if (end > at) words.push_back({sentence.substr(at, end - at), at, end});
    at = next;
  }
  return words;
}

std::optional<int> number_of(std::string_view text, std::size_t digits) {
  if (text.empty() || text.size() > digits) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Danish months are written small and in full, where no day stands before them.
std::optional<int> month_of(std::string_view word) {
  if (word.size() < 3 || begins_upper(word)) return std::nullopt;
  return parse_month(word);
}

// Nothing for a year of which there are no dates.
std::optional<DecisionReference> whole_month(int year, int month) {
  const Date first{year, month, 1};
  if (!first.valid()) return std::nullopt;
  Date last{year, month, 31};
  while (!last.valid()) --last.day;
  return DecisionReference{.first = first, .last = last};
}

class ReferenceReader {
 public:
  ReferenceReader(std::string_view sentence, std::optional<Date> written)
      : sentence_(sentence), written_(written), words_(placed_words(sentence)) {}

  std::vector<DecisionReference> read() {
    add_full_dates();
    full_dates_ = found_.size();
    for (std::size_t i = 0; i < words_.size(); ++i) add_month_at(i);
    std::erase_if(found_, [&](const DecisionReference& found) {
      return (written_ && found.first >= *written_) || is_limit(found.begin);
    });
    std::sort(found_.begin(), found_.end(), begins_before);
    return std::move(found_);
  }

 private:
  static bool begins_before(const DecisionReference& a, const DecisionReference& b) {
    return a.begin < b.begin;
  }

  void add_full_dates() {
    std::size_t at = 0;
    while (const auto match = find_date(sentence_.substr(at))) {
      found_.push_back({match->date, match->date, at + match->begin, at + match->end});
      at += match->end;
    }
  }

  // "i marts 2015", "i marts", "den 16. marts", which no full date has.
  void add_month_at(std::size_t i) {
    const auto month = month_of(words_[i].text);
    if (!month || i == 0 || is_taken(words_[i].begin)) return;
    const auto year = i + 1 < words_.size() ? number_of(words_[i + 1].text, 4) : std::nullopt;
    const bool has_year = year && *year >= 1000;
    const auto day = number_of(words_[i - 1].text, 2);
    if (has_year && words_[i - 1].text == "i") {
      add(whole_month(*year, *month), words_[i].begin, words_[i + 1].end);
    } else if (!has_year && written_ && words_[i - 1].text == "i") {
      add(whole_month(last_year_of({0, *month, 1}), *month), words_[i].begin, words_[i].end);
    } else if (!has_year && written_ && day) {
      const Date date{last_year_of({0, *month, *day}), *month, *day};
      if (!date.valid()) return;
      add(DecisionReference{.first = date, .last = date}, words_[i - 1].begin, words_[i].end);
    }
  }

  void add(std::optional<DecisionReference> reference, std::size_t begin, std::size_t end) {
    if (!reference) return;
    reference->begin = begin;
    reference->end = end;
    found_.push_back(*reference);
  }

  [[nodiscard]] int last_year_of(Date day) const {
    day.year = written_->year;
    return day < *written_ ? day.year : day.year - 1;
  }

  // By one of the full dates, which stand in order.
  [[nodiscard]] bool is_taken(std::size_t at) const {
    const auto end = found_.begin() + static_cast<std::ptrdiff_t>(full_dates_);
    const auto next =
        std::upper_bound(found_.begin(), end, DecisionReference{.begin = at}, begins_before);
    return next != found_.begin() && at < std::prev(next)->end;
  }

  // The date before which, or after which, something is so: not the day of a meeting.
  [[nodiscard]] bool is_limit(std::size_t date) const {
    auto word = std::partition_point(words_.begin(), words_.end(),
                                     [&](const PlacedWord& one) { return one.end <= date; });
    const std::string before = word_before(word);
    if (is_one_of(before, {"inden", "til", "pr", "efter", "før"})) return true;
    if (before != "fra") return false;
    const std::string decided = word_before(word);
    return !find_pattern({decided}, "beslutning*") && !find_pattern({decided}, "møde*") &&
           !find_pattern({decided}, "vedtagelse*") && !find_pattern({decided}, "behandling*");
  }

  // The word to which it steps back; "den" and "d." are passed over. Empty at the beginning.
  std::string word_before(std::vector<PlacedWord>::const_iterator& word) const {
    while (word != words_.begin()) {
      --word;
      if (!is_one_of(word->text, {"den", "d"})) return lower(word->text);
    }
    return {};
  }

  std::string_view sentence_;
  std::optional<Date> written_;
  std::vector<PlacedWord> words_;
  std::vector<DecisionReference> found_;  // full dates first
  std::size_t full_dates_ = 0;
};

}  // namespace

bool speaks_of_decision(std::string_view sentence) {
  const auto words = pattern_words(sentence);
  return speaks_of_deciding(words) || (any_of(acting, words) && names_any_body(sentence));
}

std::vector<Outcome> undecided_outcomes(std::string_view sentence) {
  const auto words = pattern_words(sentence);
  std::vector<Outcome> outcomes;
  if (speaks_of_postponing(words)) outcomes.push_back(Outcome::postponed);
  if (speaks_of_sending_on(words)) outcomes.push_back(Outcome::referred);
  return outcomes;
}

std::vector<DecisionReference> decision_references(std::string_view sentence,
                                                   std::optional<Date> written) {
  auto references = ReferenceReader(sentence, written).read();
  if (!references.empty() && !speaks_of_decision(sentence)) references.clear();
  return references;
}

}  // namespace referat
