// A search request against an opened source: the page and the facets (two passes, DESIGN 5).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answer/result.h"
#include "base/limits.h"
#include "database/source.h"
#include "domain/date.h"
#include "query/period.h"
#include "search/marks.h"

namespace referat::search {

enum class Sort { relevance, newest, oldest };

// Values of one kind are joined by or, kinds by and.
struct Filters {
  std::vector<std::string> years{};    // "2018" or "2017..2020", checked by engine: Error(usage)
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

  [[nodiscard]] bool empty() const;
};

struct FacetRequest {
  std::string name;  // as in result.h
  std::size_t values = limits::default_facet_values;
};

struct SearchRequest {
  std::string query{};
  Filters filters{};
  Sort sort = Sort::relevance;  // without a query: newest
  std::size_t offset = 0;
  std::size_t limit = limits::default_page;
  std::vector<FacetRequest> facets{};
  query::PeriodOf periods_of = query::PeriodOf::meetings;  // of filters, and of fields of the query
  Date today{};          // what "sidste år" counts from; if not valid, such words are just words
  bool explain = false;  // fill in the explanations of result.h
};

// Throws Error(query | usage | database). A snapshot that a writer has replaced in between is
// reopened and the whole search repeated (limits::max_search_attempts).
[[nodiscard]] answer::SearchResult search(database::OpenSource& source,
                                          const SearchRequest& request);

// The item with this id, or nothing. Its Hit has no rank, snippet or highlights.
[[nodiscard]] std::optional<answer::Hit> find_item(database::OpenSource& source,
                                                   const std::string& id);

}  // namespace referat::search
