// How the lemmas of a word were found.
#pragma once

#include <cstdint>

namespace referat {

// In the order in which they are looked for.
enum class WordOrigin : std::uint8_t {
  number,      // has digits: its folded form
  acronym,     // two to four capitals: its form in capitals
  dictionary,  // by the lexicon
  compound,    // the lexicon knows its parts
  stem,        // unknown: Snowball's stem
};

}  // namespace referat
