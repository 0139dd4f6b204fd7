#include "output/csv/decisions.h"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "output/csv/field.h"

namespace referat::output {

namespace {

constexpr std::string_view decision_columns =
    "rank,date,body,result,text,id,number,title,case_number,recommended_by,became_date,became_body,"
    "became_result,became_text,path,line,closed";

std::string row(const answer::ListedDecision& listed) {
  const auto& [id, number, title, document] = listed.place;
  std::vector<std::string> cells{std::to_string(listed.rank)};
  const auto add = [&](std::string_view text) { cells.push_back(csv_field(text)); };
  const auto add_decision = [&](const Decision& decision) {
    add(decision.date ? decision.date->iso() : "");
    add(decision.body);
    add(outcome_name(decision.result));
    add(decision.text);
  };
  add_decision(listed.decision);
  add(id);
  add(number.value_or(""));
  add(title);
  add(listed.case_number.value_or(""));
  add(join(listed.recommended_by, ";"));
  if (listed.follow_up && listed.follow_up->became) {
    add_decision(listed.follow_up->became->decision);
  } else {
    cells.resize(cells.size() + 4);
  }
  add(document.path);
  cells.push_back(std::to_string(listed.decision.line));
  cells.emplace_back(listed.closed ? "true" : "false");
  return join(cells, ",");
}

}  // namespace

void write_decisions_csv(std::ostream& out, const answer::DecisionList& list) {
  out << decision_columns << "\r\n";
  for (const auto& listed : list.decisions) out << row(listed) << "\r\n";
}

}  // namespace referat::output
