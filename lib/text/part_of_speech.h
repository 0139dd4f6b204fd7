// What kind of word a form of the lexicon is.
#pragma once

#include <cstdint>

namespace referat::text {

enum class PartOfSpeech : std::uint8_t { noun, adjective, participle, verb, name, other };

}  // namespace referat::text
