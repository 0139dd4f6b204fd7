#include "output/text/layout/style.h"

#include <fmt/format.h>

namespace referat::output {

std::string Style::paint(std::string_view sgr, std::string_view text) const {
  if (!colour || text.empty()) return std::string(text);
  return fmt::format("\033[{}m{}\033[0m", sgr, text);
}

std::string_view outcome_sgr(Outcome outcome) {
  switch (outcome) {
    case Outcome::approved:
    case Outcome::approved_with_changes:
    case Outcome::noted:
      return "1;32";
    case Outcome::rejected:
    case Outcome::withdrawn:
      return "1;31";
    case Outcome::postponed:
    case Outcome::referred:
      return "1;33";
    default:
      return sgr::bold;
  }
}

}  // namespace referat::output
