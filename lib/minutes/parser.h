// Lines of a document → Minutes.
#pragma once

#include <string>
#include <vector>

#include "domain/center.h"
#include "domain/minutes.h"
#include "extract/line.h"

namespace referat::minutes {

// Never fails: what can't be read gives a warning with its line. No items is an answer too (the
// caller decides what that means). municipality: taken where the document doesn't say.
[[nodiscard]] Minutes parse_minutes(const std::vector<extract::Line>& document,
                                    const CenterRegister& centers,
                                    const std::string& municipality = "");

}  // namespace referat::minutes
