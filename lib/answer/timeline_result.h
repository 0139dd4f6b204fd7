// A topic through the years, as plain data. No Xapian here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answer/facet.h"
#include "answer/hit.h"
#include "answer/query_reading.h"

namespace referat::answer {

struct ResultCount {
  std::string result;  // an outcome's name: "approved"
  std::size_t count = 0;
};

struct TimelineYear {
  int year = 0;
  std::size_t items = 0;               // whose meeting was in the year
  std::size_t decisions = 0;           // made in the year, by their own dates, whenever their item
                                       // was printed; each once
  std::vector<ResultCount> results{};  // of the decisions, each counted once by its own result, the
                                       // most frequent first: they add up to `decisions`
  std::vector<Hit> best{};             // ranked within the year, from 1
};

struct Timeline : QueryReading {
  std::size_t total = 0;            // items meant
  std::size_t decisions = 0;        // of theirs: what a list of decisions counts
  std::vector<TimelineYear> years;  // ascending, from the first that has anything to the last;
                                    // those between that have nothing are there too
  std::size_t undated_items = 0;
  std::size_t undated_decisions = 0;
  std::optional<Hit> first;  // the earliest of the items and the latest; nothing if none is dated
  std::optional<Hit> latest;
  std::vector<Facet> involved;  // of the items meant, so all filters hold (facets of a search leave
                                // out those of their own kind)
};

}  // namespace referat::answer
