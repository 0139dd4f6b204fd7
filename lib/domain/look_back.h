// Sentences of an item that look back at earlier decisions, as data. prose/decision_reference.h
// tells what counts as one.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/outcome.h"

namespace referat {

// When the decision fell, as the sentence tells it: a day (first == last) or a month.
struct DecisionReference {
  Date first{};
  Date last{};
  std::size_t begin = 0;  // bytes of the sentence: the date
  std::size_t end = 0;

  [[nodiscard]] bool is_day() const { return first == last; }
};

struct LookBack {
  std::string sentence;                    // its blanks collapsed
  std::size_t line = 0;                    // of the text that it stands in
  std::vector<DecisionReference> dates{};  // in its order
  std::vector<Outcome> undecided{};        // postponed, referred: it says that something was, which
                                           // decided nothing yet
};

}  // namespace referat
