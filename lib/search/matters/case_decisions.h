// The decisions of a case, with what tells a sentence about one of them from a sentence about
// something else that was decided the same day.
#pragma once

#include <xapian.h>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "answer/case_history.h"
#include "domain/date.h"
#include "domain/look_back.h"
#include "search/matters/topic.h"
#include "text/analyzer.h"

namespace referat::search {

// What another case's item of that day is about.
struct Rival {
  std::string case_key{};  // or empty
  Words subject{};
};

// One date and body; its items' titles together.
struct CaseDecision {
  std::string municipality;
  Date date;
  std::string body;
  Words subject;                                       // what is said in its titles
  std::shared_ptr<const std::vector<Rival>> rivals{};  // what else was dealt with that day
  std::set<std::string> numbers{};  // its items' in the minutes of that meeting, in lower case;
                                    // empty where those aren't there
};

// Every decision's own date and body, else the meeting's, and every meeting that dealt with the
// case; undated ones are left out. items: all of the case. Ascending by date.
[[nodiscard]] std::vector<CaseDecision> case_decisions(const Xapian::Database& database,
                                                       const std::vector<answer::Hit>& items,
                                                       const text::Analyzer& analyzer);

// Where a sentence that looks back stands.
struct Standpoint {
  std::string municipality{};
  std::optional<Date> meeting{};  // of that item
  std::string case_key{};         // of that item, or empty
  Words title{};                  // what is said in that item's title
  bool own = false;               // in an item of the case itself
  // Decisions that the item looks back at elsewhere: there is no need to say again what they were
  // about ("direktionens beslutning af 11.09.2017, hvor …").
  std::set<answer::EarlierDecision> known{};
};

// Bytes of a sentence.
struct SentenceRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct MeantDecisions {
  std::vector<answer::EarlierDecision> decisions;
  std::vector<SentenceRange> dates;  // where the sentence names them
};

// Which of the decisions the sentence is about; none for most sentences.
[[nodiscard]] MeantDecisions meant_decisions(const LookBack& look, const Standpoint& from,
                                             const std::vector<CaseDecision>& decisions,
                                             const text::Analyzer& analyzer);

}  // namespace referat::search
