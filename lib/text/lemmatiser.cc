#include "text/lemmatiser.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "text/fold.h"

namespace referat::text {

namespace {

constexpr std::size_t min_acronym_letters = 2;
constexpr std::size_t max_acronym_letters = 4;

// "ø" alone is a name for many things; "en", "er" are endings ("PC-er").
constexpr std::size_t least_inflected_letters = 2;

// What may be inflected behind a hyphen. Verbs there are mostly endings that look like them.
bool is_inflected_last(const WordReading& reading) {
  return reading.part_of_speech == PartOfSpeech::noun ||
         reading.part_of_speech == PartOfSpeech::adjective ||
         reading.part_of_speech == PartOfSpeech::participle;
}

// The capitals of an acronym as it stands in a text ("ØDC" of "ØDC", "ØDCs", "ØDC's"); nothing if
// the word isn't one.
std::string_view acronym(std::string_view raw) {
  std::size_t capitals = 0;
  std::size_t end = 0;
  while (end < raw.size()) {
    std::size_t next = end;
    if (!u_isupper(next_code_point(raw, next))) break;
    ++capitals;
    end = next;
  }
  const auto rest = raw.substr(end);
  const bool inflected = rest == "s" || fold(rest).starts_with('\'');
  if (capitals < min_acronym_letters || capitals > max_acronym_letters ||
      !(rest.empty() || inflected)) {
    return {};
  }
  return raw.substr(0, end);
}

std::string_view without_apostrophe_ending(std::string_view word) {
  static constexpr std::array<std::string_view, 12> endings = {
      "", "s", "n", "en", "et", "er", "ne", "ene", "erne", "ens", "ets", "ernes"};
  const auto apostrophe = word.rfind('\'');
  if (apostrophe == std::string_view::npos || apostrophe == 0) return word;
  const auto ending = word.substr(apostrophe + 1);
  const bool known = is_one_of(ending, endings);
  return known ? word.substr(0, apostrophe) : word;
}

// The parts first..last of a compound as one word, in each of its lemmas.
std::vector<std::string> joined(const Compound& compound, std::size_t first, std::size_t last) {
  const std::size_t begin = compound.parts[first].begin;
  const std::string beginning = compound.word.substr(begin, compound.parts[last].begin - begin);
  std::vector<std::string> lemmas;
  for (const std::string& lemma : compound.parts[last].lemmas) {
    lemmas.push_back(fold_spelling(beginning + lemma));
  }
  return lemmas;
}

void add_parts(const Compound& compound, WordAnalysis& analysis) {
  const std::size_t count = compound.parts.size();
  for (std::size_t first = 0; first < count; ++first) {
    for (std::size_t last = first; last < count; ++last) {
      if (first == 0 && last + 1 == count) continue;
      for (auto& lemma : joined(compound, first, last)) {
        add_once(analysis.parts, std::move(lemma));
      }
    }
  }
  for (std::size_t seam = 1; seam < count; ++seam) {
    const auto left = joined(compound, 0, seam - 1);
    const auto right = joined(compound, seam, count - 1);
    if (left.empty() || right.empty()) continue;
    add_once(analysis.pairs, left.front() + ' ' + right.front());
  }
}

}  // namespace

Compound Lemmatiser::split(std::string_view surface, std::size_t min_letters) const {
  const std::string spelled = fold_spelling(surface);
  return split(surface, spelled, lexicon_.readings(spelled), min_letters);
}

Compound Lemmatiser::split(std::string_view surface, std::string_view spelled,
                           const std::vector<WordReading>& readings,
                           std::size_t min_letters) const {
  // As it is written first: the "oe" of "nettoeffekt" is no ø.
  auto compound = splitter_.split(surface, readings, min_letters);
  if (!compound.parts.empty() || spelled == surface) return compound;
  return splitter_.split(spelled, readings, min_letters);
}

std::optional<std::string> acronym_lemma(std::string_view surface) {
  const std::string spelled = fold_spelling(without_apostrophe_ending(surface));
  const std::size_t letters = code_points(spelled);
  if (letters < min_acronym_letters || letters > max_acronym_letters) return std::nullopt;
  return capitals(spelled);
}

std::vector<std::string> Lemmatiser::pairs_of(std::string_view surface,
                                              std::size_t min_letters) const {
  WordAnalysis analysis;
  add_parts(split(surface, min_letters), analysis);
  return analysis.pairs;
}

std::optional<WordAnalysis> Lemmatiser::analyse_last_part(std::string_view surface,
                                                          std::size_t begin) const {
  if (surface.size() > limits::max_compound_bytes) return std::nullopt;
  const auto last = without_apostrophe_ending(surface.substr(std::min(begin, surface.size())));
  if (code_points(last) < least_inflected_letters) return std::nullopt;
  const std::string beginning = fold_spelling(surface.substr(0, begin));
  const std::string spelled = fold_spelling(last);
  const auto readings = lexicon_.readings(spelled);
  WordAnalysis analysis;
  analysis.origin = WordOrigin::compound;
  for (const WordReading& reading : readings) {
    if (is_inflected_last(reading)) add_once(analysis.lemmas, beginning + reading.lemma);
  }
  const auto compound = split(last, spelled, readings, CompoundSplitter::min_letters);
  if (analysis.lemmas.empty()) {
    for (const std::string& lemma : compound.lemmas) analysis.lemmas.push_back(beginning + lemma);
  }
  if (analysis.lemmas.empty()) return std::nullopt;
  for (std::size_t part = 0; part + 1 < compound.parts.size(); ++part) {
    for (const std::string& lemma : joined(compound, 0, part)) {
      add_once(analysis.parts, beginning + lemma);
    }
  }
  return analysis;
}

WordAnalysis Lemmatiser::analyse(std::string_view raw, std::string_view surface) const {
  WordAnalysis analysis;
  if (const auto letters = acronym(raw); !letters.empty()) {
    analysis.origin = WordOrigin::acronym;
    analysis.lemmas = {capitals(fold_spelling(fold(letters)))};
    analysis.noun = analysis.lemmas.front();
    return analysis;
  }
  const auto word = without_apostrophe_ending(surface);
  const std::string spelled = fold_spelling(word);
  const auto readings = lexicon_.readings(spelled);
  for (const WordReading& reading : readings) {
    const bool noun = reading.part_of_speech == PartOfSpeech::noun ||
                      reading.part_of_speech == PartOfSpeech::name;
    if (noun && analysis.noun.empty()) analysis.noun = reading.lemma;
    add_once(analysis.lemmas, reading.lemma);
    analysis.origin = WordOrigin::dictionary;
  }
  const auto compound = split(word, spelled, readings, CompoundSplitter::min_letters);
  if (!compound.parts.empty()) {
    add_parts(compound, analysis);
    if (analysis.lemmas.empty()) {
      analysis.origin = WordOrigin::compound;
      analysis.lemmas = compound.lemmas;
      analysis.noun = compound.lemmas.front();
    }
  }
  if (analysis.lemmas.empty()) {
    analysis.lemmas = stemmer_.stems(word);
    analysis.noun = analysis.lemmas.front();
  }
  return analysis;
}

}  // namespace referat::text
