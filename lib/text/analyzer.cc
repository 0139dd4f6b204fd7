#include "text/analyzer.h"

#include <algorithm>
#include <iterator>

#include "text/ellipsis.h"
#include "text/hyphen_words.h"
#include "text/noun_pairs.h"
#include "text/passage.h"
#include "text/references.h"
#include "text/segment.h"

namespace referat::text {

namespace {

void add_token(const std::shared_ptr<const Lexeme>& lexeme, Span bytes, std::uint32_t position,
               bool joined, std::vector<Token>& tokens) {
  Token& token = tokens.emplace_back();
  token.lexeme = lexeme;
  token.pairs = lexeme->analysis.pairs;
  token.begin = bytes.begin;
  token.end = bytes.end;
  token.position = position;
  token.joined = joined;
}

// All joined forms of the passage, by first word.
std::vector<JoinedForm> joined_forms(const Passage& passage, const Lemmatiser& lemmatiser,
                                     std::vector<std::size_t>& continued) {
  std::vector<JoinedForm> dates;
  std::vector<JoinedForm> forms;
  find_dates(passage, dates);
  find_hyphen_words(passage, forms, continued);
  // The hyphens of a date tie nothing else: 19-11-2018 is 2018-11-19 and that is enough.
  auto date = dates.begin();
  std::erase_if(forms, [&](const JoinedForm& form) {
    while (date != dates.end() && date->end < form.end) ++date;
    return date != dates.end() && date->first <= form.first;
  });
  find_slash_numbers(passage, forms);
  find_paragraphs(passage, forms);
  find_amounts(passage, forms);
  find_ellipses(passage, lemmatiser, forms);
  std::move(dates.begin(), dates.end(), std::back_inserter(forms));
  std::stable_sort(forms.begin(), forms.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  return forms;
}

}  // namespace

struct Analyzer::State {
  Segmenter segmenter;
  Lemmatiser lemmatiser{Lexicon::danish()};
  LexemeCache lexemes{lemmatiser};
  std::vector<Span> spans;  // kept for their memory
  Passage passage;

  void read(std::string_view text, const WordFilter& wanted) {
    segmenter.find_words(text, spans);
    passage.text = text;
    passage.words.clear();
    for (const auto& [begin, end] : spans) {
      const auto raw = text.substr(begin, end - begin);
      const auto& lexeme = !wanted || wanted(raw) ? lexemes.find(raw) : lexemes.find_plain(raw);
      if (lexeme->is_word) passage.words.push_back({begin, end, lexeme});
    }
    passage.find_candidates();
  }
};

Analyzer::Analyzer() : state_(std::make_unique<State>()) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

std::vector<Token> Analyzer::analyze(std::string_view text, std::uint32_t first_position,
                                     const WordFilter& wanted) const {
  state_->lexemes.trim();
  state_->read(text, wanted);
  const auto& words = state_->passage.words;
  std::vector<std::size_t> continued;
  const auto forms = joined_forms(state_->passage, state_->lemmatiser, continued);
  const auto pairs = find_noun_pairs(state_->passage);
  std::vector<Token> tokens;
  tokens.reserve(words.size() + forms.size());
  auto form = forms.begin();
  auto pair = pairs.begin();
  auto going_on = continued.begin();
  std::uint32_t position = first_position;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& [begin, end, lexeme] = words[i];
    if (going_on != continued.end() && *going_on == i) {
      ++going_on;
    } else if (i > 0) {
      ++position;
    }
    add_token(lexeme, {begin, end}, position, false, tokens);
    for (; pair != pairs.end() && pair->word == i; ++pair) {
      tokens.back().pairs.push_back(pair->pair);
    }
    for (; form != forms.end() && form->first == i; ++form) {
      add_token(state_->lexemes.find_joined(form->surface, form->last_part), {begin, form->end},
                position, true, tokens);
    }
  }
  return tokens;
}

}  // namespace referat::text
