#include "query/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "domain/amount.h"
#include "domain/outcome.h"
#include "index/schema.h"
#include "query/filter_query.h"
#include "query/parser.h"
#include "query/parts.h"
#include "query/ranking_weights.h"

namespace referat::query {

namespace {

namespace prefix = index::prefix;
using Xapian::Query;

// Phrases cost most: every occurrence of their words is looked at. Nobody asks for so many.
constexpr std::size_t max_phrases = 8;
// A query of more words than this is a pasted text: bonuses would cost six times the words and
// change little.
constexpr std::size_t max_ranked_leaves = 32;

std::size_t leaf_count(const Node& node) {
  std::size_t count = node.children.empty() ? 1 : 0;
  for (const Node& child : node.children) count += leaf_count(child);
  return count;
}

bool has_field(const Node& node) {
  return node.field != Field::none ||
         std::any_of(node.children.begin(), node.children.end(), has_field);
}

// Recursion follows the tree, whose depth the parser bounds.
class Translator {
 public:
  Translator(const text::Analyzer& analyzer, const Vocabulary& vocabulary, bool bonuses)
      : analyzer_(analyzer), vocabulary_(vocabulary), bonuses_(bonuses) {}

  Parts parts_of(const Node& node) {
    Parts parts;
    collect(node, parts);
    promote_lone_parts(parts);
    return parts;
  }

  // Limits that were met, in Danish.
  [[nodiscard]] std::vector<std::string> notes() const {
    std::vector<std::string> notes;
    if (phrase_was_cut_) {
      notes.push_back(fmt::format("En frase har flere end {} ord; resten af den er udeladt.",
                                  limits::max_phrase_words));
    }
    if (phrases_ > max_phrases) {
      notes.push_back(fmt::format(
          "Søgningen har flere end {} fraser; i resten behøver ordene ikke stå ved siden af "
          "hinanden.",
          max_phrases));
    }
    return notes;
  }

 private:
  Leaf word(const std::string& text, Field field = Field::none) {
    return counted(word_leaf(text, field, analyzer_, effort()));
  }

  Leaf phrase(const std::string& text, Field field = Field::none) {
    return counted(phrase_leaf(text, field, analyzer_, phrase_was_cut_, effort()));
  }

  [[nodiscard]] Effort effort() const {
    return {.bonuses = bonuses_, .positions = phrases_ < max_phrases};
  }

  Leaf counted(Leaf leaf) {
    const bool several = std::any_of(leaf.phrases.begin(), leaf.phrases.end(),
                                     [](const auto& words) { return words.size() > 1; });
    if (several) ++phrases_;
    return leaf;
  }

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
    if (bonuses_) add_neighbours(units, parts);
    add_decided(units, parts);
  }

  // "udskudt af Byrådet": its own decisions to that effect before another body's on the same item.
  static void add_decided(const std::vector<Unit>& units, Parts& parts) {
    for (const Unit& result : units) {
      if (result.kind != UnitKind::result) continue;
      for (const Unit& body : units) {
        if (body.kind != UnitKind::body) continue;
        const Query items(index::term(
            prefix::body_result,
            fmt::format("{}={}", index::folded_name(body.body), outcome_name(*result.outcome))));
        Leaf leaf{.text = result.text + ' ' + body.text};
        leaf.query = constant(items, weights::body_result);
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
        return add_as(unit, word(unit.text), parts.dates);
      case UnitKind::announcement:
        return;
      case UnitKind::function_word:
        return add_as(unit, word(unit.text), parts.function_words);
      case UnitKind::node:
        return add_node(unit, parts);
      default:
        return add_as(unit, named_leaf(unit), parts.wanted);
    }
  }

  static void add_as(const Unit& unit, Leaf leaf, std::vector<Leaf>& leaves) {
    leaf.unit = unit;
    add_leaf(std::move(leaf), leaves);
  }

  // What means more than its letters.
  Leaf named_leaf(const Unit& unit) {
    switch (unit.kind) {
      case UnitKind::center:
        return center_leaf(unit);
      case UnitKind::acronym:
        return acronym_leaf(unit);
      case UnitKind::case_number:
        return case_leaf(unit);
      case UnitKind::result:
        return result_leaf(unit);
      case UnitKind::body:
        return body_leaf(unit);
      default:
        return amount_leaf(unit);
    }
  }

  void add_node(const Unit& unit, Parts& parts) {
    const Node& node = *unit.node;
    if (is_choice_of_dates(node)) {
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

  // "2018 ELLER 2019" raises the items of both, as a bare year does.
  [[nodiscard]] bool is_choice_of_dates(const Node& node) const {
    return node.kind == NodeKind::any &&
           std::all_of(node.children.begin(), node.children.end(), [&](const Node& child) {
             const std::vector<Unit> units = recognise({&child}, vocabulary_, analyzer_);
             return units.front().kind == UnitKind::date;
           });
  }

  Leaf node_leaf(const Node& node) {
    switch (node.kind) {
      case NodeKind::word:
        return field_word_leaf(node);
      case NodeKind::phrase:
        return with_participants(node, phrase(node.text, node.field));
      case NodeKind::date:
        return fact_leaf(node, date_range_query(node.first, node.last));
      case NodeKind::filter:
        return fact_leaf(node, filter_query(node.field, node.text, vocabulary_.centers));
      default:
        return group(node);
    }
  }

  static Leaf fact_leaf(const Node& node, const Query& items) {
    Leaf leaf{.text = to_text(node), .query = items};
    leaf.facts.push_back({node.field, node.text, items});
    return leaf;
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

  // The meeting's list of names is no text of the item.
  static Leaf with_participants(const Node& node, Leaf leaf) {
    if (node.field == Field::participant) leaf.facts.push_back({node.field, node.text, leaf.query});
    return leaf;
  }

  // beslutning:udskudt finds what was postponed, in whatever words.
  Leaf field_word_leaf(const Node& node) {
    Leaf leaf = with_participants(node, word(node.text, node.field));
    if (node.field == Field::decision && parse_outcome(node.text)) {
      const Query outcome = filter_query(Field::result, node.text, nullptr);
      leaf.query = combined(Query::OP_OR, {leaf.query, constant(outcome, weights::result)});
      leaf.facts.push_back(
          {Field::result, std::string(danish_outcome(*parse_outcome(node.text))), outcome});
    }
    return leaf;
  }

  // Whichever way a center is named, the same items in the same order: the indexer has given the
  // acronym to every item that names the center.
  Leaf center_leaf(const Unit& unit) {
    Leaf leaf{.text = unit.text};
    std::vector<Query> alternatives;
    const auto add = [&](const Leaf& alternative) {
      alternatives.push_back(alternative.query);
      leaf.add_highlights(alternative);
    };
    for (const Center* center : unit.centers) {
      add(word(center->acronym));
      for (const std::string& name : center->names) {
        add(phrase(name));
        for (const std::string& form : inflections_of_name(name)) {
          leaf.add_highlights(phrase_leaf(form, Field::none, analyzer_, phrase_was_cut_));
        }
      }
      for (const std::string& variant : center->variants) {
        leaf.add_highlights(word_leaf(variant, Field::none, analyzer_));
      }
    }
    // Typed in small letters it may also be a word like any other.
    if (unit.count == 1) add(word(unit.text));
    leaf.query = combined(Query::OP_OR, alternatives);
    return leaf;
  }

  // The acronym and all that it stands for, whichever of them was typed.
  Leaf acronym_leaf(const Unit& unit) {
    Leaf leaf{.text = unit.text};
    std::vector<Query> alternatives;
    for (const auto& [acronym, name] : unit.acronyms) {
      for (const Leaf& alternative : {word(acronym), phrase(name)}) {
        alternatives.push_back(alternative.query);
        leaf.add_highlights(alternative);
      }
    }
    leaf.query = combined(Query::OP_OR, alternatives);
    return leaf;
  }

  // What came to it, in whatever words, before what merely says the words.
  Leaf result_leaf(const Unit& unit) {
    Leaf leaf = unit.count == 1 ? word(unit.text) : phrase(unit.text);
    leaf.text = unit.text;
    const Query items(index::term(prefix::result, outcome_name(*unit.outcome)));
    leaf.facts.push_back({Field::result, std::string(danish_outcome(*unit.outcome)), items});
    leaf.query = combined(Query::OP_OR, {leaf.query, constant(items, weights::result)});
    return leaf;
  }

  // The body's own items before those that mention it.
  Leaf body_leaf(const Unit& unit) {
    Leaf leaf = center_leaf(unit);
    if (unit.count > 1) {
      const Leaf name = phrase(unit.text);
      leaf.query = combined(Query::OP_OR, {leaf.query, name.query});
      leaf.add_highlights(name);
    }
    const Query items = filter_query(Field::body, unit.body, nullptr);
    leaf.facts.push_back({Field::body, unit.body, items});
    leaf.query = combined(Query::OP_OR,
                          {scaled(leaf.query, weights::mention), constant(items, weights::body)});
    return leaf;
  }

  // However the amount is written.
  Leaf amount_leaf(const Unit& unit) {
    Leaf leaf = word(parse_amount(unit.text)->key());
    leaf.text = unit.text;
    leaf.query = raised(leaf.query, weights::amount);
    return leaf;
  }

  Leaf case_leaf(const Unit& unit) {
    Leaf leaf = word(unit.text);
    const Query items = filter_query(Field::case_number, unit.text, nullptr);
    leaf.facts.push_back({Field::case_number, unit.text, items});
    // How often an item repeats the number says nothing: equals are ordered by date.
    leaf.query =
        combined(Query::OP_OR, {scaled(leaf.query, 0), constant(items, weights::case_number)});
    return leaf;
  }

  // Items of that year, month or day, and items that name it.
  Leaf date_leaf(const Unit& unit, Parts& parts) {
    const std::string iso = unit.first.iso();
    const bool one_day = unit.first == unit.last;
    Leaf leaf = word(one_day ? iso : unit.text);
    leaf.text = unit.text;
    std::vector<Query> alternatives{leaf.query};
    const auto add_items = [&](Field field, std::string_view prefix, const std::string& value,
                               double weight) {
      parts.date_items.emplace_back(index::term(prefix, value));
      alternatives.push_back(constant(parts.date_items.back(), weight));
      leaf.facts.push_back({field, value, parts.date_items.back()});
    };
    if (one_day) {
      add_items(Field::date, prefix::date, iso, weights::day);
      add_items(Field::decision, prefix::decision_date, iso, weights::decision_date);
    } else if (unit.first.month == unit.last.month) {
      add_items(Field::date, prefix::month, iso.substr(0, 7), weights::month);
    } else {
      add_items(Field::date, prefix::year, iso.substr(0, 4), weights::year);
    }
    leaf.query = combined(Query::OP_OR, alternatives);
    return leaf;
  }

  const text::Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
  bool bonuses_;
  std::size_t phrases_ = 0;  // of several words, so far
  bool phrase_was_cut_ = false;
};

void add_in_role(Role role, const std::vector<Leaf>& leaves, std::vector<Leaf>& all) {
  for (const Leaf& leaf : leaves) {
    all.push_back(leaf);
    all.back().role = role;
  }
}

}  // namespace

Translation translate(const Node& root, const text::Analyzer& analyzer,
                      const Vocabulary& vocabulary, const std::vector<std::size_t>& without) {
  Translator translator(analyzer, vocabulary, leaf_count(root) <= max_ranked_leaves);
  Parts parts = translator.parts_of(root);
  Translation translation;
  translation.strict = strict_query(parts, without);
  translation.relaxed = relaxed_query(parts);
  add_in_role(Role::held, parts.field_words, translation.other_leaves);
  add_in_role(Role::bonus, parts.dates, translation.other_leaves);
  add_in_role(Role::bonus, parts.function_words, translation.unmarked_leaves);
  add_in_role(Role::bonus, parts.together, translation.unmarked_leaves);
  add_in_role(Role::excluded, parts.excluded, translation.unmarked_leaves);
  translation.leaves = std::move(parts.wanted);
  const auto is_text = [](const Leaf& leaf) {
    return !leaf.surfaces.empty() || !leaf.lemmas.empty() || !leaf.phrases.empty();
  };
  translation.has_text =
      !translation.leaves.empty() ||
      std::any_of(translation.other_leaves.begin(), translation.other_leaves.end(), is_text);
  translation.notes = translator.notes();
  return translation;
}

}  // namespace referat::query
