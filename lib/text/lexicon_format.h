// The bytes of a compiled lexicon: what lib/text/lexicon_compiler writes at build time and Lexicon
// reads where it lies. Numbers are in the machine's own byte order, as it never leaves the build.
//
//   Header | forms trie | modifiers trie | entry offsets | entries
//
// Both tries are ICU BytesTries. Their keys are words folded by fold() and fold_spelling(), their
// values numbers of entries. An entry is a sequence of Readings, each followed by the bytes to
// append; it lies at offset entry_offsets[n] and ends where the next one begins. Words are
// inflected alike in their thousands, so that some hundred entries do for all of them and the tries
// share their branches.
#pragma once

#include <array>
#include <cstdint>

namespace referat::text::lexicon_format {

inline constexpr std::array<char, 8> magic = {'R', 'F', 'R', 'T', 'L', 'E', 'X', '1'};

struct Header {
  std::array<char, 8> magic{};
  std::uint64_t fingerprint = 0;  // of everything behind the header
  std::uint32_t forms_size = 0;   // bytes
  std::uint32_t modifiers_size = 0;
  std::uint32_t entry_count = 0;
  std::uint32_t entries_size = 0;  // bytes
};

// How to make the lemma from the key: without its last `strip` bytes, with `append` bytes added.
struct PackedReading {
  std::uint8_t part_of_speech = 0;  // a PartOfSpeech
  std::uint8_t flags = 0;           // of those below
  std::uint8_t strip = 0;
  std::uint8_t append = 0;
};

inline constexpr std::uint8_t ends_compound = 1;         // may be a compound's last part
inline constexpr std::uint8_t keeps_compound_whole = 2;  // by the list of exceptions: no split
inline constexpr std::uint8_t always_split = 4;          // … or a split whatever its length

}  // namespace referat::text::lexicon_format
