#include "index/decision_slot.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "index/packed_set.h"

namespace referat::index {

namespace {

constexpr std::string_view undated = "-";

// "0 2018-11-19 own mixed,approved,postponed 2018-11-19 18/18284 direktionen høje-taastrup"; the
// number keeps apart what is alike otherwise.
std::string member(std::size_t number, const Decision& decision, const DecisionPrint& print) {
  return fmt::format(
      "{} {} {} {} {}", number, print.date ? print.date->iso() : std::string(undated),
      print.reprinted ? "again" : "own", join(result_names(decision), ","), print.identity);
}

// The next word, which is taken off.
std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find(' '), text.size());
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

[[noreturn]] void refuse() {
  throw Error(ErrorKind::database,
              tr("databasen er beskadiget (en beslutning kan ikke læses); byg den igen med "
                 "referat-index --rebuild"));
}

CountedDecision read_member(std::string_view member) {
  CountedDecision decision;
  take_word(member);
  const std::string_view date = take_word(member);
  decision.print.date = parse_date(date);
  if (!decision.print.date && date != undated) refuse();
  decision.print.reprinted = take_word(member) == "again";
  for (const auto name : split(take_word(member), ',')) {
    const auto outcome = parse_outcome(name);
    if (!outcome) refuse();
    decision.results.push_back(*outcome);
  }
  decision.print.identity = member;
  return decision;
}

}  // namespace

std::vector<std::string> result_names(const Decision& decision) {
  std::vector<std::string> names;
  for (const Outcome outcome : outcomes_of(decision)) names.emplace_back(outcome_name(outcome));
  return names;
}

std::string pack_decisions(const AgendaItem& item, const Meeting& meeting) {
  const PrintingMeeting printing = printing_meeting(meeting);
  std::vector<std::string> members;
  for (const Decision& decision : item.decisions) {
    members.push_back(member(members.size(), decision, print_of(decision, item, printing)));
  }
  return pack_set(std::move(members));
}

std::vector<CountedDecision> unpack_decisions(std::string_view bytes) {
  std::vector<CountedDecision> decisions;
  for (const std::string& member : unpack_set(bytes)) decisions.push_back(read_member(member));
  return decisions;
}

std::vector<Date> decision_dates(const std::vector<Decision>& decisions,
                                 const std::optional<Date>& meeting_date) {
  std::vector<Date> dates;
  for (const Decision& decision : decisions) {
    const auto& date = decision.date ? decision.date : meeting_date;
    if (date) dates.push_back(*date);
  }
  std::sort(dates.begin(), dates.end());
  return dates;
}

}  // namespace referat::index
