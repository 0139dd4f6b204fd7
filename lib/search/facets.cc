#include "search/facets.h"

#include <algorithm>
#include <map>
#include <set>

#include "database/packed_set.h"
#include "search/exact_count.h"
#include "search/facet_source.h"

namespace referat::search {

namespace {

void check_value(const std::string& value, FacetKind kind) {
  if (kind == FacetKind::year) {
    database::check_beginning_of_day(value, "-01-01");
  } else if (kind == FacetKind::month) {
    database::check_beginning_of_day(value, "-01");
  } else {
    database::check_single_value(value);
  }
}

FacetCounts counts_of(const std::vector<CountedValue>& values, FacetKind kind) {
  const bool packed = source_of(kind).packed;
  FacetCounts counts;
  for (const auto& [value, items] : values) {
    if (!packed) {
      check_value(value, kind);
      counts[value] += items;
      continue;
    }
    // One item may print one name in two ways.
    std::set<std::string> of_item;
    for (const std::string& member : database::unpack_set(value)) {
      if (of_item.insert(compared_value(kind, member)).second) counts[member] += items;
    }
  }
  counts.erase("");
  return spellings_together(kind, counts);
}

struct Pass {
  std::size_t total = 0;
  std::map<FacetKind, FacetCounts> counts;
};

Pass count(const Xapian::Database& database, const Xapian::Query& query,
           const std::set<FacetKind>& kinds) {
  std::vector<Xapian::valueno> slots;
  for (const FacetKind kind : kinds) slots.push_back(source_of(kind).slot);
  const ExactCount exact = count_exactly(database, query, slots);
  Pass pass{.total = exact.items, .counts = {}};
  auto values = exact.values.begin();
  for (const FacetKind kind : kinds) {
    pass.counts.emplace(kind, counts_of(*values++, kind));
  }
  return pass;
}

}  // namespace

const KindFilter* own_filter(const std::vector<KindFilter>& filters, FacetKind kind) {
  const auto own = std::find_if(filters.begin(), filters.end(),
                                [&](const KindFilter& filter) { return filter.kind == kind; });
  return own == filters.end() ? nullptr : &*own;
}

Xapian::Query filtered(const Xapian::Query& query, const std::vector<KindFilter>& filters,
                       std::optional<FacetKind> except_kind) {
  Xapian::Query result = query;
  for (const KindFilter& filter : filters) {
    if (except_kind && filter.kind == except_kind) continue;
    result = Xapian::Query(Xapian::Query::OP_FILTER, result, filter.query);
  }
  return result;
}

Tally tally(const Xapian::Database& database, const Xapian::Query& query,
            const std::vector<KindFilter>& filters,
            const std::vector<answer::FacetRequest>& requests) {
  std::set<FacetKind> shared;  // each once, though it may be asked for twice
  for (const answer::FacetRequest& request : requests) {
    if (own_filter(filters, request.kind) == nullptr) shared.insert(request.kind);
  }
  Pass pass = count(database, filtered(query, filters), shared);
  Tally result{.total = pass.total, .facets = {}};
  for (const answer::FacetRequest& request : requests) {
    const KindFilter* filter = own_filter(filters, request.kind);
    if (filter == nullptr) {
      result.facets.push_back(shown_facet(pass.counts.at(request.kind), request, {}));
      continue;
    }
    const Pass own = count(database, filtered(query, filters, request.kind), {request.kind});
    result.facets.push_back(shown_facet(own.counts.at(request.kind), request, filter->chosen));
  }
  return result;
}

}  // namespace referat::search
