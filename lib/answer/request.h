// What is asked for, as plain data: the page, its order, the filters and the facets.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/limits.h"
#include "domain/date.h"
#include "domain/facet_kind.h"
#include "domain/period.h"

namespace referat::answer {

// How far somebody has seen the databases: the latest arrival of each by its identity
// (database/arrivals.h). Databases behind a server are told apart like any others.
using Marks = std::map<std::string, std::string>;

enum class Sort { relevance, newest, oldest };

// Values of one kind are joined by or, kinds by and.
struct Filters {
  std::vector<std::string> years{};    // "2018" or "2017..2020", checked by the search
  std::vector<std::string> months{};   // "2018-11", "nov 2018" or "2018-09..2018-11", likewise
  std::vector<std::string> centers{};  // acronym, variant or full name
  std::vector<std::string> recommended_by{};  // the same
  std::vector<std::string> cases{};
  std::vector<std::string> bodies{};
  std::vector<std::string> municipalities{};
  std::vector<std::string> results{};  // English or Danish
  std::optional<Date> since{};         // both included
  std::optional<Date> until{};
  std::optional<Marks> news{};  // only what has come in since; then nothing but items that have all
                                // words: no others stand in for them

  // Those of one kind, by the facet that counts it.
  [[nodiscard]] std::vector<std::string>& of(FacetKind kind);
  [[nodiscard]] const std::vector<std::string>& of(FacetKind kind) const;

  [[nodiscard]] bool empty() const;
};

struct FacetRequest {
  FacetKind kind = FacetKind::year;
  std::size_t values = limits::default_facet_values;
};

struct SearchRequest {
  std::string query{};
  Filters filters{};
  Sort sort = Sort::relevance;  // without a query: newest
  std::size_t offset = 0;
  std::size_t limit = limits::default_page;
  std::vector<FacetRequest> facets{};
  PeriodOf periods_of = PeriodOf::meetings;  // of filters, and of fields of the query
  Date today{};          // what "sidste år" counts from; if not valid, such words are just words
  bool explain = false;  // fill in the explanations of result.h
};

// A list of decisions.
struct DecisionRequest {
  SearchRequest items;         // what they are on; offset and limit count decisions
  std::optional<Sort> sort{};  // none: newest first, but by relevance where no item has all words
  bool open = false;           // only postponements that never came back
};

// One case through all meetings.
struct HistoryRequest {
  std::string case_number{};  // in any spelling: "18/18284", "sag 18-18284", "2018/18284"
  Filters filters{};          // of what is listed, items and references
  Date today{};               // as in SearchRequest
};

// What is like a text of the user's own.
struct DraftText {
  std::string path{};
  std::string text{};  // valid UTF-8
};

}  // namespace referat::answer
