#include "text/lexicon_compiler/lexicon_builder.h"

#include <fmt/format.h>
#include <unicode/bytestriebuilder.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/strings.h"
#include "text/fold.h"
#include "text/lexicon_format.h"

namespace referat::text::lexicon_compiler {

namespace {

namespace format = lexicon_format;

// As the Analyzer looks words up. A hyphen is no part of a word there: "e-handel" is "ehandel".
std::string key_of(const std::string& word) {
  std::string key = fold_spelling(fold(word));
  std::erase(key, '-');
  return key;
}

// Words with digits are never looked up, nor are several words at once.
bool is_key(std::string_view key) {
  return !key.empty() && key.size() < 100 && key.find_first_of("0123456789 /") == key.npos;
}

struct FormReading {
  std::string lemma;
  PartOfSpeech part_of_speech = PartOfSpeech::other;
  std::uint8_t flags = 0;

  bool operator<(const FormReading& other) const {
    return std::tie(lemma, part_of_speech, flags) <
           std::tie(other.lemma, other.part_of_speech, other.flags);
  }
  bool operator==(const FormReading&) const = default;
};

using Words = std::map<std::string, std::vector<FormReading>>;

std::string encoded(const std::string& key, const std::vector<FormReading>& readings) {
  std::string entry;
  for (const FormReading& reading : readings) {
    const auto common = static_cast<std::size_t>(
        std::mismatch(key.begin(), key.end(), reading.lemma.begin(), reading.lemma.end()).first -
        key.begin());
    const std::string append = reading.lemma.substr(common);
    const auto byte = [&](std::size_t number) {
      if (number > std::numeric_limits<std::uint8_t>::max()) {
        throw std::runtime_error(fmt::format("the lemma of {} is too long", key));
      }
      return static_cast<std::uint8_t>(number);
    };
    const format::PackedReading packed{
        .part_of_speech = static_cast<std::uint8_t>(reading.part_of_speech),
        .flags = reading.flags,
        .strip = byte(key.size() - common),
        .append = byte(append.size())};
    entry.append(reinterpret_cast<const char*>(&packed), sizeof packed);
    entry += append;
  }
  return entry;
}

// Numbers equal entries alike.
class Entries {
 public:
  std::int32_t number_of(const std::string& entry) {
    const auto [known, added] =
        numbers_.try_emplace(entry, static_cast<std::int32_t>(offsets_.size()));
    if (added) {
      offsets_.push_back(static_cast<std::uint32_t>(bytes_.size()));
      bytes_ += entry;
    }
    return known->second;
  }

  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] const std::vector<std::uint32_t>& offsets() const { return offsets_; }

 private:
  std::unordered_map<std::string, std::int32_t> numbers_;
  std::vector<std::uint32_t> offsets_;
  std::string bytes_;
};

void check(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(fmt::format("ICU: {}", u_errorName(status)));
}

std::string trie_of(const Words& words, Entries& entries) {
  UErrorCode status = U_ZERO_ERROR;
  icu::BytesTrieBuilder builder(status);
  for (const auto& [key, readings] : words) {
    builder.add(key, entries.number_of(encoded(key, readings)), status);
    check(status);
  }
  const auto bytes = builder.buildStringPiece(USTRINGTRIE_BUILD_SMALL, status);
  check(status);
  return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

class Builder {
 public:
  Builder(const Expansion& expansion, const Irregulars& irregulars,
          const CompoundExceptions& exceptions)
      : irregulars_(irregulars), exceptions_(exceptions) {
    for (const Form& form : expansion.forms) {
      std::string lemma = key_of(form.lemma);
      if (key_of(form.form) == lemma + "en") singulars_.insert(lemma);
      lemmas_.insert(std::move(lemma));
    }
  }

  Words forms(const std::vector<Form>& all) {
    Words common;
    Words rare;
    for (const Form& form : all) {
      const std::string key = key_of(form.form);
      if (!is_key(key)) continue;
      const auto irregular = irregulars_.find(key);
      FormReading reading{irregular != irregulars_.end() ? irregular->second : lemma_of(form.lemma),
                          form.part_of_speech, 0};
      if (form.ends_compound) reading.flags |= format::ends_compound;
      if (exceptions_.whole.contains(reading.lemma)) reading.flags |= format::keeps_compound_whole;
      if (exceptions_.split.contains(reading.lemma)) reading.flags |= format::always_split;
      (form.rare ? rare : common)[key].push_back(std::move(reading));
    }
    common.merge(rare);  // what is known in common use stays as it is
    tidy(common);
    return common;
  }

  Words modifiers(const std::vector<Modifier>& all) {
    Words words;
    Words prefixes;
    for (const Modifier& modifier : all) {
      const std::string key = key_of(modifier.form);
      if (!is_key(key)) continue;
      (modifier.prefix ? prefixes : words)[key].push_back({lemma_of(modifier.lemma)});
    }
    words.merge(prefixes);
    for (const std::string& modifier : exceptions_.modifiers) words[modifier].push_back({modifier});
    tidy(words);
    return words;
  }

 private:
  // The irregular word itself, or a compound that ends with it: plejebørn → plejebarn. What has a
  // definite singular is no plural: englænder(en) is nobody's England, though ænder are and.
  [[nodiscard]] std::string lemma_of(const std::string& lemma) const {
    std::string key = key_of(lemma);
    for (const auto& [irregular, regular] : irregulars_) {
      if (!key.ends_with(irregular)) continue;
      std::string other = key.substr(0, key.size() - irregular.size()) + regular;
      const bool plural = lemmas_.contains(other) && !singulars_.contains(key);
      if (key == irregular || plural) return other;
    }
    return key;
  }

  static void tidy(Words& words) {
    for (auto& [key, readings] : words) {
      std::sort(readings.begin(), readings.end());
      readings.erase(std::unique(readings.begin(), readings.end()), readings.end());
    }
  }

  const Irregulars& irregulars_;
  const CompoundExceptions& exceptions_;
  std::set<std::string> lemmas_;
  std::set<std::string> singulars_;  // lemmas with a definite form in -en
};

std::uint64_t fingerprint(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return hash;
}

template <typename Number>
void append(std::string& bytes, const std::vector<Number>& numbers) {
  bytes.append(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number));
}

// Calls take(columns) for every line that is no comment.
template <typename Take>
void read_rows(std::istream& tsv, std::size_t columns, const Take& take) {
  std::string line;
  for (std::size_t number = 1; std::getline(tsv, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto cells = split(line, '\t');
    const bool blank = std::any_of(cells.begin(), cells.end(),
                                   [](std::string_view cell) { return trim(cell).empty(); });
    if (cells.size() != columns || blank) {
      throw std::runtime_error(fmt::format(
          "line {}: {} columns are wanted, the last of them the reason", number, columns));
    }
    take(cells);
  }
}

}  // namespace

Irregulars read_irregulars(std::istream& tsv) {
  Irregulars irregulars;
  read_rows(tsv, 3, [&](const auto& cells) {
    irregulars.emplace(key_of(std::string(cells[0])), key_of(std::string(cells[1])));
  });
  return irregulars;
}

CompoundExceptions read_exceptions(std::istream& tsv) {
  CompoundExceptions exceptions;
  std::map<std::string_view, std::set<std::string>*> rules = {{"whole", &exceptions.whole},
                                                              {"split", &exceptions.split},
                                                              {"modifier", &exceptions.modifiers}};
  read_rows(tsv, 3, [&](const auto& cells) {
    const auto rule = rules.find(cells[1]);
    if (rule == rules.end()) {
      throw std::runtime_error(fmt::format("{}: no rule {}", cells[0], cells[1]));
    }
    rule->second->insert(key_of(std::string(cells[0])));
  });
  return exceptions;
}

std::string build_lexicon(const Expansion& expansion, const Irregulars& irregulars,
                          const CompoundExceptions& exceptions) {
  Builder builder(expansion, irregulars, exceptions);
  Entries entries;
  std::string forms = trie_of(builder.forms(expansion.forms), entries);
  std::string modifiers = trie_of(builder.modifiers(expansion.modifiers), entries);
  // The offsets behind the tries are read as numbers: they lie on a multiple of their size.
  while ((forms.size() + modifiers.size()) % sizeof(std::uint32_t) != 0) modifiers += '\0';
  std::string content = forms + modifiers;
  append(content, entries.offsets());
  content += entries.bytes();
  const format::Header header{.magic = format::magic,
                              .fingerprint = fingerprint(content),
                              .forms_size = static_cast<std::uint32_t>(forms.size()),
                              .modifiers_size = static_cast<std::uint32_t>(modifiers.size()),
                              .entry_count = static_cast<std::uint32_t>(entries.offsets().size()),
                              .entries_size = static_cast<std::uint32_t>(entries.bytes().size())};
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + content;
}

}  // namespace referat::text::lexicon_compiler
