// What a query is read against: words, centers and acronyms of the database that it is for.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "domain/acronym.h"
#include "domain/center.h"
#include "domain/date.h"
#include "domain/period.h"

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

}  // namespace referat::query
