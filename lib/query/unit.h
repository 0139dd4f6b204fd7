// What words of a query say together, or one by itself: plain data.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/acronym.h"
#include "domain/center.h"
#include "domain/date.h"
#include "domain/outcome.h"
#include "query/node.h"

namespace referat::query {

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

}  // namespace referat::query
