#include "search/matters/topic.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <unordered_set>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/body_name.h"
#include "domain/deciding_verbs.h"
#include "text/fold.h"
#include "text/lexeme.h"

namespace referat::search {

namespace {

// Minutes report on what there is, year after year; that settles nothing that was put off.
bool is_report(const std::string& lemma) {
  static const Words words{"beretning",   "evaluering", "opfølgning", "orientering", "rapport",
                           "redegørelse", "regnskab",   "statistik",  "status"};
  return words.contains(lemma);
}

bool meet(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&](const auto& word) { return b.contains(word); });
}

bool within(const Words& a, const Words& b) {
  return std::includes(b.begin(), b.end(), a.begin(), a.end());
}

Words as_set(const std::vector<std::string>& words) { return {words.begin(), words.end()}; }

// "2", "4.12", but neither "2b" nor "25/5".
bool is_number(const text::Token& token) {
  return token.surface().find_first_not_of("0123456789.,") == std::string::npos;
}

bool is_year(const std::string& number) {
  return number.size() == 4 && number >= "1900" && number < "2200" &&
         number.find_first_not_of("0123456789") == std::string::npos;
}

// "første" → "1"
std::optional<std::string> written_ordinal(const std::string& word) {
  static const std::map<std::string, std::string> ordinals{
      {"første", "1"}, {"anden", "2"}, {"andet", "2"}, {"tredje", "3"},
      {"fjerde", "4"}, {"femte", "5"}, {"sjette", "6"}};
  const auto found = ordinals.find(word);
  if (found == ordinals.end()) return std::nullopt;
  return found->second;
}

class TopicReader {
 public:
  TopicReader(std::string_view text, std::string_view place, const text::Analyzer& analyzer)
      : text_(text) {
    Words place_words;
    for (const text::Token& token : analyzer.analyze(place)) {
      place_.insert(token.lemmas().begin(), token.lemmas().end());
      add_said(token, place_words);
    }
    for (text::Token& token : analyzer.analyze(text)) {
      add_said(token, topic_.said);
      if (!token.joined) tokens_.push_back(std::move(token));
    }
    std::erase_if(topic_.said, [&](const auto& word) { return place_words.contains(word); });
  }

  Topic read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const auto ordinal = written_ordinal(tokens_[i].surface());
      if (is_number(tokens_[i])) {
        add_number(i);
      } else if (ordinal && i + 1 < tokens_.size()) {
        count(i + 1, *ordinal);
      } else {
        add_word(tokens_[i]);
      }
    }
    return std::move(topic_);
  }

 private:
  static void add_said(const text::Token& token, Words& said) {
    if (!says_something(token)) return;
    for (const auto* list : {&token.lemmas(), &token.parts()}) {
      std::copy_if(list->begin(), list->end(), std::inserter(said, said.end()),
                   [](const std::string& word) { return !is_procedure(word); });
    }
  }

  void add_word(const text::Token& token) {
    if (!says_something(token)) return;
    Words lemmas = as_set(token.lemmas());
    const Words parts = as_set(token.parts());
    topic_.report |= std::any_of(lemmas.begin(), lemmas.end(), is_report) ||
                     std::any_of(parts.begin(), parts.end(), is_report);
    if (meet(lemmas, place_)) return;
    std::erase_if(lemmas, is_procedure);
    if (lemmas.empty()) return;
    if (meet(lemmas, known_)) return;
    known_.insert(lemmas.begin(), lemmas.end());
    topic_.words.push_back({lemmas, parts});
  }

  // "1. etape", "etape 1", "etape 1 og 2", or a year.
  void add_number(std::size_t i) {
    const std::string& number = tokens_[i].surface();
    if (is_year(number)) {
      topic_.years.insert(number);
    } else if (i + 1 < tokens_.size() && between(i, i + 1) == ". ") {
      count(i + 1, number);
    } else if (i > 0 && trim(between(i - 1, i)).empty()) {
      count_before(i, number);
    }
  }

  void count_before(std::size_t i, const std::string& number) {
    std::size_t word = i - 1;
    while (word > 0 && (is_number(tokens_[word]) || tokens_[word].lexeme->conjunction)) --word;
    count(word, number);
  }

  void count(std::size_t i, const std::string& number) {
    if (!says_something(tokens_[i])) return;
    for (const std::string& lemma : tokens_[i].lemmas()) {
      if (!is_procedure(lemma)) topic_.numbers[lemma].insert(number);
    }
  }

  [[nodiscard]] std::string_view between(std::size_t a, std::size_t b) const {
    const std::size_t begin = tokens_[a].end;
    return text_.substr(begin, std::max<std::size_t>(tokens_[b].begin, begin) - begin);
  }

  std::string_view text_;
  Words place_;
  std::vector<text::Token> tokens_;
  Topic topic_;
  Words known_;  // the lemmas of its words
};

// What may stand in one word or in two: all lemmas and parts of the words.
Words in_one_or_two(const Topic& topic) {
  Words all;
  for (const TopicWord& word : topic.words) {
    all.insert(word.lemmas.begin(), word.lemmas.end());
    all.insert(word.parts.begin(), word.parts.end());
  }
  return all;
}

// What it is counted by in the one, it is in the other too.
bool same_count(const TopicWord& word, const Topic& of, const Topic& in) {
  return std::all_of(word.lemmas.begin(), word.lemmas.end(), [&](const std::string& lemma) {
    const auto wanted = of.numbers.find(lemma);
    const auto given = in.numbers.find(lemma);
    return wanted == of.numbers.end() ||
           (given != in.numbers.end() && meet(wanted->second, given->second));
  });
}

// The word itself, or its parts in words of their own ("strategi for indkøb"), or the reverse.
bool has_word(const Topic& topic, const TopicWord& word, const Topic& of) {
  if (!same_count(word, of, topic)) return false;
  if (!word.parts.empty() && within(word.parts, in_one_or_two(topic))) return true;
  const Words all = in_one_or_two(of);
  return std::any_of(topic.words.begin(), topic.words.end(), [&](const TopicWord& other) {
    if (meet(other.lemmas, word.lemmas)) return true;
    return meet(other.parts, word.lemmas) && within(other.parts, all);
  });
}

std::size_t shared(const Topic& topic, const Topic& of) {
  return static_cast<std::size_t>(
      std::count_if(of.words.begin(), of.words.end(),
                    [&](const TopicWord& word) { return has_word(topic, word, of); }));
}

bool has_all(const Topic& topic, const Topic& of) { return shared(topic, of) == of.words.size(); }

bool other_years(const Topic& a, const Topic& b) {
  return !a.years.empty() && !b.years.empty() && !meet(a.years, b.years);
}

}  // namespace

// Lemmas that say how a matter is dealt with or how far it has come, not what it is.
bool is_procedure(const std::string& lemma) {
  static const std::unordered_set<std::string_view> words{
      "afgørelse",   "anden",        "behandling", "beslutning",    "dagsorden",   "dato",
      "drøftelse",   "efterretning", "ekstra",     "endelig",       "eventuelt",   "forslag",
      "fortsat",     "første",       "gensidig",   "godkendelse",   "halvår",      "høring",
      "indstilling", "kommunal",     "kommune",    "meddelelse",    "møde",        "ny",
      "nye",         "nyt",          "opfølgning", "oplæg",         "orientering", "pct",
      "pkt",         "proces",       "punkt",      "redegørelse",   "referat",     "resultat",
      "sag",         "siden",        "status",     "stillingtagen", "supplerende", "udkast",
      "valg",        "vedr",         "vedrørende", "vedtagelse",    "ændring",     "øvre",
      "øvrig",       "år",           "årlig"};
  static const std::vector<std::string_view> verbs = forms_of_verbs(&DecidingVerb::procedure);
  return words.contains(lemma) || is_one_of(lemma, verbs);
}

bool says_something(const text::Token& token) {
  const text::Lexeme& word = *token.lexeme;
  return word.is_word && !word.has_digits && !word.function_word && !word.month &&
         !names_any_body(word.surface);
}

Topic topic_of(std::string_view text, std::string_view place, const text::Analyzer& analyzer) {
  return TopicReader(text::cut_to_bytes(text, limits::max_topic_bytes), place, analyzer).read();
}

std::size_t in_common(const Words& a, const Words& b) {
  if (a.size() > b.size()) return in_common(b, a);
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
}

bool differ(const Topic& a, const Topic& b) {
  return std::any_of(a.numbers.begin(), a.numbers.end(), [&](const auto& counted) {
    const auto other = b.numbers.find(counted.first);
    return other != b.numbers.end() && !meet(counted.second, other->second);
  });
}

bool names(const Topic& text, const Topic& matter) {
  return !matter.empty() && !differ(text, matter) && has_all(text, matter);
}

bool touches(const Topic& text, const Topic& matter) {
  return !differ(text, matter) && shared(text, matter) > 0;
}

bool on_same_matter(const Topic& later, const Topic& earlier) {
  if (later.empty() || earlier.empty()) return false;
  if (differ(later, earlier) || other_years(later, earlier)) return false;
  if (later.report && !earlier.report) return false;
  const auto covers = [](const Topic& longer, const Topic& shorter) {
    return has_all(longer, shorter) && 2 * shorter.words.size() >= longer.words.size();
  };
  return covers(later, earlier) || covers(earlier, later);
}

}  // namespace referat::search
