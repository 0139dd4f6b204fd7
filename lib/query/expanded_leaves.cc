#include "query/expanded_leaves.h"

#include <numeric>
#include <string_view>
#include <vector>

#include "database/schema.h"
#include "query/analysis.h"
#include "query/combine.h"
#include "query/printer.h"
#include "query/ranking_weights.h"
#include "query/text_leaves.h"
#include "query/word_forms.h"

namespace referat::query {

namespace {

namespace prefix = database::prefix;
using Xapian::Query;

Query any_of_words(const std::vector<std::string>& words, std::string_view prefix) {
  std::vector<Query> terms;
  for (const std::string& word : words) terms.emplace_back(database::term(prefix, word));
  return combined(Query::OP_OR, terms);
}

// No word has a star.
Query nothing(const std::string& text, std::string_view prefix) {
  return Query(database::term(prefix, text + '*'));
}

// What NÆR joins: a word in any of its forms, or several words in a row.
struct Operand {
  Leaf leaf{};
  std::vector<Query> row{};  // each a term, or any of several
};

class NearMaker {
 public:
  NearMaker(std::string_view prefix, const text::Analyzer& analyzer, const Vocabulary& vocabulary,
            bool& cut, Shortfall& shortfall)
      : prefix_(prefix),
        analyzer_(analyzer),
        vocabulary_(vocabulary),
        cut_(cut),
        shortfall_(shortfall) {}

  Operand operand(const Node& node) {
    Operand result;
    if (node.kind == NodeKind::wildcard) {
      result.leaf = wildcard_leaf(node.text, node.field, analyzer_, vocabulary_, shortfall_);
      result.row = {result.leaf.forms.empty() ? result.leaf.query
                                              : any_of_words(result.leaf.forms, prefix_)};
    } else {
      const Analysis analysis = analyse(node.text, analyzer_);
      const bool one_word = analysis.parts.size() == 1 || !analysis.wholes.empty();
      if (node.kind == NodeKind::word && one_word) {
        result = word(node, analysis);
      } else {
        result = row(node, analysis);
      }
    }
    result.leaf.unit = {.node = &node, .text = node.text};
    return result;
  }

 private:
  Operand word(const Node& node, const Analysis& analysis) {
    Operand result{.leaf = {.text = node.text}};
    const auto& tokens = analysis.parts.size() == 1 ? analysis.parts : analysis.wholes;
    for (const text::Token& token : tokens) {
      WordForms forms = inflected_forms(token, prefix_, vocabulary_, analyzer_);
      shortfall_.forms |= forms.cut;
      result.leaf.forms.insert(result.leaf.forms.end(), forms.words.begin(), forms.words.end());
      result.leaf.tokens.push_back(token);
    }
    result.leaf.surfaces = result.leaf.forms;
    result.leaf.query = any_of_words(result.leaf.forms, prefix_);
    result.row = {result.leaf.query};
    return result;
  }

  Operand row(const Node& node, const Analysis& analysis) {
    Operand result{.leaf = phrase_leaf(node.text, node.field, analyzer_, cut_, {.bonuses = false})};
    result.leaf.text = to_text(node);
    if (result.leaf.phrases.empty()) return result;
    for (const std::string& surface : result.leaf.phrases.front()) {
      result.row.emplace_back(database::term(prefix_, surface));
    }
    // The words as one, "ehandel", can't be seen nearby by Xapian in place of a row.
    if (analysis.parts.size() > 1) result.leaf.query = phrase_of(result.row);
    return result;
  }

  static Query phrase_of(const std::vector<Query>& row) {
    return {Query::OP_PHRASE, row.begin(), row.end()};
  }

  std::string_view prefix_;
  const text::Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
  bool& cut_;
  Shortfall& shortfall_;
};

// Both operands within so many words of each other.
Query within(const Operand& a, const Operand& b, std::size_t distance) {
  std::vector<Query> words = a.row;
  words.insert(words.end(), b.row.begin(), b.row.end());
  // The words of a row take places of their own.
  const auto window = static_cast<Xapian::termcount>(distance + words.size() - 1);
  return {Query::OP_NEAR, words.begin(), words.end(), window};
}

}  // namespace

Leaf wildcard_leaf(const std::string& text, Field field, const text::Analyzer& analyzer,
                   const Vocabulary& vocabulary, Shortfall& shortfall) {
  Leaf leaf{.text = text + '*', .beginnings = beginnings_of(text, analyzer)};
  const auto query_in = [&](std::string_view prefix) {
    WordForms forms = words_beginning(leaf.beginnings, prefix, vocabulary);
    if (forms.cut) shortfall.cut.insert("»" + leaf.text + "«");
    if (leaf.forms.empty()) leaf.forms = forms.words;
    if (forms.words.empty()) return nothing(text, prefix);
    return constant(any_of_words(forms.words, prefix), weights::wildcard);
  };
  leaf.query = query_in(prefix_of(field));
  if (field == Field::none && !leaf.forms.empty()) {
    leaf.query = with_bonus(leaf.query, scaled(query_in(prefix::title), weights::title));
  }
  return leaf;
}

Leaf near_leaf(const Node& node, const text::Analyzer& analyzer, const Vocabulary& vocabulary,
               bool& cut, Shortfall& shortfall) {
  Leaf leaf{.text = to_text(node)};
  NearMaker maker(prefix_of(node.field), analyzer, vocabulary, cut, shortfall);
  std::vector<Operand> operands;
  std::vector<Query> demanded;
  for (const Node& child : node.children) {
    Operand operand = maker.operand(child);
    if (operand.row.size() > 1) demanded.push_back(operand.leaf.query);
    leaf.add_highlights(operand.leaf);
    leaf.members.push_back(operand.leaf);
    operands.push_back(std::move(operand));
  }
  for (std::size_t i = 1; i < operands.size(); ++i) {
    demanded.push_back(within(operands[i - 1], operands[i], node.distances[i - 1]));
  }
  leaf.query = combined(Query::OP_AND, demanded);
  return leaf;
}

}  // namespace referat::query
