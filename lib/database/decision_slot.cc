#include "database/decision_slot.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/packed_set.h"

namespace referat::database {

namespace {

constexpr std::string_view undated = "-";

// What a member of the set tells: a letter, a blank and the value. Of a decision that is
// "d 0 2018-11-19 own mixed,approved,postponed 2018-11-19 18/18284 direktionen høje-taastrup"; the
// number keeps apart what is alike otherwise.
namespace kind {
constexpr char decision = 'd';
constexpr char center = 'c';
constexpr char recommended_by = 'r';
constexpr char case_number = 'k';
constexpr char body = 'b';
constexpr char municipality = 'm';
}  // namespace kind

std::string decision_text(std::size_t number, const Decision& decision,
                          const DecisionPrint& print) {
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

void read_decision(std::string_view text, DecidingItem& item) {
  DecisionPrint& print = item.prints.emplace_back();
  std::vector<Outcome>& results = item.results.emplace_back();
  take_word(text);
  const std::string_view date = take_word(text);
  print.date = parse_date(date);
  if (!print.date && date != undated) refuse();
  print.reprinted = take_word(text) == "again";
  for (const auto name : split(take_word(text), ',')) {
    const auto outcome = parse_outcome(name);
    if (!outcome) refuse();
    results.push_back(*outcome);
  }
  print.identity = text;
}

void read_member(std::string_view member, DecidingItem& item) {
  const std::string_view letter = take_word(member);
  switch (letter.size() == 1 ? letter.front() : '\0') {
    case kind::decision:
      read_decision(member, item);
      return;
    case kind::center:
      item.centers.emplace_back(member);
      return;
    case kind::recommended_by:
      item.recommended_by.emplace_back(member);
      return;
    case kind::case_number:
      item.case_number = member;
      return;
    case kind::body:
      item.body = member;
      return;
    case kind::municipality:
      item.municipality = member;
      return;
    default:
      refuse();
  }
}

}  // namespace

std::vector<std::string> result_names(const Decision& decision) {
  std::vector<std::string> names;
  for (const Outcome outcome : outcomes_of(decision)) names.emplace_back(outcome_name(outcome));
  return names;
}

std::string pack_deciding_item(const AgendaItem& item, const Meeting& meeting) {
  if (item.decisions.empty()) return {};
  std::vector<std::string> members;
  const auto add = [&](char letter, const std::string& value) {
    if (!value.empty()) members.push_back(fmt::format("{} {}", letter, value));
  };
  const PrintingMeeting printing = printing_meeting(meeting);
  for (const Decision& decision : item.decisions) {
    const DecisionPrint print = print_of(decision, item, printing);
    add(kind::decision, decision_text(members.size(), decision, print));
  }
  for (const auto& center : item.centers) add(kind::center, center);
  for (const auto& who : item.recommended_by) add(kind::recommended_by, who);
  if (item.case_key) add(kind::case_number, item.case_number.value_or(*item.case_key));
  add(kind::body, meeting.body);
  add(kind::municipality, meeting.municipality);
  return pack_set(std::move(members));
}

DecidingItem unpack_deciding_item(std::string_view bytes) {
  DecidingItem item;
  for (const std::string_view member : set_members(bytes)) read_member(member, item);
  return item;
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

}  // namespace referat::database
