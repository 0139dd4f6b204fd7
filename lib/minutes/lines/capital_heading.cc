#include "minutes/lines/capital_heading.h"

#include <unicode/uchar.h>

#include "base/strings.h"
#include "base/utf8.h"
#include "prose/outcomes.h"

namespace referat::minutes {

bool is_capital_heading(std::string_view line) {
  constexpr std::size_t longest = 150;  // bytes
  constexpr std::size_t least_letters = 12;
  constexpr std::size_t least_words = 2;
  if (line.size() > longest || split(trim(line), ' ').size() < least_words) return false;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < line.size();) {
    const auto c = next_code_point(line, i);
    if (u_islower(c) != 0) return false;
    letters += u_isupper(c) != 0 ? 1 : 0;
  }
  return letters >= least_letters && recognise_outcome(line) == Outcome::unknown;
}

}  // namespace referat::minutes
