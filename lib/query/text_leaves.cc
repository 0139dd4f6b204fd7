#include "query/text_leaves.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "database/schema.h"
#include "query/analysis.h"
#include "query/combine.h"
#include "query/ranking_weights.h"
#include "text/fold.h"
#include "text/function_words.h"
#include "text/lexeme.h"

namespace referat::query {

namespace {

namespace prefix = database::prefix;
using text::Token;
using Xapian::Query;

// OP_OR everywhere, never OP_MAX: Xapian 1.4.22 crashes on it when several local databases are
// searched as one.
Query any_term(std::string_view kind, std::string_view field,
               const std::vector<std::string>& values) {
  const std::string prefix = database::field_prefix(kind, field);
  std::vector<Query> terms;
  for (const std::string& value : values) terms.emplace_back(database::term(prefix, value));
  return combined(Query::OP_OR, terms);
}

// Also the acronym that a word in small letters may be meant for: "hrc".
std::vector<std::string> meant_lemmas(const Token& token) {
  std::vector<std::string> lemmas = token.lemmas();
  if (token.origin() == WordOrigin::acronym) return lemmas;
  const auto acronym = text::acronym_lemma(token.surface());
  if (acronym && !text::is_function_word(token.surface())) lemmas.push_back(*acronym);
  return lemmas;
}

// Who types a word's basic form means that word: "bøde" is a fine before it is a form of "bo".
Query lemmas_in(const Token& token, std::string_view field) {
  std::vector<std::string> lemmas = meant_lemmas(token);
  const std::string spelled = text::fold_spelling(token.surface());
  const auto basic = std::find(lemmas.begin(), lemmas.end(), spelled);
  if (basic == lemmas.end() || lemmas.size() == 1) {
    return any_term(prefix::lemma, field, lemmas);
  }
  lemmas.erase(basic);
  return combined(Query::OP_OR,
                  {any_term(prefix::lemma, field, {spelled}),
                   scaled(any_term(prefix::lemma, field, lemmas), weights::other_reading)});
}

// What says the token's word in a field: the word in any form, as a part of a compound, and, if it
// is a compound itself, its halves said apart.
Query mentions_in(const Token& token, std::string_view field) {
  return combined(Query::OP_OR,
                  {lemmas_in(token, field),
                   scaled(any_term(prefix::part, field, token.lemmas()), weights::part),
                   scaled(any_term(prefix::pair, field, token.pairs), weights::paraphrase)});
}

Query form_query(const Token& token, Field field, Effort effort) {
  Query mentions = mentions_in(token, prefix_of(field));
  if (field != Field::none || !effort.bonuses) return mentions;
  const std::vector<Query> bonuses{
      scaled(Query(database::term(prefix::surface, token.surface())), weights::exact_form),
      scaled(mentions_in(token, prefix::title), weights::title),
      scaled(mentions_in(token, prefix::decision), weights::decision),
      scaled(mentions_in(token, prefix::recommendation), weights::recommendation),
      scaled(mentions_in(token, prefix::attachment), weights::attachment),
  };
  return with_bonus(mentions, combined(Query::OP_OR, bonuses));
}

std::vector<std::string> surfaces_of(const std::vector<Token>& tokens) {
  std::vector<std::string> surfaces;
  for (const Token& token : tokens) surfaces.push_back(token.surface());
  return surfaces;
}

Query in_a_row(const std::vector<std::string>& surfaces, std::string_view field, Effort effort) {
  std::vector<Query> terms;
  for (const std::string& surface : surfaces) terms.emplace_back(database::term(field, surface));
  if (!effort.positions) return combined(Query::OP_AND, terms);
  return terms.size() == 1 ? terms[0] : Query(Query::OP_PHRASE, terms.begin(), terms.end());
}

Query without(const Query& query, const std::vector<Query>& others) {
  const Query other = combined(Query::OP_OR, others);
  return other.empty() ? query : Query(Query::OP_AND_NOT, query, other);
}

void highlight(Leaf& leaf, const Token& token) {
  leaf.surfaces.push_back(token.surface());
  for (std::string& lemma : meant_lemmas(token)) leaf.lemmas.push_back(std::move(lemma));
  leaf.pairs.insert(leaf.pairs.end(), token.pairs.begin(), token.pairs.end());
  leaf.tokens.push_back(token);
}

}  // namespace

Leaf word_leaf(const std::string& text, Field field, const text::Analyzer& analyzer,
               Effort effort) {
  Leaf leaf{.text = text};
  const Analysis analysis = analyse(text, analyzer);
  if (analysis.parts.empty()) return leaf;
  if (analysis.parts.size() == 1) {
    leaf.query = form_query(analysis.parts[0], field, effort);
    highlight(leaf, analysis.parts[0]);
    return leaf;
  }
  std::vector<Query> alternatives;
  for (const Token& whole : analysis.wholes) {
    alternatives.push_back(form_query(whole, field, effort));
    highlight(leaf, whole);
  }
  std::vector<std::string> parts = surfaces_of(analysis.parts);
  parts.resize(std::min(parts.size(), limits::max_phrase_words));
  // The same words found both ways count once.
  alternatives.push_back(without(in_a_row(parts, prefix_of(field), effort), alternatives));
  leaf.phrases.push_back(std::move(parts));
  leaf.query = combined(Query::OP_OR, alternatives);
  return leaf;
}

Leaf phrase_leaf(const std::string& text, Field field, const text::Analyzer& analyzer, bool& cut,
                 Effort effort) {
  Leaf leaf{.text = '"' + text + '"'};
  const Analysis analysis = analyse(text, analyzer);
  if (analysis.parts.empty()) return leaf;
  std::vector<std::string> parts = surfaces_of(analysis.parts);
  if (parts.size() > limits::max_phrase_words) {
    cut = true;
    parts.resize(limits::max_phrase_words);
  }
  const std::string_view prefix = prefix_of(field);
  std::vector<Query> alternatives{in_a_row(parts, prefix, effort)};
  leaf.phrases.push_back(parts);
  for (const Token& whole : analysis.wholes) {
    alternatives.emplace_back(database::term(prefix, whole.surface()));
    leaf.phrases.push_back({whole.surface()});
  }
  leaf.query = combined(Query::OP_OR, alternatives);
  if (!effort.bonuses) return leaf;
  // Surface forms of a field have no weight of their own, and a title says most.
  std::vector<Query> bonuses;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    bonuses.push_back(field == Field::none
                          ? scaled(mentions_in(analysis.parts[i], prefix::title), weights::title)
                          : mentions_in(analysis.parts[i], prefix));
  }
  leaf.query = with_bonus(leaf.query, combined(Query::OP_OR, bonuses));
  return leaf;
}

Leaf lemma_leaf(const std::string& lemma, const std::vector<std::string>& pairs) {
  Leaf leaf{.text = lemma};
  leaf.lemmas = {lemma};
  leaf.pairs = pairs;
  std::vector<Query> places;
  for (const std::string_view field : {prefix::surface, prefix::title}) {
    const double place = field == prefix::title ? weights::title : 1;
    places.push_back(scaled(any_term(prefix::lemma, field, {lemma}), place));
    places.push_back(scaled(any_term(prefix::part, field, {lemma}), place * weights::part));
    places.push_back(scaled(any_term(prefix::pair, field, pairs), place * weights::paraphrase));
  }
  // That it is there at all counts beside how rare and how frequent it is.
  places.push_back(constant(combined(Query::OP_OR, places), weights::similar_presence));
  leaf.query = combined(Query::OP_OR, places);
  return leaf;
}

Leaf pairs_leaf(const std::vector<std::string>& words, const text::Analyzer& analyzer) {
  Leaf leaf{.text = join(words, " ")};
  for (const Token& token : analyzer.analyze(leaf.text)) {
    // A compound's own halves are said by the word itself.
    const auto own = static_cast<std::ptrdiff_t>(token.lexeme->analysis.pairs.size());
    leaf.pairs.insert(leaf.pairs.end(), token.pairs.begin() + own, token.pairs.end());
  }
  leaf.query =
      combined(Query::OP_OR,
               {scaled(any_term(prefix::pair, prefix::surface, leaf.pairs), weights::neighbours),
                scaled(any_term(prefix::pair, prefix::title, leaf.pairs),
                       weights::neighbours * weights::title)});
  return leaf;
}

}  // namespace referat::query
