#include "output/text/steps.h"

#include <fmt/format.h>

#include <ostream>

#include "base/messages.h"
#include "output/text/layout/width.h"
#include "output/words/facets.h"
#include "output/words/shell_quote.h"

namespace referat::output {

void add_narrowing(std::vector<Step>& steps, const std::vector<answer::Facet>& facets,
                   std::size_t total, const Invocation& call) {
  for (const auto& facet : facets) {
    const auto option = narrowing_option(facet, total);
    if (!option) continue;
    steps.emplace_back(tr("Indsnævr"), call.program + call.arguments + *option + call.tail);
    return;
  }
}

void add_reading(std::vector<Step>& steps, std::size_t rank, const std::string& id,
                 const Invocation& call) {
  steps.emplace_back(tr("Læs"), call.by_rank.empty()
                                    ? call.program + " --show " + shell_quote(id)
                                    : fmt::format("{} --show {}", call.by_rank, rank));
}

void add_history(std::vector<Step>& steps, const std::optional<std::string>& case_number,
                 const Invocation& call) {
  if (!case_number) return;
  steps.emplace_back(tr("Sagen"), call.program + " --history " + shell_quote(*case_number));
}

void add_next_page(std::vector<Step>& steps, std::size_t last, std::size_t total,
                   const Invocation& call) {
  if (last >= total) return;
  steps.emplace_back(tr("Næste"), fmt::format("{}{} --offset {}{}", call.program, call.arguments,
                                              last, call.tail));
}

void write_steps(std::ostream& out, const std::vector<Step>& steps, const Style& style) {
  if (!steps.empty()) out << '\n';
  std::string before;
  for (const auto& [label, command] : steps) {
    out << style.paint(sgr::bold, padded(label == before ? "" : label, 8)) << "  "
        << style.paint(sgr::faint, command) << '\n';
    before = label;
  }
}

}  // namespace referat::output
