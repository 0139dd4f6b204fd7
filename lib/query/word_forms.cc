#include "query/word_forms.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "database/schema.h"
#include "query/analysis.h"
#include "text/fold.h"
#include "text/lexeme.h"

namespace referat::query {

namespace {

using text::Token;

// As Danes may have written it.
std::set<std::string> spellings_of(const std::string& word) {
  const std::string letters = text::fold_spelling(word);
  const std::string pairs = replaced(replaced(replaced(word, "å", "aa"), "æ", "ae"), "ø", "oe");
  return {word, letters, pairs};
}

std::vector<KnownTerm> terms_with(const std::string& beginning, std::string_view prefix,
                                  const Vocabulary& vocabulary, std::size_t most) {
  if (!vocabulary.terms_with) return {};
  auto terms = vocabulary.terms_with(database::term(prefix, beginning), most);
  for (KnownTerm& known : terms) known.term.erase(0, prefix.size());
  return terms;
}

WordForms most_frequent(const std::map<std::string, std::size_t>& items) {
  std::vector<KnownTerm> known;
  for (const auto& [word, count] : items) known.push_back({word, count});
  std::stable_sort(known.begin(), known.end(),
                   [](const KnownTerm& a, const KnownTerm& b) { return a.items > b.items; });
  WordForms forms{.cut = known.size() > limits::max_wildcard_terms};
  if (forms.cut) known.resize(limits::max_wildcard_terms);
  for (KnownTerm& word : known) forms.words.push_back(std::move(word.term));
  return forms;
}

// What all regular forms of a word begin with: "cyk" of cykel, cykler; "gad" of gade, gader.
std::string stem_of(const std::string& word) {
  constexpr std::size_t short_word = 4;
  const std::size_t letters = code_points(word);
  if (letters <= short_word) {
    return letters > 2 && word.ends_with('e') ? word.substr(0, word.size() - 1) : word;
  }
  std::size_t end = word.size();
  for (int dropped = 0; dropped < 2; ++dropped) end = code_point_begin(word, end - 1);
  return word.substr(0, end);
}

// mand, mænd; barn, børn; bog, bøger; hånd, hænder: the first vowel of a plural.
std::set<std::string> with_other_vowel(const std::string& stem) {
  constexpr std::array vowels{std::pair{"a", "æ"}, std::pair{"a", "ø"}, std::pair{"o", "ø"},
                              std::pair{"å", "æ"}};
  std::set<std::string> stems{stem};
  for (const auto& [vowel, other] : vowels) {
    const auto at = stem.find(vowel);
    const bool first = at != std::string::npos && at <= stem.find_first_of("aeiouy");
    if (first) stems.insert(std::string(stem).replace(at, std::string_view(vowel).size(), other));
  }
  return stems;
}

std::set<std::string> stems_of(const Token& token) {
  std::vector<std::string> words = token.lemmas();
  words.push_back(token.surface());
  std::set<std::string> stems;
  for (const std::string& word : words) {
    for (const std::string& stem : with_other_vowel(stem_of(word))) stems.merge(spellings_of(stem));
  }
  return stems;
}

bool has_lemma(const Token& token, std::string_view beginning, std::string_view rest) {
  return std::any_of(token.lemmas().begin(), token.lemmas().end(), [&](const std::string& lemma) {
    return lemma.size() == beginning.size() + rest.size() && lemma.starts_with(beginning) &&
           lemma.ends_with(rest);
  });
}

// The beginning of a word of which only the last part is inflected: "co2" of "co2udledning".
std::string_view uninflected_beginning(const Token& token) {
  return std::string_view(token.surface()).substr(0, token.lexeme->last_part);
}

// A word of the database is a form of the token.
bool is_form(const std::string& word, const Token& token, const text::Analyzer& analyzer) {
  const auto beginning = uninflected_beginning(token);
  if (!std::string_view(word).starts_with(beginning)) return false;
  const auto tokens = analyzer.analyze(std::string_view(word).substr(beginning.size()));
  const std::string spelled = text::fold_spelling(beginning);
  return tokens.size() == 1 &&
         std::any_of(tokens[0].lemmas().begin(), tokens[0].lemmas().end(),
                     [&](const std::string& lemma) { return has_lemma(token, spelled, lemma); });
}

bool is_uninflected(const Token& token) {
  const bool whole = token.lexeme->last_part == 0;
  return (token.joined && whole) || token.origin() == WordOrigin::number ||
         token.origin() == WordOrigin::acronym;
}

}  // namespace

std::vector<std::string> beginnings_of(const std::string& text, const text::Analyzer& analyzer) {
  const Analysis analysis = analyse(text, analyzer);
  std::vector<std::string> words;
  for (const Token& whole : analysis.wholes) words.push_back(whole.surface());
  if (analysis.parts.size() == 1) words.push_back(analysis.parts[0].surface());
  if (words.empty()) words.push_back(text::fold(text));
  std::set<std::string> beginnings;
  for (const std::string& word : words) beginnings.merge(spellings_of(word));
  return {beginnings.begin(), beginnings.end()};
}

WordForms words_beginning(const std::vector<std::string>& beginnings, std::string_view prefix,
                          const Vocabulary& vocabulary) {
  std::map<std::string, std::size_t> items;
  for (const std::string& beginning : beginnings) {
    for (KnownTerm& known : terms_with(beginning, prefix, vocabulary, std::string::npos)) {
      items.emplace(std::move(known.term), known.items);
    }
  }
  return most_frequent(items);
}

WordForms inflected_forms(const Token& token, std::string_view prefix, const Vocabulary& vocabulary,
                          const text::Analyzer& analyzer) {
  if (is_uninflected(token)) return {.words = {token.surface()}};
  const std::size_t longest = 2 * token.surface().size() + 8;  // bytes: the rest are compounds
  std::map<std::string, std::size_t> items;
  std::size_t left = limits::max_form_candidates;
  for (const std::string& stem : stems_of(token)) {
    for (const KnownTerm& known : terms_with(stem, prefix, vocabulary, left)) {
      --left;
      if (known.term.size() > longest) continue;
      if (is_form(known.term, token, analyzer)) items[known.term] = known.items;
    }
    if (left == 0) return {.words = {token.surface()}, .cut = true};
  }
  if (items.empty()) items.emplace(token.surface(), 0);
  return most_frequent(items);
}

}  // namespace referat::query
