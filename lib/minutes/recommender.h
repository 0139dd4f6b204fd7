// Who recommends: who stands before "indstiller".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/center.h"

namespace referat::minutes {

struct Recommenders {
  // Acronyms for entries of the register, others as they are written; nobody for
  // "administrationen", "forvaltningen" and "det indstilles".
  std::vector<std::string> names;
  std::string text;                  // what stands there, as printed
  std::vector<std::string> unknown;  // acronyms among the names that the register doesn't have
};

// recommendation: the text of a section of that kind.
[[nodiscard]] Recommenders find_recommenders(std::string_view recommendation,
                                             const CenterRegister& centers,
                                             std::string_view municipality);

}  // namespace referat::minutes
