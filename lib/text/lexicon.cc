#include "text/lexicon.h"

#include <unicode/bytestrie.h>

#include <cstring>
#include <optional>

#include "base/error.h"
#include "base/messages.h"

// lexicon_data.S
extern "C" const char referat_lexicon_begin[];  // NOLINT(modernize-avoid-c-arrays)
extern "C" const char referat_lexicon_end[];    // NOLINT(modernize-avoid-c-arrays)

namespace referat::text {

namespace {

namespace format = lexicon_format;

template <typename T>
T read(std::string_view bytes, std::size_t offset) {
  T value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

std::string_view take(std::string_view& bytes, std::size_t size) {
  if (bytes.size() < size) {
    throw Error(ErrorKind::system, tr("det indbyggede leksikon er skåret af; byg Referat igen."));
  }
  const auto taken = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return taken;
}

// Byte by byte: BytesTrie::next(const char*, length) compares signed with unsigned bytes, and so
// finds no æ, ø or å (ICU 72).
std::optional<std::int32_t> find(std::string_view trie_bytes, std::string_view key) {
  icu::BytesTrie trie(trie_bytes.data());
  auto result = USTRINGTRIE_NO_MATCH;
  for (const char c : key) {
    result = trie.next(static_cast<unsigned char>(c));
    if (result == USTRINGTRIE_NO_MATCH) return std::nullopt;
  }
  if (!USTRINGTRIE_HAS_VALUE(result)) return std::nullopt;
  return trie.getValue();
}

}  // namespace

const Lexicon& Lexicon::danish() {
  static const Lexicon lexicon(
      std::string_view(referat_lexicon_begin,
                       static_cast<std::size_t>(referat_lexicon_end - referat_lexicon_begin)));
  return lexicon;
}

Lexicon::Lexicon(std::string_view bytes) {
  header_ = read<format::Header>(take(bytes, sizeof(format::Header)), 0);
  if (header_.magic != format::magic) {
    throw Error(
        ErrorKind::system,
        tr("det indbyggede leksikon har et andet format end programmet; byg Referat igen."));
  }
  forms_ = take(bytes, header_.forms_size);
  modifiers_ = take(bytes, header_.modifiers_size);
  offsets_ = take(bytes, header_.entry_count * sizeof(std::uint32_t));
  entries_ = take(bytes, header_.entries_size);
}

std::vector<WordReading> Lexicon::entry(std::int32_t number, std::string_view key) const {
  const auto index = static_cast<std::size_t>(number);
  const auto offset = [&](std::size_t i) -> std::size_t {
    return i == header_.entry_count ? entries_.size()
                                    : read<std::uint32_t>(offsets_, i * sizeof(std::uint32_t));
  };
  std::vector<WordReading> readings;
  for (std::size_t at = offset(index); at < offset(index + 1);) {
    const auto packed = read<format::PackedReading>(entries_, at);
    at += sizeof packed;
    WordReading& reading = readings.emplace_back();
    reading.lemma = key.substr(0, key.size() - packed.strip);
    reading.lemma += entries_.substr(at, packed.append);
    reading.part_of_speech = static_cast<PartOfSpeech>(packed.part_of_speech);
    reading.ends_compound = (packed.flags & format::ends_compound) != 0;
    reading.keeps_compound_whole = (packed.flags & format::keeps_compound_whole) != 0;
    reading.always_split = (packed.flags & format::always_split) != 0;
    at += packed.append;
  }
  return readings;
}

std::vector<WordReading> Lexicon::readings(std::string_view key) const {
  const auto number = find(forms_, key);
  return number ? entry(*number, key) : std::vector<WordReading>();
}

bool Lexicon::contains(std::string_view key) const { return find(forms_, key).has_value(); }

std::vector<std::size_t> Lexicon::modifiers_of(std::string_view key) const {
  std::vector<std::size_t> lengths;
  icu::BytesTrie trie(modifiers_.data());
  for (std::size_t i = 0; i < key.size(); ++i) {
    const auto result = trie.next(static_cast<unsigned char>(key[i]));
    if (USTRINGTRIE_HAS_VALUE(result)) lengths.push_back(i + 1);
    if (!USTRINGTRIE_HAS_NEXT(result)) break;
  }
  return lengths;
}

std::vector<std::string> Lexicon::modifier_lemmas(std::string_view modifier) const {
  std::vector<std::string> lemmas;
  const auto number = find(modifiers_, modifier);
  if (!number) return lemmas;
  for (auto& reading : entry(*number, modifier)) lemmas.push_back(std::move(reading.lemma));
  return lemmas;
}

}  // namespace referat::text
