#include "search/explain/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "base/strings.h"
#include "database/schema.h"
#include "domain/amount.h"
#include "domain/case_number.h"
#include "query/fields.h"
#include "query/printer.h"
#include "query/ranking_weights.h"
#include "search/exact_count.h"
#include "search/spelling.h"

namespace referat::search {

namespace {

using query::Leaf;
using query::NodeKind;
using query::UnitKind;
using Strings = std::vector<std::string>;

// How many words of the collection are offered for one that it hasn't.
constexpr std::size_t nearest_shown = 3;

answer::WordKind kind_of_node(const query::Unit& unit) {
  if (unit.node == nullptr) return answer::WordKind::neighbours;
  switch (unit.node->kind) {
    case NodeKind::word:
      return answer::WordKind::word;
    case NodeKind::phrase:
      return answer::WordKind::phrase;
    case NodeKind::wildcard:
      return answer::WordKind::wildcard;
    case NodeKind::near:
      return answer::WordKind::near;
    case NodeKind::date:
      return answer::WordKind::period;
    case NodeKind::filter:
      return answer::WordKind::field;
    default:
      return answer::WordKind::group;
  }
}

// A center's or acronym's other names.
Strings synonyms_of(const query::Unit& unit) {
  Strings synonyms;
  const auto add = [&](const std::string& name) {
    const bool typed = lower(name) == lower(unit.text);
    const bool known = std::find(synonyms.begin(), synonyms.end(), name) != synonyms.end();
    if (!typed && !known) synonyms.push_back(name);
  };
  for (const Center* center : unit.centers) {
    add(center->acronym);
    std::for_each(center->names.begin(), center->names.end(), add);
    std::for_each(center->variants.begin(), center->variants.end(), add);
  }
  for (const AcronymDefinition& definition : unit.acronyms) {
    add(definition.acronym);
    add(definition.name);
  }
  return synonyms;
}

std::string amount_text(const std::string& text) {
  const auto amount = parse_amount(text);
  if (!amount || amount->oere < 0) return {};
  const auto oere = static_cast<std::size_t>(amount->oere);
  const std::string kroner = grouped_digits(oere / 100);
  return oere % 100 == 0 ? kroner + " kr." : fmt::format("{},{:02} kr.", kroner, oere % 100);
}

// What was read, where the text doesn't say it by itself.
std::string value_of(const query::Unit& unit) {
  switch (unit.kind) {
    case UnitKind::date:
      return query::period_text(unit.first, unit.last);
    case UnitKind::case_number:
      return case_key(unit.text);
    case UnitKind::amount:
      return amount_text(unit.text);
    case UnitKind::result:
      return unit.outcome ? std::string(outcome_name(*unit.outcome)) : "";
    case UnitKind::body:
      return unit.body;
    default:
      break;
  }
  const bool period = unit.node != nullptr && unit.node->kind == NodeKind::date;
  return period ? unit.node->first.iso() + ".." + unit.node->last.iso() : "";
}

std::string field_of(const query::Unit& unit) {
  return unit.node == nullptr ? "" : std::string(query::field_name(unit.node->field));
}

std::vector<answer::LemmaReading> readings_of(const Leaf& leaf) {
  std::vector<answer::LemmaReading> readings;
  for (const text::Token& token : leaf.tokens) {
    readings.push_back({token.surface(), token.origin(), token.lemmas(), token.parts()});
  }
  return readings;
}

Strings rows_of(const Leaf& leaf) {
  Strings rows;
  for (const Strings& phrase : leaf.phrases) rows.push_back(join(phrase, " "));
  return rows;
}

class Explainer {
 public:
  explicit Explainer(const Xapian::Database& database) : database_(database) {}

  [[nodiscard]] answer::ExplainedWord word(const Leaf& leaf, WordRole role) const {
    if (leaf.members.size() == 1) return word(leaf.members[0], role);
    answer::ExplainedWord word{.text = leaf.text,
                               .typed = leaf.unit.typed,
                               .kind = kind_of(leaf),
                               .role = role,
                               .items = count_exactly(database_, leaf.query).items};
    if (word.kind == answer::WordKind::group || word.kind == answer::WordKind::near) {
      word.field = word.kind == answer::WordKind::near ? field_of(leaf.unit) : "";
      for (const Leaf& member : leaf.members) word.alternatives.push_back(this->word(member, role));
      return word;
    }
    word.field = field_of(leaf.unit);
    word.forms = leaf.forms;
    word.value = value_of(leaf.unit);
    word.synonyms = synonyms_of(leaf.unit);
    word.pairs = pairs_of(leaf);
    if (word.kind == answer::WordKind::word || word.kind == answer::WordKind::phrase)
      word.rows = rows_of(leaf);
    const bool says_itself = word.kind == answer::WordKind::word ||
                             word.kind == answer::WordKind::function_word ||
                             word.kind == answer::WordKind::result;
    if (says_itself) word.readings = readings_of(leaf);
    if (word.kind == answer::WordKind::word && word.items == 0 && leaf.tokens.size() == 1) {
      word.nearest = nearest_words(leaf.tokens[0], database_, nearest_shown);
    }
    return word;
  }

 private:
  [[nodiscard]] std::vector<answer::ExplainedPair> pairs_of(const Leaf& leaf) const {
    std::vector<answer::ExplainedPair> pairs;
    for (const std::string& pair : leaf.pairs) {
      const bool known =
          std::any_of(pairs.begin(), pairs.end(),
                      [&](const answer::ExplainedPair& other) { return other.pair == pair; });
      if (known) continue;
      pairs.push_back({pair, database_.get_termfreq(database::term(database::prefix::pair, pair))});
    }
    return pairs;
  }

  const Xapian::Database& database_;
};

std::vector<answer::ExplainedWeight> ranking_weights() {
  namespace weights = query::weights;
  return {{"title", weights::title},
          {"decision", weights::decision},
          {"recommendation", weights::recommendation},
          {"attachment", weights::attachment},
          {"exact_form", weights::exact_form},
          {"part", weights::part},
          {"paraphrase", weights::paraphrase},
          {"neighbours", weights::neighbours},
          {"function_word", weights::function_word}};
}

}  // namespace

answer::WordKind kind_of(const Leaf& leaf) {
  if (leaf.members.size() == 1) return kind_of(leaf.members[0]);
  const query::Node* node = leaf.unit.node;
  const bool near = node != nullptr && node->kind == NodeKind::near;
  if (leaf.members.size() > 1 && !near) return answer::WordKind::group;
  switch (leaf.unit.kind) {
    case UnitKind::node:
      return kind_of_node(leaf.unit);
    case UnitKind::center:
      return answer::WordKind::center;
    case UnitKind::acronym:
      return answer::WordKind::acronym;
    case UnitKind::case_number:
      return answer::WordKind::case_number;
    case UnitKind::date:
      return answer::WordKind::date;
    case UnitKind::result:
      return answer::WordKind::result;
    case UnitKind::body:
      return answer::WordKind::body;
    case UnitKind::amount:
      return answer::WordKind::amount;
    case UnitKind::day_month:
      return answer::WordKind::day_month;
    case UnitKind::announcement:
    case UnitKind::function_word:
      break;
  }
  return answer::WordKind::function_word;
}

std::vector<const Leaf*> leaves_in_order(const query::Translation& translation) {
  std::vector<const Leaf*> leaves;
  for (const auto* list :
       {&translation.leaves, &translation.other_leaves, &translation.unmarked_leaves}) {
    for (const Leaf& leaf : *list) leaves.push_back(&leaf);
  }
  const auto place = [](const Leaf* leaf) {
    const query::Node* node = leaf->unit.node;
    return node == nullptr ? std::numeric_limits<std::size_t>::max() : node->begin;
  };
  std::stable_sort(leaves.begin(), leaves.end(),
                   [&](const Leaf* a, const Leaf* b) { return place(a) < place(b); });
  return leaves;
}

answer::Explanation explain(const Xapian::Database& database, const query::Translation& translation,
                            bool by_relevance) {
  answer::Explanation explanation{.items = database.get_doccount()};
  const Explainer explainer(database);
  for (const Leaf* leaf : leaves_in_order(translation)) {
    answer::ExplainedWord word = explainer.word(*leaf, leaf->role);
    if (word.role == WordRole::excluded && word.kind == answer::WordKind::group) {
      // "-a -b": neither is wanted.
      std::move(word.alternatives.begin(), word.alternatives.end(),
                std::back_inserter(explanation.words));
    } else {
      explanation.words.push_back(std::move(word));
    }
  }
  if (by_relevance) explanation.weights = ranking_weights();
  return explanation;
}

}  // namespace referat::search
