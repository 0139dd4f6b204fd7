#include "search/facets.h"

#include <algorithm>
#include <map>
#include <memory>

#include "database/packed_set.h"
#include "search/facet_source.h"

namespace referat::search {

namespace {

FacetCounts counts_of(const Xapian::ValueCountMatchSpy& spy, bool packed) {
  FacetCounts counts;
  for (auto value = spy.values_begin(); value != spy.values_end(); ++value) {
    if (!packed) {
      counts[*value] += value.get_termfreq();
      continue;
    }
    for (const std::string& member : database::unpack_set(*value)) {
      counts[member] += value.get_termfreq();
    }
  }
  counts.erase("");
  return counts;
}

struct Pass {
  std::size_t total = 0;
  std::map<FacetKind, FacetCounts> counts;
};

Pass count(const Xapian::Database& database, const Xapian::Query& query,
           const std::vector<FacetKind>& kinds) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  // Relevance order and no page: any sort makes Xapian count some items twice when several
  // databases, one of them remote, are searched with spies.
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  std::map<FacetKind, std::unique_ptr<Xapian::ValueCountMatchSpy>> spies;
  for (const FacetKind kind : kinds) {
    auto spy = std::make_unique<Xapian::ValueCountMatchSpy>(source_of(kind).slot);
    enquire.add_matchspy(spy.get());
    spies.emplace(kind, std::move(spy));
  }
  Pass pass;
  pass.total = enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
  for (const auto& [kind, spy] : spies) {
    pass.counts.emplace(kind, counts_of(*spy, source_of(kind).packed));
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
  std::vector<FacetKind> shared;
  for (const answer::FacetRequest& request : requests) {
    if (own_filter(filters, request.kind) == nullptr) shared.push_back(request.kind);
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
