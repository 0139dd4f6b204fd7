// The commands that lead on from an answer.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answer/facet.h"
#include "base/shell_text.h"
#include "output/text/options.h"

namespace referat::output {

// A label and a command.
using Step = std::pair<std::string, ShellText>;

// Narrows the search by the first facet that can; the other options stand at their values.
void add_narrowing(std::vector<Step>& steps, const std::vector<answer::Facet>& facets,
                   std::size_t total, const Invocation& call);

// Leads to the first item of the list, by its rank where --show takes ranks.
void add_reading(std::vector<Step>& steps, std::size_t rank, const std::string& id,
                 const Invocation& call);

// Leads to the whole case, if there is one and its number is made as case numbers are.
void add_history(std::vector<Step>& steps, const std::optional<std::string>& case_number,
                 const Invocation& call);

// Leads to the page behind the rank `last`, if there is more.
void add_next_page(std::vector<Step>& steps, std::size_t last, std::size_t total,
                   const Invocation& call);

// An empty line and the steps; nothing if there are none, or none is wanted. A label that is
// repeated is told once. Commands are for copying: they are never broken over lines, and one that
// can't be pasted (shell_text.h) is left out.
void write_steps(std::ostream& out, const std::vector<Step>& steps, const TextOptions& options);

}  // namespace referat::output
