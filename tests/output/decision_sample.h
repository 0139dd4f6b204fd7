// A list of decisions of an imagined municipality, for the tests of all renderers.
#pragma once

#include "answer/decision_list.h"
#include "output/sample.h"

namespace referat::test {

inline answer::ListedDecision postponed_pool() {
  answer::ListedDecision listed;
  listed.rank = 1;
  listed.decision = decision({2014, 10, 7}, "Byrådet", Outcome::postponed, "Udskudt.");
  listed.decision.line = 191;
  const answer::Source document{"referater/2014-10-07-byraadet.txt", "Engholm", "Byrådet",
                                "2014-10-07", "minutes"};
  listed.place = {"engholm/byraadet/2014-10-07/4", "4", "Ny svømmehal", document};
  listed.case_number = "14/2310";
  listed.recommended_by = {"CKF", "TNC"};
  answer::PlacedDecision became{
      decision({2015, 3, 24}, "Byrådet", Outcome::approved, "Godkendt. For stemte A og B."),
      listed.place};
  became.place.id = "engholm/byraadet/2015-03-24/3";
  became.place.title = "Svømmehal - endelig beslutning";
  listed.follow_up = answer::FollowUp{.state = answer::FollowUpState::decided, .became = became};
  return listed;
}

inline answer::ListedDecision other_matters() {
  answer::ListedDecision listed = postponed_pool();
  listed.rank = 2;
  listed.decision = decision({2016, 10, 3}, "Direktionen", Outcome::mixed, "Parkering …");
  listed.decision.parts = {{"Lederdag", "Godkendt med ros.", Outcome::approved},
                           {"Puljen", "Resten overføres.", Outcome::unknown},
                           {"Parkering", "Udskudt til foråret.", Outcome::postponed}};
  listed.place.title = "Øvrige sager 03-10-2016";
  listed.follow_up = answer::FollowUp{.subject = "Parkering"};
  return listed;
}

inline answer::DecisionList decision_list() {
  answer::DecisionList list;
  list.query = "svømmehal";
  list.interpreted = "svømmehal";
  list.total = 12;
  list.items = 9;
  list.undecided_items = 1;
  list.decisions = {postponed_pool(), other_matters()};
  list.facets = {{FacetKind::year, {{"2016", 4, false}, {"2014", 5, false}}, 0}};
  return list;
}

}  // namespace referat::test
