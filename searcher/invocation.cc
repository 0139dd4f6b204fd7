#include "searcher/invocation.h"

#include <string_view>

#include "base/strings.h"
#include "domain/outcome.h"
#include "output/shell_quote.h"

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

std::vector<std::string> filter_names(const search::Filters& filters) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view kind, const std::vector<std::string>& values) {
    if (!values.empty()) names.push_back(std::string(kind) + join(values, " eller "));
  };
  add("", filters.years);
  add("", filters.months);
  add("center ", filters.centers);
  add("indstillet af ", filters.recommended_by);
  add("sag ", filters.cases);
  add("", filters.bodies);
  add("", filters.municipalities);
  std::vector<std::string> results = filters.results;
  for (auto& result : results) {
    if (const auto outcome = parse_outcome(result)) result = danish_outcome(*outcome);
  }
  add("", results);
  if (filters.since) names.push_back("fra " + filters.since->danish());
  if (filters.until) names.push_back("til " + filters.until->danish());
  return names;
}

}  // namespace referat::searcher
