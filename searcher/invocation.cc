#include "searcher/invocation.h"

#include <string_view>

#include "base/messages.h"
#include "base/shell_text.h"
#include "base/strings.h"
#include "domain/facet_kind.h"
#include "domain/outcome.h"
#include "searcher/option_table.h"

namespace referat::searcher {

namespace {

ShellText as_typed(const program::Argument& argument) {
  if (argument.option.empty()) return " " + ShellText::argument(argument.value);
  const char letter = option(argument.option).typed.letter;
  if (letter == '\0' && !argument.value.empty()) {
    return ShellText::option(argument.option, argument.value);
  }
  const std::string name = letter != '\0' ? std::string(" -") + letter : " --" + argument.option;
  const ShellText plain{std::string_view(name)};
  return argument.value.empty() ? plain : plain + " " + ShellText::argument(argument.value);
}

// For what a search finds, but told in another way.
bool asks_otherwise(const program::Argument& argument) {
  if (argument.option.empty()) return false;
  const auto asks = option(argument.option).asks;
  return asks == Mode::decisions || asks == Mode::timeline;
}

}  // namespace

output::Invocation invocation(const std::string& name,
                              const std::vector<program::Argument>& arguments) {
  output::Invocation call;
  call.program = ShellText::program(name);
  for (const auto& argument : arguments) {
    if (asks_otherwise(argument)) call.answer += as_typed(argument);
    if (argument.option == facts_of(FacetKind::year).option) call.years_chosen = true;
    if (!argument.option.empty() && !option(argument.option).repeated) continue;
    if (argument.option == "db") {
      call.program += as_typed(argument);
    } else if (argument.after_dashes) {
      call.tail += ShellText(call.tail.empty() ? " --" : "") + as_typed(argument);
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
