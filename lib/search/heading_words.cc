#include "search/heading_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "domain/date.h"

namespace referat::search {

namespace {

// As lemmas. They say how far a matter has come, or nothing.
constexpr std::array<std::string_view, 44> words_of_any_heading{
    "afgørelse",     "anden",      "behandling",  "beslutning",  "dagsorden", "drøftelse",
    "efterretning",  "endelig",    "eventuelt",   "forslag",     "fortsat",   "første",
    "gensidig",      "genoptage",  "høring",      "indstilling", "kommune",   "kommunal",
    "meddelelse",    "møde",       "ny",          "opfølgning",  "oplæg",     "orientering",
    "pkt",           "punkt",      "redegørelse", "resultat",    "sag",       "siden",
    "stillingtagen", "status",     "supplerende", "udkast",      "udsat",     "udskudt",
    "valg",          "vedrørende", "vedr",        "år",          "årlig",     "øvrig",
    "ændring",       "ekstra"};

bool says_something(const std::string& lemma) {
  return std::find(words_of_any_heading.begin(), words_of_any_heading.end(), lemma) ==
         words_of_any_heading.end();
}

bool has_digit(const std::string& word) {
  return word.find_first_of("0123456789") != std::string::npos;
}

}  // namespace

std::set<std::string> heading_words(std::string_view heading, const text::Analyzer& analyzer) {
  std::set<std::string> words;
  for (const text::Token& token : analyzer.analyze(heading)) {
    if (text::is_function_word(token.surface()) || has_digit(token.surface()) ||
        parse_month(token.surface())) {
      continue;
    }
    for (const auto* lemmas : {&token.lemmas(), &token.parts()}) {
      std::copy_if(lemmas->begin(), lemmas->end(), std::inserter(words, words.end()),
                   says_something);
    }
  }
  return words;
}

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
}

}  // namespace referat::search
