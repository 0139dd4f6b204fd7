#include "query/leaf_maker.h"

#include <algorithm>

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/schema.h"
#include "domain/amount.h"
#include "domain/outcome.h"
#include "query/combine.h"
#include "query/filter_query.h"
#include "query/printer.h"
#include "query/ranking_weights.h"

namespace referat::query {

namespace {

namespace prefix = database::prefix;
using Xapian::Query;

Leaf fact_leaf(const Node& node, const std::string& value, const Query& items) {
  Leaf leaf{.text = to_text(node), .query = items};
  leaf.facts.push_back({node.field, value, items});
  return leaf;
}

// What came to it, in whatever words, before what merely says the words.
void add_result(Leaf& leaf, Outcome said) {
  std::vector<Query> results;
  for (const Outcome outcome : outcomes_meant_by(said)) {
    results.emplace_back(database::term(prefix::result, outcome_name(outcome)));
    leaf.facts.push_back({Field::result, std::string(danish_outcome(outcome)), results.back()});
  }
  const Query items = constant(combined(Query::OP_OR, results), weights::result);
  leaf.query = combined(Query::OP_OR, {leaf.query, items});
}

// The meeting's lists of names are no text of the item.
Leaf with_names(const Node& node, Leaf leaf) {
  if (node.field == Field::participant || node.field == Field::absent ||
      node.field == Field::vote) {
    leaf.facts.push_back({node.field, node.text, leaf.query});
  }
  return leaf;
}

}  // namespace

Leaf LeafMaker::word(const std::string& text, Field field) {
  return counted(word_leaf(text, field, analyzer_, effort()));
}

Leaf LeafMaker::phrase(const std::string& text, Field field) {
  return counted(phrase_leaf(text, field, analyzer_, phrase_was_cut_, effort()));
}

Leaf LeafMaker::node(const Node& node) {
  switch (node.kind) {
    case NodeKind::phrase:
      return with_names(node, phrase(node.text, node.field));
    case NodeKind::wildcard:
      return with_names(node, wildcard(node));
    case NodeKind::near:
      return near(node);
    case NodeKind::date:
      return fact_leaf(node, period_text(node.first, node.last),
                       date_range_query(node.first, node.last, vocabulary_.periods_of));
    case NodeKind::filter:
      return fact_leaf(node, node.text, filter_query(node.field, node.text, vocabulary_.centers));
    default:
      return field_word(node);
  }
}

Leaf LeafMaker::wildcard(const Node& node) {
  if (wildcards_ == limits::max_wildcards) {
    shortfall_.wildcards = true;
    return word(node.text, node.field);
  }
  ++wildcards_;
  return wildcard_leaf(node.text, node.field, analyzer_, vocabulary_, shortfall_);
}

Leaf LeafMaker::near(const Node& chain) {
  if (effort().positions) {
    ++phrases_;
    return near_leaf(chain, analyzer_, vocabulary_, phrase_was_cut_, shortfall_);
  }
  ++phrases_;
  Leaf leaf{.text = to_text(chain)};
  std::vector<Query> demanded;
  for (const Node& child : chain.children) {
    const Leaf operand = node(child);
    leaf.add_member(operand);
    demanded.push_back(operand.query);
  }
  leaf.query = combined(Query::OP_AND, demanded);
  return leaf;
}

// What means more than its letters.
Leaf LeafMaker::named(const Unit& unit) {
  switch (unit.kind) {
    case UnitKind::center:
      return center(unit);
    case UnitKind::acronym:
      return acronym(unit);
    case UnitKind::case_number:
      return case_number(unit);
    case UnitKind::result:
      return result(unit);
    case UnitKind::body:
      return body(unit);
    default:
      return amount(unit);
  }
}

// beslutning:udskudt finds what was postponed, in whatever words.
Leaf LeafMaker::field_word(const Node& node) {
  Leaf leaf = with_names(node, word(node.text, node.field));
  if (node.field == Field::decision && parse_outcome(node.text)) {
    add_result(leaf, *parse_outcome(node.text));
  }
  return leaf;
}

// Whichever way a center is named, the same items in the same order: the indexer has given the
// acronym to every item that names the center.
Leaf LeafMaker::center(const Unit& unit) {
  Leaf leaf{.text = unit.text};
  std::vector<Query> alternatives;
  const auto add = [&](const Leaf& alternative) {
    alternatives.push_back(alternative.query);
    leaf.add_highlights(alternative);
  };
  for (const Center* entry : unit.centers) {
    // Of a department without an acronym it is a name.
    const bool several_words = entry->acronym.find(' ') != std::string::npos;
    add(several_words ? phrase(entry->acronym) : word(entry->acronym));
    for (const std::string& name : entry->names) {
      add(phrase(name));
      for (const std::string& form : inflections_of_name(name)) {
        leaf.add_highlights(phrase_leaf(form, Field::none, analyzer_, phrase_was_cut_));
      }
    }
    for (const std::string& variant : entry->variants) {
      leaf.add_highlights(word_leaf(variant, Field::none, analyzer_));
    }
  }
  // Typed in small letters it may also be a word like any other.
  if (unit.count == 1) add(word(unit.text));
  leaf.query = combined(Query::OP_OR, alternatives);
  return leaf;
}

// The acronym and all that it stands for, whichever of them was typed.
Leaf LeafMaker::acronym(const Unit& unit) {
  Leaf leaf{.text = unit.text};
  std::vector<Query> alternatives;
  for (const AcronymDefinition& definition : unit.acronyms) {
    for (const Leaf& alternative : {word(definition.acronym), phrase(definition.name)}) {
      alternatives.push_back(alternative.query);
      leaf.add_highlights(alternative);
    }
  }
  leaf.query = combined(Query::OP_OR, alternatives);
  return leaf;
}

Leaf LeafMaker::result(const Unit& unit) {
  Leaf leaf = unit.count == 1 ? word(unit.text) : phrase(unit.text);
  leaf.text = unit.text;
  add_result(leaf, *unit.outcome);
  return leaf;
}

// The body's own items before those that mention it.
Leaf LeafMaker::body(const Unit& unit) {
  Leaf leaf = center(unit);
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
Leaf LeafMaker::amount(const Unit& unit) {
  Leaf leaf = word(parse_amount(unit.text)->key());
  leaf.text = unit.text;
  leaf.query = raised(leaf.query, weights::amount);
  return leaf;
}

Leaf LeafMaker::case_number(const Unit& unit) {
  Leaf leaf = word(unit.text);
  const Query items = filter_query(Field::case_number, unit.text, nullptr);
  leaf.facts.push_back({Field::case_number, unit.text, items});
  // How often an item repeats the number says nothing: equals are ordered by date.
  leaf.query =
      combined(Query::OP_OR, {scaled(leaf.query, 0), constant(items, weights::case_number)});
  return leaf;
}

Effort LeafMaker::effort() const {
  return {.bonuses = bonuses_, .positions = phrases_ < limits::max_phrases};
}

Leaf LeafMaker::counted(Leaf leaf) {
  const bool several = std::any_of(leaf.phrases.begin(), leaf.phrases.end(),
                                   [](const auto& words) { return words.size() > 1; });
  if (several) ++phrases_;
  return leaf;
}

std::vector<std::string> LeafMaker::notes() const {
  std::vector<std::string> notes;
  if (phrase_was_cut_) {
    notes.push_back(
        tr("En frase har flere end {} ord; resten af den er udeladt.", limits::max_phrase_words));
  }
  if (phrases_ > limits::max_phrases) {
    notes.push_back(
        tr("Søgningen har flere end {} fraser eller NÆR; i resten behøver ordene ikke stå "
           "ved siden af "
           "hinanden.",
           limits::max_phrases));
  }
  if (shortfall_.wildcards) {
    notes.push_back(
        tr("Søgningen har flere end {} stjerner; i resten er ordene søgt, som "
           "de står.",
           limits::max_wildcards));
  }
  if (!shortfall_.cut.empty()) {
    notes.push_back(
        tr("{} står for flere end {} ord; kun de hyppigste af dem er søgt. Skriv flere "
           "bogstaver før stjernen.",
           join({shortfall_.cut.begin(), shortfall_.cut.end()}, ", "),
           number_text(limits::max_wildcard_terms)));
  }
  if (shortfall_.forms) {
    notes.push_back(
        tr("Ved NÆR er et ord kun søgt i den form, det er skrevet i: for mange ord i databasen "
           "begynder som det."));
  }
  return notes;
}

}  // namespace referat::query
