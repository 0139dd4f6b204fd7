#include "query/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "database/schema.h"
#include "domain/outcome.h"
#include "query/combine.h"
#include "query/filter_query.h"
#include "query/leaf_maker.h"
#include "query/parts.h"
#include "query/printer.h"
#include "query/ranking_weights.h"
#include "query/recognise.h"
#include "query/text_leaves.h"

namespace referat::query {

namespace {

namespace prefix = database::prefix;
using Xapian::Query;

std::size_t leaf_count(const Node& node) {
  std::size_t count = node.children.empty() ? 1 : 0;
  for (const Node& child : node.children) count += leaf_count(child);
  return count;
}

bool has_field(const Node& node) {
  return node.field != Field::none ||
         std::any_of(node.children.begin(), node.children.end(), has_field);
}

struct DatedItems {
  Fact fact;
  double weight = 0;
};

std::vector<DatedItems> dated_items(const Unit& unit) {
  const std::string period = period_text(unit.first, unit.last);
  const auto with = [&](Field field, std::string_view prefix, double weight) {
    return DatedItems{{field, period, Query(database::term(prefix, period))}, weight};
  };
  if (unit.first == unit.last) {
    return {with(Field::date, prefix::date, weights::day),
            with(Field::decision, prefix::decision_date, weights::decision_date)};
  }
  if (period.find("..") != std::string::npos) {
    return {{{Field::date, period, date_range_query(unit.first, unit.last)}, weights::year}};
  }
  constexpr std::size_t year_length = 4;
  if (period.size() == year_length) return {with(Field::year, prefix::year, weights::year)};
  return {with(Field::date, prefix::month, weights::month)};
}

// A text may say it in the same words: "2018", "nov 2018", "2018-2021"; not "sidste år", "2018..".
bool names_period(const Unit& unit) {
  const bool whole = period_text(unit.first, unit.last).find("..") == std::string::npos;
  const bool hyphen = unit.count == 1 && unit.text.find("..") == std::string::npos;
  return unit.text.find_first_of("0123456789") != std::string::npos && (whole || hyphen);
}

// Recursion follows the tree, whose depth the parser bounds.
class Translator {
 public:
  Translator(const text::Analyzer& analyzer, const Vocabulary& vocabulary, bool bonuses)
      : analyzer_(analyzer), vocabulary_(vocabulary), leaves_(analyzer, vocabulary, bonuses) {}

  Parts parts_of(const Node& node) {
    Parts parts;
    collect(node, parts);
    promote_lone_parts(parts);
    return parts;
  }

  [[nodiscard]] std::vector<std::string> notes() const { return leaves_.notes(); }

 private:
  void collect(const Node& node, Parts& parts) {
    if (node.kind == NodeKind::except) {
      collect(node.children[0], parts);
      parts.excluded.push_back(group(node.children[1]));
    } else if (node.kind == NodeKind::all) {
      collect_all(node, parts);
    } else if (node.kind != NodeKind::empty) {
      for (const Unit& unit : recognise({&node}, vocabulary_, analyzer_)) add(unit, parts);
    }
  }

  // Units are found among neighbours; "a (b IKKE c)" is the same as "a b IKKE c".
  void collect_all(const Node& node, Parts& parts) {
    std::vector<const Node*> direct;
    for (const Node& child : node.children) {
      if (child.kind == NodeKind::except) {
        collect(child, parts);
      } else {
        direct.push_back(&child);
      }
    }
    const std::vector<Unit> units = recognise(direct, vocabulary_, analyzer_);
    for (const Unit& unit : units) add(unit, parts);
    if (leaves_.bonuses()) add_neighbours(units, parts);
    add_decided(units, parts);
  }

  // "udskudt af Byrådet": its own decisions to that effect before another body's on the same item.
  static void add_decided(const std::vector<Unit>& units, Parts& parts) {
    for (const Unit& result : units) {
      if (result.kind != UnitKind::result) continue;
      for (const Unit& body : units) {
        if (body.kind != UnitKind::body) continue;
        std::vector<Query> items;
        for (const Outcome outcome : outcomes_meant_by(*result.outcome)) {
          items.emplace_back(database::term(
              prefix::body_result,
              fmt::format("{}={}", database::folded_name(body.body), outcome_name(outcome))));
        }
        Leaf leaf{.text = result.text + ' ' + body.text};
        leaf.query = constant(combined(Query::OP_OR, items), weights::body_result);
        add_leaf(std::move(leaf), parts.together);
      }
    }
  }

  // Runs of plain words.
  void add_neighbours(const std::vector<Unit>& units, Parts& parts) {
    std::vector<std::string> words;
    const auto end_run = [&] {
      if (words.size() > 1) add_leaf(pairs_leaf(words, analyzer_), parts.together);
      words.clear();
    };
    for (const Unit& unit : units) {
      const bool plain = unit.kind == UnitKind::function_word ||
                         (unit.kind == UnitKind::node && unit.node->kind == NodeKind::word &&
                          !has_field(*unit.node));
      if (plain) {
        words.push_back(unit.text);
      } else {
        end_run();
      }
    }
    end_run();
  }

  void add(const Unit& unit, Parts& parts) {
    switch (unit.kind) {
      case UnitKind::date:
        return add_as(unit, date_leaf(unit, parts), parts.dates);
      case UnitKind::day_month:
        return add_as(unit, leaves_.word(unit.text), parts.dates);
      case UnitKind::announcement:
        return;
      case UnitKind::function_word:
        return add_as(unit, leaves_.word(unit.text), parts.function_words);
      case UnitKind::node:
        return add_node(unit, parts);
      default:
        return add_as(unit, leaves_.named(unit), parts.wanted);
    }
  }

  static void add_as(const Unit& unit, Leaf leaf, std::vector<Leaf>& leaves) {
    leaf.unit = unit;
    add_leaf(std::move(leaf), leaves);
  }

  void add_node(const Unit& unit, Parts& parts) {
    const Node& node = *unit.node;
    if (is_choice_of_dates(node, vocabulary_, analyzer_)) {
      for (const Node& child : node.children) collect(child, parts);
      return;
    }
    Leaf leaf = node_leaf(node);
    if (leaf.query.empty()) return;
    leaf.unit = unit;
    if (!has_field(node)) {
      add_leaf(std::move(leaf), parts.wanted);
      return;
    }
    parts.held.push_back(leaf.query);
    parts.field_words.push_back(std::move(leaf));
  }

  Leaf node_leaf(const Node& node) {
    const bool group_of_nodes =
        node.kind == NodeKind::any || node.kind == NodeKind::all || node.kind == NodeKind::except;
    return group_of_nodes ? group(node) : leaves_.node(node);
  }

  // A node within others, as one leaf.
  Leaf group(const Node& node) {
    Leaf leaf{.text = to_text(node), .unit = {.node = &node, .text = to_text(node)}};
    if (node.kind != NodeKind::any) {
      const Parts parts = parts_of(node);
      leaf.query = strict_query(parts, {});
      for (const auto* leaves : {&parts.wanted, &parts.field_words}) {
        for (const Leaf& part : *leaves) leaf.add_member(part);
      }
      return leaf;
    }
    std::vector<Query> alternatives;
    for (const Node& child : node.children) {
      const Leaf alternative = group(child);
      alternatives.push_back(alternative.query);
      leaf.add_member(alternative);
    }
    leaf.query = combined(Query::OP_OR, alternatives);
    return leaf;
  }

  // Items of that time, and items that name it.
  Leaf date_leaf(const Unit& unit, Parts& parts) {
    const std::string period = period_text(unit.first, unit.last);
    Leaf leaf{.text = unit.text};
    std::vector<Query> alternatives;
    if (names_period(unit)) {
      leaf = unit.first == unit.last ? leaves_.word(period) : leaves_.word(unit.text);
      leaf.text = unit.text;
      // Of a plan's years, "2018-2021", who names both before all that lies within.
      const bool range = period.find("..") != std::string::npos;
      alternatives.push_back(range ? raised(leaf.query, weights::year) : leaf.query);
    }
    for (DatedItems& dated : dated_items(unit)) {
      alternatives.push_back(constant(dated.fact.items, dated.weight));
      parts.date_items.push_back(dated.fact.items);
      leaf.facts.push_back(std::move(dated.fact));
    }
    leaf.query = combined(Query::OP_OR, alternatives);
    return leaf;
  }

  const text::Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
  LeafMaker leaves_;
};

void add_in_role(WordRole role, const std::vector<Leaf>& leaves, std::vector<Leaf>& all) {
  for (const Leaf& leaf : leaves) {
    all.push_back(leaf);
    all.back().role = role;
  }
}

}  // namespace

Translation translate(const Node& root, const text::Analyzer& analyzer,
                      const Vocabulary& vocabulary, const std::vector<std::size_t>& without) {
  Translator translator(analyzer, vocabulary, leaf_count(root) <= limits::max_ranked_leaves);
  Parts parts = translator.parts_of(root);
  Translation translation;
  translation.strict = strict_query(parts, without);
  translation.relaxed = relaxed_query(parts);
  add_in_role(WordRole::held, parts.field_words, translation.other_leaves);
  add_in_role(WordRole::bonus, parts.dates, translation.other_leaves);
  add_in_role(WordRole::bonus, parts.function_words, translation.unmarked_leaves);
  add_in_role(WordRole::bonus, parts.together, translation.unmarked_leaves);
  add_in_role(WordRole::excluded, parts.excluded, translation.unmarked_leaves);
  translation.leaves = std::move(parts.wanted);
  const auto is_text = [](const Leaf& leaf) {
    return !leaf.surfaces.empty() || !leaf.lemmas.empty() || !leaf.phrases.empty() ||
           !leaf.beginnings.empty();
  };
  translation.has_text =
      !translation.leaves.empty() ||
      std::any_of(translation.other_leaves.begin(), translation.other_leaves.end(), is_text);
  translation.notes = translator.notes();
  return translation;
}

}  // namespace referat::query
