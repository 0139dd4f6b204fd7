// Decisions as an answer, and what became of those that decided nothing yet. No Xapian here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answer/facet.h"
#include "answer/hit.h"
#include "answer/query_reading.h"

namespace referat::answer {

// Where a decision is printed.
struct DecisionPlace {
  std::string id{};  // the item's
  std::optional<std::string> number{};
  std::string title{};
  Source document{};
};

struct PlacedDecision {
  Decision decision;  // date and body are filled in from the meeting where it has none of its own
  DecisionPlace place;
  bool reprinted = false;  // by the minutes of a later meeting or of another body
};

enum class FollowUpState {
  decided,         // it came back: see became
  open,            // nothing later decides it
  no_case_number,  // can't be followed …
  undated,         // … nor can this
};

// What became of a decision that is postponed or referred.
struct FollowUp {
  FollowUpState state = FollowUpState::open;
  std::string until{};                      // the municipality's newest meeting (ISO), if the list
                                            // is of open ones
  std::string subject{};                    // the part it is about, if not the whole decision
  std::optional<PlacedDecision> became{};   // the first later decision on the matter that is final,
                                            // or the last, if all only send it on
  std::vector<PlacedDecision> undecided{};  // where it came up in between, or since, without an end
  std::optional<PlacedDecision> other_heading{};  // if it never came up: the next decision on the
                                                  // same case, under a heading that doesn't tell
                                                  // whether it is on the same matter
};

struct ListedDecision : PlacedDecision {
  std::size_t rank = 0;  // from 1, counted from the very first (offset included)
  std::optional<std::string> case_number{};  // as printed
  std::optional<std::string> case_key{};     // normal form
  bool closed = false;
  std::vector<std::string> recommended_by{};
  std::vector<std::string> centers{};
  std::vector<std::string> missing{};  // words of the query that the item lacks
  // Of a part that is still open, else of the one decided last; one postponed before one referred.
  std::optional<FollowUp> follow_up{};
  std::vector<FollowUp> further_follow_ups{};  // of its other parts
};

struct DecisionList : QueryReading {
  std::size_t total = 0;            // decisions, exactly; each once, however often it is printed
  std::size_t items = 0;            // that have one of them; the facets count these
  std::size_t undecided_items = 0;  // that pass and have no decision at all; 0 if open
  std::size_t postponed = 0;        // decisions, came they back or not; if open
  std::vector<Outcome> results;     // asked for; empty: all
  bool open = false;                // only postponements that never came back
  std::string newest_meeting;  // that the answer rests on: ISO; empty where the collection ends at
                               // another day for each municipality; if open
  std::vector<ListedDecision> decisions;
  std::vector<Facet> facets;
};

}  // namespace referat::answer
