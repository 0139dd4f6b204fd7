#include "output/steps.h"

#include <ostream>

#include "output/width.h"

namespace referat::output {

void write_steps(std::ostream& out, const std::vector<Step>& steps, const Style& style) {
  if (!steps.empty()) out << '\n';
  std::string_view before;
  for (const auto& [label, command] : steps) {
    out << style.paint(sgr::bold, padded(label == before ? "" : label, 8)) << "  "
        << style.paint(sgr::faint, command) << '\n';
    before = label;
  }
}

}  // namespace referat::output
