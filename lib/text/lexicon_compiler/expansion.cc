#include "text/lexicon_compiler/expansion.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace referat::text::lexicon_compiler {

namespace {

// Flags of da_DK.aff, section "Definitioner til selve ordbogslisten".
constexpr Flag forbidden = 6;
constexpr Flag needs_affix = 8;
constexpr Flag compound_begin = 32;
constexpr Flag compound_end = 34;
constexpr Flag only_in_compound = 36;
constexpr Flag last_of_compound = 39;
constexpr Flag verbal_noun = 79;
constexpr Flag prefix_without_hyphen = 81;
constexpr std::array nouns = {2,  3,  4,  5,  7,  11, 13, 14, 15, 18, 19, 43, 44, 45, 46, 47,
                              48, 50, 51, 57, 58, 64, 65, 66, 70, 71, 72, 74, 75, 76, 84, 85};
constexpr std::array adjectives = {12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82};
constexpr std::array verbs = {1, 20, 21, 22};
constexpr std::array names = {9, 54};

// A doubled consonant takes a suffix, and that a genitive: no word has more.
constexpr int max_suffixes = 3;

struct Entry {
  std::string word;
  std::string lemma;  // the field st: where the form is irregular, else the word
  std::vector<Flag> flags;
  bool irregular = false;
};

template <typename Flags>
bool has_any(const std::vector<Flag>& flags, const Flags& wanted) {
  return std::any_of(flags.begin(), flags.end(), [&](Flag flag) {
    return std::find(wanted.begin(), wanted.end(), flag) != wanted.end();
  });
}

bool has(const std::vector<Flag>& flags, Flag flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

PartOfSpeech part_of_speech(const std::vector<Flag>& flags) {
  if (has_any(flags, nouns)) return PartOfSpeech::noun;
  if (has_any(flags, adjectives)) return PartOfSpeech::adjective;
  if (has_any(flags, verbs)) return PartOfSpeech::verb;
  if (has_any(flags, names)) return PartOfSpeech::name;
  return PartOfSpeech::other;
}

// The dictionary lists some forms without what their word begins with: "lægger st:kortlægge". They
// get it back.
void restore_beginning(Entry& entry) {
  constexpr std::size_t telling = 3;  // bytes: fewer are chance, as in "er st:være"
  if (!entry.irregular || entry.word.size() <= telling) return;
  const auto at = entry.lemma.find(entry.word.substr(0, telling));
  if (at == std::string::npos || entry.lemma.front() == entry.word.front()) return;
  entry.word.insert(0, entry.lemma, 0, at);
}

// "bøger/74,10,39 al:bøgers", "gav st:give", "a cappella"
Entry parse_entry(std::string_view line) {
  Entry entry;
  const auto fields = line.find_first_of(" \t");
  const auto head = line.substr(0, fields);
  // Flags are numbers; the slash of "A/S" is a letter like any other.
  const auto slash = head.rfind('/');
  const auto flags = slash == std::string_view::npos ? "" : head.substr(slash + 1);
  const bool flagged = !flags.empty() && flags.find_first_not_of("0123456789,") == flags.npos;
  entry.word = flagged ? head.substr(0, slash) : head;
  if (flagged) entry.flags = parse_flags(flags);
  entry.lemma = entry.word;
  // Fields are "al:…", "st:…"; anything else is an entry of several words.
  const auto first_field = fields == std::string_view::npos ? "" : line.substr(fields + 1);
  if (!first_field.empty() && first_field.find(':') != 2) entry.word.clear();
  const auto stem = line.find(" st:");
  if (stem != std::string_view::npos) {
    const auto begin = stem + 4;
    entry.lemma = line.substr(begin, line.find_first_of(" \t", begin) - begin);
    entry.irregular = true;
    restore_beginning(entry);
  }
  return entry;
}

// An imperative among the forms that the dictionary lists one by one: "skyd st:skyde".
bool is_listed_imperative(const Entry& entry) {
  const std::string& lemma = entry.lemma;
  if (!entry.irregular || !lemma.ends_with('e')) return false;
  if (lemma.ends_with("gøre")) return false;  // "opgør" is the present as well
  const auto stem = std::string_view(lemma).substr(0, lemma.size() - 1);
  const bool doubled = stem.size() > 1 && stem.back() == stem[stem.size() - 2];
  return entry.word == stem || (doubled && entry.word == stem.substr(0, stem.size() - 1));
}

class Expander {
 public:
  explicit Expander(const Suffixes& suffixes) : suffixes_(suffixes) {}

  void add(const Entry& entry) {
    if (entry.word.empty() || has(entry.flags, forbidden)) return;
    if (entry.word.ends_with('-')) {
      add_prefix(entry);
      return;
    }
    const PartOfSpeech kind = entry.irregular && entry.word.ends_with("ende")
                                  ? PartOfSpeech::participle
                                  : part_of_speech(entry.flags);
    if (!has(entry.flags, needs_affix) && !has(entry.flags, only_in_compound)) {
      const bool ends = has(entry.flags, last_of_compound) || has(entry.flags, compound_end) ||
                        kind == PartOfSpeech::participle;
      expansion_.forms.push_back(
          {entry.word, entry.lemma, kind, is_listed_imperative(entry), ends});
    }
    add_suffixed(entry, entry.word, entry.flags, kind, false, max_suffixes);
  }

  Expansion take() { return std::move(expansion_); }

 private:
  // "syge-/81,32" begins sygefravær.
  void add_prefix(const Entry& entry) {
    if (!has(entry.flags, prefix_without_hyphen)) return;
    const std::string form = entry.word.substr(0, entry.word.size() - 1);
    expansion_.modifiers.push_back({form, form, true});
  }

  void add_suffixed(const Entry& entry, const std::string& word, const std::vector<Flag>& flags,
                    PartOfSpeech kind, bool rare, int depth) {
    if (depth == 0) return;
    std::string longer;
    for (const Flag flag : flags) {
      const auto rules = suffixes_.find(flag);
      if (rules == suffixes_.end()) continue;
      for (const Suffix& rule : rules->second) {
        if (!rule.apply(word, longer)) continue;
        add_form(entry, longer, flag, rule, kind, rare, depth);
      }
    }
  }

  void add_form(const Entry& entry, const std::string& form, Flag flag, const Suffix& rule,
                PartOfSpeech kind, bool rare, int depth) {
    if (has(rule.flags, compound_begin)) {
      expansion_.modifiers.push_back({form, entry.lemma, false});
      return;
    }
    if (has(rule.flags, only_in_compound)) return;
    const bool rare_here = rare || rule.tag == "IMPERATIV" || flag == verbal_noun;
    if (rule.tag == "PERF_PART" || rule.tag == "PRÆSENS_PART" || rule.tag == "DATID") {
      kind = PartOfSpeech::participle;
    }
    if (!has(rule.flags, needs_affix) && form != entry.word) {
      expansion_.forms.push_back(
          {form, entry.lemma, kind, rare_here, has(rule.flags, compound_end)});
    }
    add_suffixed(entry, form, rule.flags, kind, rare_here, depth - 1);
  }

  const Suffixes& suffixes_;
  Expansion expansion_;
};

}  // namespace

Expansion expand(std::istream& dic, const Suffixes& suffixes) {
  Expander expander(suffixes);
  std::string line;
  std::getline(dic, line);  // the number of entries
  for (std::size_t number = 2; std::getline(dic, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    try {
      expander.add(parse_entry(line));
    } catch (const std::runtime_error& error) {
      throw std::runtime_error(fmt::format("line {}: {}", number, error.what()));
    }
  }
  return expander.take();
}

}  // namespace referat::text::lexicon_compiler
