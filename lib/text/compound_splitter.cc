#include "text/compound_splitter.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "text/fold.h"

namespace referat::text {

namespace {

// Shorter last parts are endings more often than words.
constexpr std::size_t min_last_letters = 3;
// First parts that the dictionary doesn't list.
constexpr std::size_t min_free_modifier_letters = 6;  // with the linking -s-
constexpr std::size_t min_attested_modifier_letters = 3;
constexpr std::size_t min_attested_last_letters = 6;

// Particles and prefixes: what they begin is derived (udbud, tilsyn, forslag), not compounded.
// In the spelling of the lexicon's keys.
constexpr std::array<std::string_view, 59> particles = {
    "ad",   "af",     "an",     "anti", "auto",  "be",      "bi",    "bort", "de",    "efter",
    "eks",  "en",     "er",     "for",  "forbi", "fore",    "forud", "fra",  "frem",  "ge",
    "gen",  "gennem", "hen",    "her",  "i",     "igennem", "in",    "ind",  "inden", "inter",
    "lige", "med",    "mellem", "mis",  "mod",   "modsat",  "ned",   "no",   "om",    "op",
    "over", "pro",    "på",     "re",   "sam",   "sammen",  "selv",  "tele", "til",   "tilbage",
    "u",    "ud",     "uden",   "und",  "under", "van",     "ved",   "vel",  "videre"};

// Words that begin a compound on paper only: what they seem to begin is a foreign word (transport,
// disposition, centrum) or another Danish one (fortrolig, begrundelse).
constexpr std::array<std::string_view, 8> unlikely_modifiers = {"beg",  "cent", "dis", "eksem",
                                                                "fort", "kon",  "per", "trans"};

// Suffixes that are words too: sundhed is no kind of "hed", fællesskab no "skab" (cupboard).
constexpr std::array<std::string_view, 26> suffixes = {
    "hed", "skab", "ring", "ling", "ning",   "else",   "ing", "lig",  "ig",
    "isk", "som",  "dom",  "sel",  "inde",   "ende",   "ist", "tion", "mæssig",
    "vis", "fuld", "løs",  "bar",  "lighed", "dygtig", "ion", "agtig"};

// Heads of two letters that make compounds: skoleår, havneby.
constexpr std::array<std::string_view, 3> short_heads = {"år", "by", "sø"};

// Modifiers of two letters that make compounds: byfornyelse, itsystem, tvovervågning.
constexpr std::array<std::string_view, 6> short_modifiers = {"år", "by", "sø", "it", "tv", "hr"};

std::size_t letters(std::string_view word) { return code_points(word); }

bool can_be_first(std::string_view modifier) {
  if (is_one_of(modifier, particles) || is_one_of(modifier, unlikely_modifiers)) return false;
  return letters(modifier) > 2 || is_one_of(modifier, short_modifiers);
}

bool is_nominal(const WordReading& reading) {
  return reading.part_of_speech == PartOfSpeech::noun ||
         reading.part_of_speech == PartOfSpeech::adjective ||
         reading.part_of_speech == PartOfSpeech::participle;
}

bool can_be_last(const WordReading& reading) {
  if (!reading.ends_compound || !is_nominal(reading)) return false;
  if (is_one_of(reading.lemma, suffixes)) return false;
  return letters(reading.lemma) >= min_last_letters || is_one_of(reading.lemma, short_heads);
}

bool is_kept_whole(const std::vector<WordReading>& readings) {
  return std::any_of(readings.begin(), readings.end(),
                     [](const auto& r) { return r.keeps_compound_whole; });
}

// Verbs are derived (begrunde, fastholde), seldom compounded.
bool is_verb(const std::vector<WordReading>& readings) {
  return !readings.empty() &&
         std::all_of(readings.begin(), readings.end(), [](const auto& reading) {
           return reading.part_of_speech == PartOfSpeech::verb ||
                  reading.part_of_speech == PartOfSpeech::participle;
         });
}

// "orienteret" is no kind of "ret", "byret" and "arbejdsret" are.
bool is_participle_ending(std::string_view modifier, const WordReading& last) {
  return last.lemma == "ret" && modifier.ends_with('e');
}

bool may_be_split(std::string_view word, const std::vector<WordReading>& readings,
                  std::size_t at_least) {
  if (word.empty() || word.size() > limits::max_compound_bytes) return false;
  if (is_kept_whole(readings) || is_verb(readings)) return false;
  return letters(word) >= at_least ||
         std::any_of(readings.begin(), readings.end(),
                     [](const auto& reading) { return reading.always_split; });
}

bool is_noun_lemma(std::string_view word, const std::vector<WordReading>& readings) {
  return std::any_of(readings.begin(), readings.end(), [&](const auto& reading) {
    return reading.part_of_speech == PartOfSpeech::noun && reading.lemma == word;
  });
}

}  // namespace

// A place where the word may fall in two.
struct CompoundSplitter::Cut {
  std::size_t at = 0;  // bytes
  std::vector<std::string> modifier_lemmas{};
  std::vector<std::string> last_lemmas{};
  std::vector<std::string> whole_lemmas{};
};

std::optional<CompoundSplitter::Cut> CompoundSplitter::cut_at(
    std::string_view key, std::size_t at, const std::vector<WordReading>& whole) const {
  const auto readings = lexicon_.readings(key.substr(at));
  if (readings.empty()) return std::nullopt;
  Cut cut{.at = at};
  const std::string first(key.substr(0, at));
  for (const WordReading& last : readings) {
    if (!can_be_last(last) || is_participle_ending(first, last)) continue;
    std::string lemma = fold_spelling(first + last.lemma);
    // "barnebillet" isn't what "børnebilletter" means, nor is a chance split what a word means.
    const bool meant =
        whole.empty() || std::any_of(whole.begin(), whole.end(),
                                     [&](const auto& reading) { return reading.lemma == lemma; });
    if (!meant) continue;
    add_once(cut.last_lemmas, last.lemma);
    add_once(cut.whole_lemmas, std::move(lemma));
  }
  if (cut.last_lemmas.empty()) return std::nullopt;
  return cut;
}

// The longest modifier that the dictionary lists.
std::optional<CompoundSplitter::Cut> CompoundSplitter::listed_cut(
    std::string_view key, const std::vector<WordReading>& whole) const {
  auto lengths = lexicon_.modifiers_of(key);
  std::reverse(lengths.begin(), lengths.end());
  for (const std::size_t length : lengths) {
    const auto first = key.substr(0, length);
    if (first.size() == key.size() || !can_be_first(first)) continue;
    auto cut = cut_at(key, length, whole);
    if (!cut) continue;
    cut->modifier_lemmas = lexicon_.modifier_lemmas(first);
    return cut;
  }
  return std::nullopt;
}

// A word that the dictionary has, and that falls into two nouns, though it doesn't list the first
// as a modifier: dag|institution. The last part must be long: rap|port isn't meant.
std::optional<CompoundSplitter::Cut> CompoundSplitter::attested_cut(
    std::string_view key, const std::vector<WordReading>& whole) const {
  if (whole.empty()) return std::nullopt;
  for (std::size_t at = key.size() - 1; at > 0; --at) {
    if (is_trail_byte(key[at])) continue;
    const auto first = key.substr(0, at);
    if (letters(first) < min_attested_modifier_letters) break;
    // Few ends of a word are words: that is the cheapest question.
    auto cut = cut_at(key, at, whole);
    if (!cut || letters(cut->last_lemmas.front()) < min_attested_last_letters) continue;
    if (!can_be_first(first) || !is_noun_lemma(first, lexicon_.readings(first))) continue;
    cut->modifier_lemmas = {std::string(first)};
    return cut;
  }
  return std::nullopt;
}

// What no dictionary can list but Danish forms freely: a noun linked by -s- (abonnent|s|typer), and
// a compound, linked or not (velfærdsteknologi|konference).
std::optional<CompoundSplitter::Cut> CompoundSplitter::free_cut(
    std::string_view key, const std::vector<WordReading>& whole) const {
  for (std::size_t at = key.size() - 1; at > 0; --at) {
    if (is_trail_byte(key[at])) continue;
    const auto first = key.substr(0, at);
    if (letters(first) < min_free_modifier_letters) break;
    auto cut = cut_at(key, at, whole);
    if (!cut) continue;
    std::string base = free_modifier(first);
    if (base.empty()) continue;
    cut->modifier_lemmas = {std::move(base)};
    return cut;
  }
  return std::nullopt;
}

std::string CompoundSplitter::free_modifier(std::string_view first) const {
  // By the dictionary alone: freedom within freedom would cost exponential time, and mean nothing.
  const auto is_compound = [&](std::string_view word) {
    const auto readings = lexicon_.readings(word);
    return may_be_split(word, readings, min_letters) &&
           (listed_cut(word, readings) || attested_cut(word, readings));
  };
  if (first.ends_with('s')) {
    const auto base = first.substr(0, first.size() - 1);
    if (is_noun_lemma(base, lexicon_.readings(base)) || is_compound(base)) {
      return std::string(base);
    }
  }
  return is_compound(first) ? std::string(first) : "";
}

Compound CompoundSplitter::split(std::string_view key, const std::vector<WordReading>& whole,
                                 std::size_t at_least) const {
  Compound compound;
  if (!may_be_split(key, whole, at_least)) return compound;
  auto cut = listed_cut(key, whole);
  if (!cut) cut = attested_cut(key, whole);
  if (!cut) cut = free_cut(key, whole);
  if (!cut) return compound;
  compound.word = key;
  compound.lemmas = cut->whole_lemmas;
  add_modifier(key.substr(0, cut->at), cut->modifier_lemmas, compound.parts);
  add_last(key, cut->at, cut->last_lemmas, compound.parts);
  return compound;
}

// A modifier is split as its lemma is: "arbejdsmarkeds" as "arbejdsmarked", the link with its end.
void CompoundSplitter::add_modifier(std::string_view modifier,
                                    const std::vector<std::string>& lemmas,
                                    std::vector<CompoundPart>& parts) const {
  for (const std::string& lemma : lemmas) {
    auto inner = split(lemma, lexicon_.readings(lemma));
    if (inner.parts.empty()) continue;
    if (!modifier.starts_with(std::string_view(lemma).substr(0, inner.parts.back().begin)))
      continue;
    inner.parts.back().end = modifier.size();
    std::move(inner.parts.begin(), inner.parts.end(), std::back_inserter(parts));
    return;
  }
  parts.push_back({0, modifier.size(), lemmas});
}

void CompoundSplitter::add_last(std::string_view key, std::size_t begin,
                                const std::vector<std::string>& lemmas,
                                std::vector<CompoundPart>& parts) const {
  const auto last = key.substr(begin);
  auto inner = split(last, lexicon_.readings(last));
  if (inner.parts.empty()) {
    parts.push_back({begin, key.size(), lemmas});
    return;
  }
  for (CompoundPart& part : inner.parts) {
    parts.push_back({begin + part.begin, begin + part.end, std::move(part.lemmas)});
  }
}

}  // namespace referat::text
