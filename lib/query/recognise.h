// Words of a query that mean more than their letters: centers, cases, dates, function words.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/acronym.h"
#include "domain/center.h"
#include "domain/date.h"
#include "domain/outcome.h"
#include "query/node.h"
#include "query/period.h"
#include "text/analyzer.h"

namespace referat::query {

struct KnownTerm {
  std::string term{};
  std::size_t items = 0;  // that have it
};

// What the translation must know of the database it is for.
struct Vocabulary {
  std::function<bool(const std::string& term)> has_term{};
  // The database's terms that begin so, in their order, but no more than `most`.
  std::function<std::vector<KnownTerm>(const std::string& beginning, std::size_t most)>
      terms_with{};
  const CenterRegister* centers = nullptr;
  std::vector<AcronymDefinition> acronyms{};  // that its documents explain
  Date today{};                               // see parse_date_range()
  PeriodOf periods_of = PeriodOf::meetings;   // what the fields år: and dato: ask for
};

enum class UnitKind {
  node,           // as the tree has it
  center,         // an acronym, or a full name of one or several words
  acronym,        // one that the documents explain, or what it stands for
  case_number,    // a case that the database has
  date,           // a year, month or day, or a range of them
  result,         // "udskudt", "ikke godkendt": what a decision came to
  body,           // a deciding body that the database has
  amount,         // "150 t. kr."
  day_month,      // 21/11, which is no case in the database
  announcement,   // "sag nr." before a case number: says nothing by itself
  function_word,  // optional: "for", "på grund af", "sager", and "sag" before a case number
};

// One or several words in a row.
struct Unit {
  UnitKind kind = UnitKind::node;
  const Node* node = nullptr;            // the first
  std::size_t count = 1;                 // nodes that it is made of
  std::string text{};                    // words joined by a blank
  std::string typed{};                   // what was typed for it, if that was corrected
  std::vector<const Center*> centers{};  // owned by the register
  std::vector<AcronymDefinition> acronyms{};
  std::optional<Outcome> outcome{};
  std::string body{};  // its name in the database
  Date first{};
  Date last{};
};

// The children of an `all` node, which every one of them is part of one unit. Only plain words
// (no field, no quotes) are looked at; all else is a unit as it is.
[[nodiscard]] std::vector<Unit> recognise(const std::vector<const Node*>& nodes,
                                          const Vocabulary& vocabulary,
                                          const text::Analyzer& analyzer);

// "2018 ELLER sidste år": a choice of dates only, which raises the items of all of them, as a bare
// date does.
[[nodiscard]] bool is_choice_of_dates(const Node& node, const Vocabulary& vocabulary,
                                      const text::Analyzer& analyzer);

}  // namespace referat::query
