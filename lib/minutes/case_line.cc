#include "minutes/case_line.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/strings.h"
#include "domain/case_number.h"
#include "minutes/closed_marks.h"

namespace referat::minutes {

namespace {

using Recogniser = std::optional<CaseLine> (*)(std::string_view line);

// 16/26813
std::optional<CaseLine> number_alone(std::string_view line) {
  if (!looks_like_case_number(line)) return std::nullopt;
  return CaseLine{std::string(line), std::nullopt, ""};
}

constexpr std::array<Recogniser, 1> recognisers{number_alone};

}  // namespace

std::optional<CaseLine> recognise_case_line(std::string_view line) {
  line = trim(line);
  for (const auto recognise : recognisers) {
    if (auto found = recognise(line)) return found;
  }
  return std::nullopt;
}

}  // namespace referat::minutes
