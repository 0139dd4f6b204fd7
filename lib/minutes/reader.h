// A document that was extracted from a file → Minutes.
#pragma once

#include <string>
#include <vector>

#include "domain/center.h"
#include "domain/minutes.h"
#include "extract/document.h"

namespace referat::minutes {

struct ReadOptions {
  std::string municipality;  // where the document doesn't say
};

// The document's meetings, one at least. Throws Error(input), naming the path, if it holds nothing.
// items may be empty: a text, but no minutes.
[[nodiscard]] std::vector<Minutes> read_minutes(const extract::Document& document,
                                                const CenterRegister& centers,
                                                const ReadOptions& options = {});

}  // namespace referat::minutes
