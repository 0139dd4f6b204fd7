// Bytes of a file → Minutes: decoding and parsing.
#pragma once

#include <string>
#include <string_view>

#include "domain/center.h"
#include "domain/meeting.h"

namespace referat::minutes {

struct ReadOptions {
  std::string municipality;  // where the document doesn't say
};

// Throws Error(input), naming the path, if the bytes are no text or hold nothing. items may be
// empty: a text, but no minutes.
[[nodiscard]] Minutes read_minutes(const std::string& path, std::string_view bytes,
                                   const CenterRegister& centers, const ReadOptions& options = {});

}  // namespace referat::minutes
