#include "query/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "domain/outcome.h"
#include "index/schema.h"
#include "query/filter_query.h"
#include "query/parser.h"
#include "query/ranking_weights.h"

namespace referat::query {

namespace {

namespace prefix = index::prefix;
using Xapian::Query;

// What a list of nodes, joined by AND, asks for.
struct Parts {
  std::vector<Leaf> wanted;
  std::vector<Leaf> dates;           // years, months, days: a bonus, or what to look for if alone
  std::vector<Query> date_items;     // the items of those dates
  std::vector<Leaf> function_words;  // the same
  std::vector<Leaf> field_words;     // for highlights; their queries are in `held`
  std::vector<Query> held;           // fields: never left out
  std::vector<Query> excluded;
};

std::vector<Query> queries_of(const std::vector<Leaf>& leaves) {
  std::vector<Query> queries;
  for (const Leaf& leaf : leaves) queries.push_back(leaf.query);
  return queries;
}

bool has_field(const Node& node) {
  return node.field != Field::none ||
         std::any_of(node.children.begin(), node.children.end(), has_field);
}

// A date alone, or function words alone, are what is looked for.
void promote_lone_parts(Parts& parts) {
  if (!parts.wanted.empty() || !parts.held.empty()) return;
  if (!parts.dates.empty()) {
    Leaf all;
    for (const Leaf& date : parts.dates) {
      all.text += (all.text.empty() ? "" : " ") + date.text;
      all.add_highlights(date);
    }
    // Items of the date come before those that only mention it.
    const Query items = combined(Query::OP_OR, parts.date_items);
    all.query = combined(Query::OP_OR, queries_of(parts.dates));
    if (!items.empty()) all.query = with_bonus(all.query, constant(items, weights::only_date));
    parts.dates.clear();
    parts.wanted.push_back(std::move(all));
  } else {
    parts.wanted = std::exchange(parts.function_words, {});
  }
}

Query bonuses(const Parts& parts) {
  return combined(Query::OP_OR, {combined(Query::OP_OR, queries_of(parts.dates)),
                                 scaled(combined(Query::OP_OR, queries_of(parts.function_words)),
                                        weights::function_word)});
}

// `core` with all that holds besides the wanted words. An empty core demands nothing.
Query completed(const Query& core, const Parts& parts) {
  std::vector<Query> demanded{core};
  demanded.insert(demanded.end(), parts.held.begin(), parts.held.end());
  Query query = combined(Query::OP_AND, demanded);
  if (query.empty()) query = Query::MatchAll;
  query = with_bonus(query, bonuses(parts));
  const Query excluded = combined(Query::OP_OR, parts.excluded);
  return excluded.empty() ? query : Query(Query::OP_AND_NOT, query, excluded);
}

Query strict_query(const Parts& parts, const std::vector<std::size_t>& without) {
  std::vector<Query> wanted;
  for (std::size_t i = 0; i < parts.wanted.size(); ++i) {
    if (std::find(without.begin(), without.end(), i) == without.end()) {
      wanted.push_back(parts.wanted[i].query);
    }
  }
  if (wanted.empty() && !parts.wanted.empty()) return Query::MatchNothing;
  return completed(combined(Query::OP_AND, wanted), parts);
}

Query relaxed_query(const Parts& parts) {
  if (parts.wanted.size() < 2) return strict_query(parts, {});
  std::vector<Query> wanted;
  for (const Leaf& leaf : parts.wanted) {
    wanted.push_back(raised(leaf.query, weights::coordination));
  }
  return completed(combined(Query::OP_OR, wanted), parts);
}

// Recursion follows the tree, whose depth the parser bounds.
class Translator {
 public:
  Translator(const text::Analyzer& analyzer, const Vocabulary& vocabulary)
      : analyzer_(analyzer), vocabulary_(vocabulary) {}

  Parts parts_of(const Node& node) {
    Parts parts;
    collect(node, parts);
    promote_lone_parts(parts);
    return parts;
  }

  [[nodiscard]] bool phrase_was_cut() const { return phrase_was_cut_; }

 private:
  void collect(const Node& node, Parts& parts) {
    if (node.kind == NodeKind::except) {
      collect(node.children[0], parts);
      parts.excluded.push_back(group(node.children[1]).query);
    } else if (node.kind == NodeKind::all) {
      collect_all(node, parts);
    } else if (node.kind != NodeKind::empty) {
      for (const Unit& unit : recognise({&node}, vocabulary_)) add(unit, parts);
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
    for (const Unit& unit : recognise(direct, vocabulary_)) add(unit, parts);
  }

  void add(const Unit& unit, Parts& parts) {
    switch (unit.kind) {
      case UnitKind::center:
        add_leaf(center_leaf(unit), parts.wanted);
        break;
      case UnitKind::case_number:
        add_leaf(case_leaf(unit), parts.wanted);
        break;
      case UnitKind::date:
        add_date(unit, parts);
        break;
      case UnitKind::day_month:
        add_leaf(word_leaf(unit.text, Field::none, analyzer_), parts.dates);
        break;
      case UnitKind::function_word:
        add_leaf(word_leaf(unit.text, Field::none, analyzer_), parts.function_words);
        break;
      case UnitKind::node:
        add_node(*unit.node, parts);
        break;
    }
  }

  static void add_leaf(Leaf leaf, std::vector<Leaf>& leaves) {
    if (!leaf.query.empty()) leaves.push_back(std::move(leaf));
  }

  void add_node(const Node& node, Parts& parts) {
    if (is_choice_of_dates(node)) {
      for (const Node& child : node.children) collect(child, parts);
      return;
    }
    Leaf leaf = node_leaf(node);
    if (leaf.query.empty()) return;
    if (!has_field(node)) {
      parts.wanted.push_back(std::move(leaf));
      return;
    }
    parts.held.push_back(leaf.query);
    parts.field_words.push_back(std::move(leaf));
  }

  // "2018 ELLER 2019" raises the items of both, as a bare year does.
  [[nodiscard]] bool is_choice_of_dates(const Node& node) const {
    return node.kind == NodeKind::any &&
           std::all_of(node.children.begin(), node.children.end(), [&](const Node& child) {
             const std::vector<Unit> units = recognise({&child}, vocabulary_);
             return units.front().kind == UnitKind::date;
           });
  }

  Leaf node_leaf(const Node& node) {
    switch (node.kind) {
      case NodeKind::word:
        return field_word_leaf(node);
      case NodeKind::phrase: {
        bool cut = false;
        Leaf leaf = phrase_leaf(node.text, node.field, analyzer_, cut);
        phrase_was_cut_ |= cut;
        return leaf;
      }
      case NodeKind::date:
        return {.text = to_text(node), .query = date_range_query(node.first, node.last)};
      case NodeKind::filter:
        return {.text = to_text(node),
                .query = filter_query(node.field, node.text, vocabulary_.centers)};
      default:
        return group(node);
    }
  }

  // A node within others, as one leaf.
  Leaf group(const Node& node) {
    Leaf leaf{.text = to_text(node)};
    if (node.kind != NodeKind::any) {
      const Parts parts = parts_of(node);
      leaf.query = strict_query(parts, {});
      for (const auto* leaves : {&parts.wanted, &parts.field_words}) {
        for (const Leaf& part : *leaves) leaf.add_highlights(part);
      }
      return leaf;
    }
    std::vector<Query> alternatives;
    for (const Node& child : node.children) {
      const Leaf alternative = group(child);
      alternatives.push_back(alternative.query);
      leaf.add_highlights(alternative);
    }
    leaf.query = combined(Query::OP_OR, alternatives);
    return leaf;
  }

  // beslutning:udskudt finds what was postponed, in whatever words.
  Leaf field_word_leaf(const Node& node) {
    Leaf leaf = word_leaf(node.text, node.field, analyzer_);
    if (node.field == Field::decision && parse_outcome(node.text)) {
      const Query outcome = filter_query(Field::result, node.text, nullptr);
      leaf.query = combined(Query::OP_OR, {leaf.query, constant(outcome, weights::result)});
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
    bool cut = false;
    for (const Center* center : unit.centers) {
      add(word_leaf(center->acronym, Field::none, analyzer_));
      for (const std::string& name : center->names) {
        add(phrase_leaf(name, Field::none, analyzer_, cut));
        for (const std::string& form : inflections_of_name(name)) {
          leaf.add_highlights(phrase_leaf(form, Field::none, analyzer_, cut));
        }
      }
      for (const std::string& variant : center->variants) {
        leaf.add_highlights(word_leaf(variant, Field::none, analyzer_));
      }
    }
    // Typed in small letters it may also be a word like any other.
    if (unit.count == 1) add(word_leaf(unit.text, Field::none, analyzer_));
    leaf.query = combined(Query::OP_MAX, alternatives);
    return leaf;
  }

  Leaf case_leaf(const Unit& unit) {
    Leaf leaf = word_leaf(unit.text, Field::none, analyzer_);
    const Query items = filter_query(Field::case_number, unit.text, nullptr);
    leaf.query = combined(Query::OP_OR, {leaf.query, constant(items, weights::case_number)});
    return leaf;
  }

  // Items of that year, month or day, and items that name it.
  void add_date(const Unit& unit, Parts& parts) {
    const std::string iso = unit.first.iso();
    const bool one_day = unit.first == unit.last;
    Leaf leaf = word_leaf(one_day ? iso : unit.text, Field::none, analyzer_);
    leaf.text = unit.text;
    std::vector<Query> alternatives{leaf.query};
    const auto add_items = [&](std::string_view prefix, const std::string& value, double weight) {
      parts.date_items.emplace_back(index::term(prefix, value));
      alternatives.push_back(constant(parts.date_items.back(), weight));
    };
    if (one_day) {
      add_items(prefix::date, iso, weights::day);
      add_items(prefix::decision_date, iso, weights::decision_date);
    } else if (unit.first.month == unit.last.month) {
      add_items(prefix::month, iso.substr(0, 7), weights::month);
    } else {
      add_items(prefix::year, iso.substr(0, 4), weights::year);
    }
    leaf.query = combined(Query::OP_OR, alternatives);
    parts.dates.push_back(std::move(leaf));
  }

  const text::Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
  bool phrase_was_cut_ = false;
};

}  // namespace

Translation translate(const Node& root, const text::Analyzer& analyzer,
                      const Vocabulary& vocabulary, const std::vector<std::size_t>& without) {
  Translator translator(analyzer, vocabulary);
  Parts parts = translator.parts_of(root);
  Translation translation;
  translation.strict = strict_query(parts, without);
  translation.relaxed = relaxed_query(parts);
  const auto show = [&](const std::vector<Leaf>& leaves) {
    translation.other_leaves.insert(translation.other_leaves.end(), leaves.begin(), leaves.end());
  };
  show(parts.field_words);
  show(parts.dates);
  translation.leaves = std::move(parts.wanted);
  const auto is_text = [](const Leaf& leaf) {
    return !leaf.surfaces.empty() || !leaf.stems.empty() || !leaf.phrases.empty();
  };
  translation.has_text =
      !translation.leaves.empty() ||
      std::any_of(translation.other_leaves.begin(), translation.other_leaves.end(), is_text);
  if (translator.phrase_was_cut()) {
    translation.notes.push_back(fmt::format(
        "En frase har flere end {} ord; resten af den er udeladt.", limits::max_phrase_words));
  }
  return translation;
}

}  // namespace referat::query
