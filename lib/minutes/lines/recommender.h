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

// The line is a subject and "indstiller", perhaps with "at" and a comma or colon, and no more.
[[nodiscard]] bool ends_in_recommending(std::string_view line);

// recommendation: the text of a section of that kind. with_departments: those that the register
// doesn't tell are known by how they are named (department.h).
[[nodiscard]] Recommenders find_recommenders(std::string_view recommendation,
                                             const CenterRegister& centers,
                                             std::string_view municipality,
                                             bool with_departments = false);

}  // namespace referat::minutes
