#include "searcher/invocation.h"

#include <string_view>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/facet_kind.h"
#include "domain/outcome.h"
#include "output/words/shell_quote.h"

namespace referat::searcher {

namespace {

using output::shell_quote;

std::string as_typed(const program::Argument& argument) {
  if (argument.option.empty()) return " " + shell_quote(argument.value);
  const std::string option = argument.option == "db"      ? " -d"
                             : argument.option == "limit" ? " -n"
                                                          : " --" + argument.option;
  return argument.value.empty() ? option : option + " " + shell_quote(argument.value);
}

}  // namespace

output::Invocation invocation(const std::string& name,
                              const std::vector<program::Argument>& arguments) {
  output::Invocation call;
  call.program = shell_quote(name);
  for (const auto& argument : arguments) {
    if (argument.option == "decisions" || argument.option == "open" ||
        argument.option == "timeline") {
      call.answer += as_typed(argument);
    }
    if (argument.option == facts_of(FacetKind::year).option) call.years_chosen = true;
    if (argument.option == "offset" || argument.option == "timeline") continue;
    if (argument.option == "db") {
      call.program += as_typed(argument);
    } else if (argument.after_dashes) {
      call.tail += (call.tail.empty() ? " --" : "") + as_typed(argument);
    } else {
      call.arguments += as_typed(argument);
    }
  }
  return call;
}

std::vector<std::string> filter_names(const answer::Filters& filters) {
  std::vector<std::string> names;
  // What is plain by itself, and what needs the name of its kind.
  const auto one_of = [](const std::vector<std::string>& values) {
    return join(values, tr(" eller "));
  };
  const auto add = [&](const std::vector<std::string>& values) {
    if (!values.empty()) names.push_back(one_of(values));
  };
  add(filters.years);
  add(filters.months);
  if (!filters.centers.empty()) names.push_back(tr("center {}", one_of(filters.centers)));
  if (!filters.recommended_by.empty()) {
    names.push_back(tr("indstillet af {}", one_of(filters.recommended_by)));
  }
  if (!filters.cases.empty()) names.push_back(tr("sag {}", one_of(filters.cases)));
  add(filters.bodies);
  add(filters.municipalities);
  std::vector<std::string> results = filters.results;
  for (auto& result : results) {
    if (const auto outcome = parse_outcome(result)) result = outcome_text(*outcome);
  }
  add(results);
  if (filters.since) names.push_back(tr("fra {}", filters.since->text()));
  if (filters.until) names.push_back(tr("til {}", filters.until->text()));
  return names;
}

}  // namespace referat::searcher
