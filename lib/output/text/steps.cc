#include "output/text/steps.h"

#include <ostream>

#include "base/messages.h"
#include "base/shell_text.h"
#include "domain/case_number.h"
#include "output/text/layout/width.h"
#include "output/words/facets.h"

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
  steps.emplace_back(tr("Læs"),
                     call.by_rank.empty()
                         ? call.program + ShellText::option("show", id)
                         : call.by_rank + ShellText::option("show", std::to_string(rank)));
}

void add_history(std::vector<Step>& steps, const std::optional<std::string>& case_number,
                 const Invocation& call) {
  if (!case_number || case_number_length(*case_number) < case_number->size()) return;
  steps.emplace_back(tr("Sagen"), call.program + ShellText::option("history", *case_number));
}

void add_next_page(std::vector<Step>& steps, std::size_t last, std::size_t total,
                   const Invocation& call) {
  if (last >= total) return;
  steps.emplace_back(tr("Næste"), call.program + call.arguments +
                                      ShellText::option("offset", std::to_string(last)) +
                                      call.tail);
}

void write_steps(std::ostream& out, const std::vector<Step>& steps, const TextOptions& options) {
  const Style& style = options.style;
  std::string before;
  for (const auto& [label, command] : steps) {
    if (!options.commands || !command.pasteable()) continue;
    if (before.empty()) out << '\n';
    out << style.paint(sgr::bold, padded(label == before ? "" : label, 8)) << "  "
        << style.paint(sgr::faint, command.shown()) << '\n';
    before = label;
  }
}

}  // namespace referat::output
