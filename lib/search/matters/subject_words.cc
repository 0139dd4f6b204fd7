#include "search/matters/subject_words.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "prose/decision_reference.h"
#include "text/lexeme.h"

namespace referat::search {

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

SubjectWords subject_words(std::string_view text, const text::Analyzer& analyzer) {
  SubjectWords words;
  for (const text::Token& token : analyzer.analyze(text)) {
    if (!says_something(token)) continue;
    for (const auto* list : {&token.lemmas(), &token.parts()}) {
      std::copy_if(list->begin(), list->end(), std::inserter(words, words.end()),
                   [](const std::string& word) { return !is_procedure(word); });
    }
  }
  return words;
}

std::size_t in_common(const SubjectWords& a, const SubjectWords& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
}

}  // namespace referat::search
