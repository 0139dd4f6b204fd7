#include "text/lexeme.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "domain/date.h"
#include "text/fold.h"
#include "text/function_words.h"

namespace referat::text {

namespace {

template <typename Property>
bool has(Property property, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (property(next_code_point(text, i))) return true;
  }
  return false;
}

bool only_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

// Where the letters begin that stand behind all digits: 3 of "co2udledning"; the end if none do.
std::size_t after_digits(std::string_view surface) {
  std::size_t begin = surface.size();
  while (begin > 0 && u_isalpha(previous_code_point(surface, begin))) {
    begin = code_point_begin(surface, begin - 1);
  }
  return begin;
}

bool is_conjunction(std::string_view surface) {
  return surface == "og" || surface == "eller" || surface == "samt";
}

// In a text "for" is hardly ever the past of fare, nor "både" boats: only what is grammar among the
// lemmas counts, or whoever looks for danger finds every "for".
void keep_function_lemmas(std::vector<std::string>& lemmas) {
  if (!std::any_of(lemmas.begin(), lemmas.end(), is_function_word)) return;
  std::erase_if(lemmas, [](const std::string& lemma) { return !is_function_word(lemma); });
}

}  // namespace

Lexeme LexemeCache::make_plain(std::string_view raw) {
  Lexeme lexeme;
  lexeme.surface = cut_to_bytes(fold(raw), limits::max_term_bytes);
  const std::string& surface = lexeme.surface;
  lexeme.is_word = has(u_isalnum, surface);
  lexeme.has_digits = has(u_isdigit, surface);
  lexeme.only_digits = only_digits(surface);
  lexeme.function_word = is_function_word(surface);
  lexeme.conjunction = is_conjunction(surface);
  lexeme.month = parse_month(surface).has_value();
  lexeme.analysis.origin = WordOrigin::number;
  lexeme.analysis.lemmas = {surface};
  return lexeme;
}

// What is known of the word's last part, besides what is known of the whole: "euudbud" and
// "eu|udbud" are the same word, and either may be met.
void LexemeCache::inflect_last_part(Lexeme& lexeme, std::size_t last_part) const {
  auto known = lemmatiser_.analyse_last_part(lexeme.surface, last_part);
  if (!known) return;
  lexeme.last_part = last_part;
  if (!lexeme.has_digits) {
    for (auto& lemma : lexeme.analysis.lemmas) add_once(known->lemmas, std::move(lemma));
    known->noun = std::move(lexeme.analysis.noun);
  }
  lexeme.analysis = std::move(*known);
}

Lexeme LexemeCache::make(std::string_view raw) const {
  Lexeme lexeme = make_plain(raw);
  if (lexeme.has_digits) {
    inflect_last_part(lexeme, after_digits(lexeme.surface));
    return lexeme;
  }
  lexeme.analysis = lemmatiser_.analyse(raw, lexeme.surface);
  if (lexeme.function_word) keep_function_lemmas(lexeme.analysis.lemmas);
  return lexeme;
}

Lexeme LexemeCache::make_joined(std::string_view surface, std::size_t last_part) const {
  Lexeme lexeme = make_plain(surface);
  // Where the last part begins is known better than by the digits: "5g|mast".
  if (lexeme.has_digits) inflect_last_part(lexeme, last_part);
  if (lexeme.last_part > 0) return lexeme;
  lexeme = make(surface);
  const bool known = lexeme.analysis.origin == WordOrigin::dictionary ||
                     lexeme.analysis.origin == WordOrigin::compound;
  if (!known) inflect_last_part(lexeme, last_part);
  return lexeme;
}

LexemeCache::LexemeCache(const Lemmatiser& lemmatiser) : lemmatiser_(lemmatiser) {
  lexemes_.max_load_factor(0.5F);
}

const std::shared_ptr<const Lexeme>& LexemeCache::keep(std::string_view raw, Lexeme lexeme,
                                                       Lexemes& lexemes) {
  const std::string& word = words_.emplace_back(raw);
  bytes_ += raw.size() + lexeme.surface.size();
  return lexemes.emplace(word, std::make_shared<const Lexeme>(std::move(lexeme))).first->second;
}

const std::shared_ptr<const Lexeme>& LexemeCache::find(std::string_view raw) {
  const auto known = lexemes_.find(raw);
  return known != lexemes_.end() ? known->second : keep(raw, make(raw), lexemes_);
}

const std::shared_ptr<const Lexeme>& LexemeCache::find_joined(std::string_view surface,
                                                              std::size_t last_part) {
  if (last_part == 0 || last_part >= surface.size()) return find(surface);
  // A sign that no word of a text has keeps "5g|mast" apart from "5gmast".
  std::string key(surface);
  key.insert(last_part, 1, '\x1F');
  const auto known = lexemes_.find(key);
  return known != lexemes_.end() ? known->second
                                 : keep(key, make_joined(surface, last_part), lexemes_);
}

const std::shared_ptr<const Lexeme>& LexemeCache::find_plain(std::string_view raw) {
  const auto known = lexemes_.find(raw);
  if (known != lexemes_.end()) return known->second;
  const auto plain = plain_.find(raw);
  return plain != plain_.end() ? plain->second : keep(raw, make_plain(raw), plain_);
}

void LexemeCache::trim() {
  if (words_.size() <= limits::max_lexemes && bytes_ <= limits::max_lexeme_bytes) return;
  lexemes_.clear();
  plain_.clear();
  words_.clear();
  bytes_ = 0;
}

}  // namespace referat::text
