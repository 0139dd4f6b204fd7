#include "search/decisions/decisions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "database/snapshot.h"
#include "domain/case_number.h"
#include "domain/outcome.h"
#include "query/filter_query.h"
#include "search/decisions/decision_facets.h"
#include "search/decisions/decision_order.h"
#include "search/decisions/decision_survey.h"
#include "search/decisions/wanted_decisions.h"
#include "search/hit.h"
#include "search/inquiry.h"
#include "search/matters/follow_up.h"
#include "search/missing.h"
#include "search/page.h"

namespace referat::search {

namespace {

// Which open decisions say again what another one of their case is. Those that may be the same are
// of one day and body, so only they are compared, and of those no more than anybody prints.
class Repetitions {
 public:
  explicit Repetitions(const std::vector<FoundDecision>& open) : open_(open) {
    for (std::size_t i = 0; i < open.size(); ++i) {
      const answer::ListedDecision& listed = open[i].listed;
      own_.push_back(compared(listed.decision));
      if (!listed.case_key) continue;
      told_[key_of(i, own_[i])].push_back({i, own_[i], false});
      std::size_t left = limits::max_alike_decisions;
      for (const answer::PlacedDecision& later : listed.follow_up->undecided) {
        if (left-- == 0) break;
        ComparedDecision again = compared(later.decision);
        const Key key = key_of(i, again);
        told_[key].push_back({i, std::move(again), true});
      }
    }
  }

  std::set<std::size_t> find() {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (open_[i].listed.case_key && is_repeated(i)) repeated_.insert(i);
    }
    return std::move(repeated_);
  }

 private:
  using Key = std::tuple<std::string, std::string, std::optional<Date>, std::string>;

  // A print of a decision that is open, or of one where that came up again without an end.
  struct Print {
    std::size_t of = 0;  // which open one
    ComparedDecision print;
    bool later = false;
  };

  // Case, municipality, day and body.
  [[nodiscard]] Key key_of(std::size_t i, const ComparedDecision& print) const {
    const answer::ListedDecision& listed = open_[i].listed;
    return {case_identity(*listed.case_key), listed.place.document.municipality, print.date,
            print.body};
  }

  [[nodiscard]] bool is_repeated(std::size_t b) const {
    const answer::ListedDecision& listed = open_[b].listed;
    const auto& parts = listed.decision.parts;
    const auto postponed = std::count_if(parts.begin(), parts.end(), [](const DecisionPart& part) {
      return part.result == Outcome::postponed;
    });
    std::size_t left = limits::max_alike_decisions;
    for (const Print& print : told_.at(key_of(b, own_[b]))) {
      if (print.of == b || repeated_.contains(print.of)) continue;
      if (left-- == 0) return false;
      if (!same_decision(print.print, own_[b])) continue;
      const bool printed_again = same_decision(own_[print.of], own_[b]);
      if (printed_again && open_[print.of].listed.reprinted <= listed.reprinted) return true;
      if (!printed_again && print.later && postponed < 2) return true;
    }
    return false;
  }

  const std::vector<FoundDecision>& open_;
  std::vector<ComparedDecision> own_;
  std::map<Key, std::vector<Print>> told_;
  std::set<std::size_t> repeated_;
};

void leave_out_repetitions(std::vector<FoundDecision>& open) {
  const std::set<std::size_t> repeated = Repetitions(open).find();
  std::vector<FoundDecision> kept;
  for (std::size_t i = 0; i < open.size(); ++i) {
    if (!repeated.contains(i)) kept.push_back(std::move(open[i]));
  }
  open = std::move(kept);
}

std::size_t number_of_items(const std::vector<FoundDecision>& decisions) {
  std::set<Xapian::docid> items;
  for (const FoundDecision& found : decisions) items.insert(found.item);
  return items.size();
}

std::size_t number_of(const std::vector<AlikeItems>& items) {
  std::size_t number = 0;
  for (const AlikeItems& alike : items) number += alike.number;
  return number;
}

class ListOfDecisions {
 public:
  ListOfDecisions(const Session& session, const answer::DecisionRequest& request,
                  const std::vector<answer::FacetRequest>& facets)
      : database_(session.source.database),
        request_(request),
        facets_(facets),
        inquiry_(session, request.items),
        follow_ups_(session.source.database, session.analyzer) {
    wanted_ = wanted_decisions(inquiry_.root(), inquiry_.filters());
  }

  answer::DecisionList run() {
    static_cast<answer::QueryReading&>(list_) = inquiry_.reading();
    list_.results = {wanted_.results.begin(), wanted_.results.end()};
    list_.open = request_.open;
    if (request_.open) {
      add_open();
    } else {
      add_all();
    }
    return std::move(list_);
  }

 private:
  [[nodiscard]] answer::Sort order() const {
    const bool ranked = inquiry_.translation().has_text;
    const answer::Sort usual = inquiry_.complete() ? answer::Sort::newest : answer::Sort::relevance;
    const answer::Sort sort = request_.sort.value_or(usual);
    return sort == answer::Sort::relevance && !ranked ? answer::Sort::newest : sort;
  }

  void add_all() {
    const auto items = read_deciding_items(database_, inquiry_.items());
    DecisionSurvey all = survey(items, wanted_);
    list_.total = all.total;
    list_.items = all.items;
    list_.undecided_items = inquiry_.total() - number_of(items);
    list_.facets = decision_facets(database_, inquiry_, items, facets_);
    take_page(first_decisions(database_, inquiry_.items(), wanted_, std::move(all.prints), order(),
                              page_end()));
  }

  // Each matter once: as it was first postponed.
  void add_open() {
    wanted_.results = {Outcome::postponed};
    list_.results = {Outcome::postponed};
    const auto items = read_deciding_items(database_, inquiry_.items());
    DecisionSurvey all = survey(items, wanted_);
    list_.postponed = all.total;
    std::vector<FoundDecision> open;
    for (auto& found : first_decisions(database_, inquiry_.items(), wanted_, std::move(all.prints),
                                       order(), all.total)) {
      add_follow_ups(found.listed);
      if (found.listed.follow_up->state == answer::FollowUpState::decided) continue;
      open.push_back(std::move(found));
    }
    leave_out_repetitions(open);
    list_.total = open.size();
    list_.items = number_of_items(open);
    tell_until(open);
    take_page(std::move(open));
  }

  void add_follow_ups(answer::ListedDecision& listed) {
    auto fates = follow_ups_.of(listed);
    listed.follow_up = std::move(fates.front());
    listed.further_follow_ups.assign(std::make_move_iterator(fates.begin() + 1),
                                     std::make_move_iterator(fates.end()));
  }

  // To when a matter has been open: the meetings of one municipality say nothing of another's.
  void tell_until(std::vector<FoundDecision>& open) {
    std::set<std::string> ends;
    for (auto& [item, listed] : open) {
      const std::string end = newest_meeting(listed.place.document.municipality);
      listed.follow_up->until = end;
      for (answer::FollowUp& fate : listed.further_follow_ups) fate.until = end;
      ends.insert(end);
    }
    if (open.empty()) ends.insert(newest_meeting(""));
    if (ends.size() == 1) list_.newest_meeting = *ends.begin();
  }

  // Of a municipality, or of the whole collection.
  [[nodiscard]] std::string newest_meeting(const std::string& municipality) {
    const auto [entry, added] = newest_meetings_.try_emplace(municipality);
    if (added) {
      const Xapian::Query all =
          municipality.empty()
              ? Xapian::Query::MatchAll
              : query::filter_query(query::Field::municipality, municipality, nullptr);
      const auto newest = page_of(database_, all, answer::Sort::newest, 0, 1);
      if (!newest.empty()) entry->second = read_hit(database_, newest[0].id).document.date;
    }
    return entry->second;
  }

  [[nodiscard]] std::size_t page_end() const {
    return std::min(list_.total, request_.items.offset + request_.items.limit);
  }

  void take_page(std::vector<FoundDecision> found) {
    std::vector<Xapian::docid> items;
    for (std::size_t i = request_.items.offset; i < std::min(found.size(), page_end()); ++i) {
      answer::ListedDecision& listed = found[i].listed;
      listed.rank = i + 1;
      const bool unsettled = came_to(listed.decision, Outcome::postponed) ||
                             came_to(listed.decision, Outcome::referred);
      if (unsettled && !listed.follow_up) add_follow_ups(listed);
      items.push_back(found[i].item);
      list_.decisions.push_back(std::move(listed));
    }
    if (!inquiry_.complete()) add_missing(items);
  }

  void add_missing(const std::vector<Xapian::docid>& items) {
    const auto& leaves = inquiry_.translation().leaves;
    const auto missing = missing_leaves(database_, items, leaves);
    for (std::size_t i = 0; i < items.size(); ++i) {
      for (const auto leaf : missing[i]) list_.decisions[i].missing.push_back(leaves[leaf].text);
    }
  }

  const Xapian::Database& database_;
  const answer::DecisionRequest& request_;
  const std::vector<answer::FacetRequest>& facets_;
  Inquiry inquiry_;
  FollowUps follow_ups_;
  WantedDecisions wanted_;
  std::map<std::string, std::string> newest_meetings_;  // by municipality
  answer::DecisionList list_;
};

}  // namespace

answer::DecisionList list_decisions(Session& session, const answer::DecisionRequest& request) {
  answer::DecisionRequest asked = request;
  asked.items.periods_of = PeriodOf::decisions;
  asked.items.facets.clear();  // they aren't of the items that pass
  if (asked.open && asked.items.filters.results.empty()) {
    asked.items.filters.results = {"postponed"};
  }
  return database::on_one_snapshot(
      session.source, [&] { return ListOfDecisions(session, asked, request.items.facets).run(); });
}

}  // namespace referat::search
