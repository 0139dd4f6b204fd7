#include "query/recognise.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/strings.h"
#include "domain/amount.h"
#include "domain/case_number.h"
#include "index/schema.h"
#include "query/parser.h"
#include "text/analyzer.h"

namespace referat::query {

namespace {

// The longest names of centers and forms of dates; a bound for the look-ups.
constexpr std::size_t max_unit_words = 8;

bool is_plain_word(const Node& node) {
  return node.kind == NodeKind::word && node.field == Field::none;
}

std::string_view without_punctuation(std::string_view text) {
  while (!text.empty() && std::string_view(",.;:!?").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return text;
}

// The year alone only where it is likely to be one.
bool is_likely_period(std::string_view text) {
  if (text.find("..") != std::string_view::npos) return false;
  return text.size() != 4 || text.starts_with("19") || text.starts_with("20");
}

// "21/11": the first number a day, the second a month of some year.
bool is_day_month(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  Date first;
  Date last;
  // A leap year takes 29/2 too.
  return parse_date_range(std::string(text) + "-2000", first, last) && first == last;
}

bool announces_case(std::string_view word) {
  static constexpr std::array<std::string_view, 6> words{"sag",        "sagen",   "sagsnr",
                                                         "sagsnummer", "sagsnr.", "case"};
  return std::find(words.begin(), words.end(), lower(word)) != words.end();
}

class Recogniser {
 public:
  Recogniser(const std::vector<const Node*>& nodes, const Vocabulary& vocabulary)
      : nodes_(nodes), vocabulary_(vocabulary) {}

  std::vector<Unit> run() {
    std::vector<Unit> units;
    for (std::size_t i = 0; i < nodes_.size(); i += units.back().count) units.push_back(unit_at(i));
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
      const bool word = units[i].kind == UnitKind::node && is_plain_word(*units[i].node);
      if (word && units[i + 1].kind == UnitKind::case_number && announces_case(units[i].text)) {
        units[i].kind = UnitKind::function_word;
      }
    }
    return units;
  }

 private:
  [[nodiscard]] Unit unit_at(std::size_t i) const {
    const Node& node = *nodes_[i];
    Unit unit{.node = &node, .text = node.text};
    if (!is_plain_word(node)) return unit;
    if (is_case(node.text)) {
      unit.kind = UnitKind::case_number;
      unit.text = without_punctuation(node.text);
      return unit;
    }
    for (std::size_t count = words_in_a_row(i); count > 0; --count) {
      unit.count = count;
      unit.text = text_of(i, count);
      if (is_center(unit) || is_date(unit) || is_amount(unit)) return unit;
    }
    unit.count = 1;
    if (is_day_month(without_punctuation(unit.text))) {
      unit.kind = UnitKind::day_month;
    } else if (text::is_function_word(lower(unit.text))) {
      unit.kind = UnitKind::function_word;
    }
    return unit;
  }

  [[nodiscard]] std::size_t words_in_a_row(std::size_t i) const {
    std::size_t count = 0;
    while (count < max_unit_words && i + count < nodes_.size() &&
           is_plain_word(*nodes_[i + count])) {
      ++count;
    }
    return count;
  }

  [[nodiscard]] std::string text_of(std::size_t i, std::size_t count) const {
    std::string text = nodes_[i]->text;
    for (std::size_t next = i + 1; next < i + count; ++next) text += ' ' + nodes_[next]->text;
    return text;
  }

  [[nodiscard]] bool is_case(std::string_view word) const {
    word = without_punctuation(word);
    return looks_like_case_number(word) &&
           vocabulary_.has_term(index::term(index::prefix::case_key, case_key(word)));
  }

  bool is_center(Unit& unit) const {
    if (vocabulary_.centers == nullptr) return false;
    const std::string_view text = without_punctuation(unit.text);
    unit.centers = vocabulary_.centers->lookup(text);
    if (unit.centers.empty() && unit.count == 1) unit.centers = genitive_of_center(text);
    if (!unit.centers.empty()) unit.kind = UnitKind::center;
    return !unit.centers.empty();
  }

  // "ØDC's", "ØDCs"; not "BAC-ledelsen", which says more than BAC. In capitals only: "hus" is not
  // the genitive of HU.
  [[nodiscard]] std::vector<const Center*> genitive_of_center(std::string_view word) const {
    for (const CenterMention& mention : vocabulary_.centers->find(word, "")) {
      const std::string_view ending = word.substr(mention.end);
      if (mention.begin == 0 && (ending == "s" || ending == "'s" || ending == "’s")) {
        return vocabulary_.centers->lookup(mention.center->acronym);
      }
    }
    return {};
  }

  static bool is_date(Unit& unit) {
    const std::string_view text = without_punctuation(unit.text);
    if (!is_likely_period(text) || !parse_date_range(text, unit.first, unit.last)) return false;
    unit.kind = UnitKind::date;
    return true;
  }

  static bool is_amount(Unit& unit) {
    if (!parse_amount(unit.text)) return false;
    unit.kind = UnitKind::amount;
    return true;
  }

  const std::vector<const Node*>& nodes_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::vector<Unit> recognise(const std::vector<const Node*>& nodes, const Vocabulary& vocabulary) {
  return Recogniser(nodes, vocabulary).run();
}

}  // namespace referat::query
