#include "output/words/votes.h"

#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"

namespace referat::output {

namespace {

void add_side(std::vector<std::string>& sides, const std::string& name, const VoteSide& side) {
  if (!side.told()) return;
  std::string text = name;
  if (side.count) text += " " + std::to_string(*side.count);
  std::vector<std::string> voters = side.parties;
  voters.insert(voters.end(), side.names.begin(), side.names.end());
  if (!voters.empty()) text += " (" + join(voters, ", ") + ")";
  sides.push_back(std::move(text));
}

std::string text_of(const Votes& votes) {
  std::vector<std::string> sides;
  add_side(sides, tr("for"), votes.in_favour);
  add_side(sides, tr("imod"), votes.against);
  add_side(sides, tr("undlod"), votes.abstained);
  std::string text = join(sides, " · ");
  if (const auto warning = vote_warning(votes); !warning.empty()) text += " – " + warning;
  return text;
}

}  // namespace

std::string votes_text(const Decision& decision) {
  if (decision.votes) return terminal_safe(text_of(*decision.votes));
  std::vector<std::string> parts;
  for (const DecisionPart& part : decision.parts) {
    if (part.votes) parts.push_back(part.subject + ": " + text_of(*part.votes));
  }
  return terminal_safe(join(parts, "; "));
}

}  // namespace referat::output
