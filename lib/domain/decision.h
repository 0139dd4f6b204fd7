// A decision, as it is printed below an agenda item. Field names are those of the JSON contract.
// All texts are valid UTF-8 without markup; lines of the source count from 1.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/outcome.h"
#include "domain/votes.h"

namespace referat {

// A decision on several subjects has a part for each.
struct DecisionPart {
  std::string subject;
  std::string text;
  Outcome result = Outcome::unknown;
  std::optional<Votes> votes{};  // on this subject, where the text tells them
};

// A sentence of a decision's text that says an outcome.
struct DecidingSentence {
  std::string text;
  Outcome outcome = Outcome::unknown;
};

struct Decision {
  std::optional<Date> date;  // its heading's, else the meeting's
  std::string body;          // its heading's, else the meeting's
  std::string text;
  Outcome result = Outcome::unknown;
  std::vector<DecisionPart> parts;
  std::size_t line = 0;
  std::optional<Votes> votes{};  // where the text tells them
  std::vector<Outcome> told{};   // what a mixed decision without parts came to, as its text tells
  // For those who search and show it, not in the JSON contract:
  std::size_t deciding = 0;  // where in the text the sentence begins that says the result, in
                             // bytes; 0 if none does by itself
  std::vector<DecidingSentence> sentences{};  // of a decision without parts
};

// All that the decision came to: its own result, then what it told, then its parts' results, each
// once.
[[nodiscard]] std::vector<Outcome> outcomes_of(const Decision& decision);

}  // namespace referat
