#include "domain/votes.h"

#include <string_view>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"

namespace referat {

namespace {

// A party has one member or more.
bool adds_up(const VoteSide& side) {
  if (!side.count || side.names.empty()) return true;
  const std::size_t named = side.names.size() + side.parties.size();
  return side.parties.empty() ? named == *side.count : named <= *side.count;
}

}  // namespace

std::string vote_warning(const Votes& votes) {
  std::vector<std::string> wrong;
  const auto look = [&](const VoteSide& side, std::string_view name) {
    if (adds_up(side)) return;
    wrong.push_back(
        tr("{}: {} stemmer, men {} navne", tr(name), side.count.value_or(0), side.names.size()));
  };
  look(votes.in_favour, N_("for"));
  look(votes.against, N_("imod"));
  look(votes.abstained, N_("undlod"));
  return wrong.empty() ? "" : tr("stemmerne går ikke op ({})", join(wrong, "; "));
}

}  // namespace referat
