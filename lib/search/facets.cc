#include "search/facets.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/error.h"
#include "base/messages.h"
#include "database/packed_set.h"
#include "database/schema.h"
#include "search/exact_count.h"

namespace referat::search {

namespace {

namespace slot = database::slot;

struct Named {
  std::string_view name;
  FacetSlot slot;
};
constexpr std::array facets{
    Named{"year", {slot::year, false}},     Named{"center", {slot::centers, true}},
    Named{"case", {slot::case_key, false}}, Named{"month", {slot::month, false}},
    Named{"body", {slot::body, false}},     Named{"municipality", {slot::municipality, false}},
    Named{"result", {slot::results, true}}, Named{"recommended_by", {slot::recommended_by, true}},
};

FacetCounts counts_of(const std::vector<CountedValue>& values, bool packed) {
  FacetCounts counts;
  for (const auto& [value, items] : values) {
    if (!packed) {
      counts[value] += items;
      continue;
    }
    for (const std::string& member : database::unpack_set(value)) counts[member] += items;
  }
  counts.erase("");
  return counts;
}

struct Pass {
  std::size_t total = 0;
  std::map<std::string, FacetCounts> counts;  // by facet
};

Pass count(const Xapian::Database& database, const Xapian::Query& query,
           const std::vector<std::string>& facet_names) {
  std::vector<Xapian::valueno> slots;
  for (const std::string& name : facet_names) slots.push_back(facet_slot(name).slot);
  const ExactCount exact = count_exactly(database, query, slots);
  Pass pass{.total = exact.items, .counts = {}};
  for (std::size_t i = 0; i < facet_names.size(); ++i) {
    const bool packed = facet_slot(facet_names[i]).packed;
    pass.counts.emplace(facet_names[i], counts_of(exact.values[i], packed));
  }
  return pass;
}

}  // namespace

FacetSlot facet_slot(const std::string& name) {
  std::string known;
  for (const Named& facet : facets) {
    if (facet.name == name) return facet.slot;
    known += (known.empty() ? "" : ", ") + std::string(facet.name);
  }
  throw Error(ErrorKind::usage, tr("facetten »{}« kendes ikke; vælg blandt {}", name, known));
}

const KindFilter* own_filter(const std::vector<KindFilter>& filters, const std::string& facet) {
  const auto own = std::find_if(filters.begin(), filters.end(),
                                [&](const KindFilter& filter) { return filter.kind == facet; });
  return own == filters.end() ? nullptr : &*own;
}

Xapian::Query filtered(const Xapian::Query& query, const std::vector<KindFilter>& filters,
                       const std::string& except_kind) {
  Xapian::Query result = query;
  for (const KindFilter& filter : filters) {
    if (filter.kind != except_kind) {
      result = Xapian::Query(Xapian::Query::OP_FILTER, result, filter.query);
    }
  }
  return result;
}

Tally tally(const Xapian::Database& database, const Xapian::Query& query,
            const std::vector<KindFilter>& filters,
            const std::vector<answer::FacetRequest>& requests) {
  std::vector<std::string> shared;
  for (const answer::FacetRequest& request : requests) {
    if (own_filter(filters, request.name) == nullptr) shared.push_back(request.name);
  }
  Pass pass = count(database, filtered(query, filters), shared);
  Tally result{.total = pass.total, .facets = {}};
  for (const answer::FacetRequest& request : requests) {
    const KindFilter* filter = own_filter(filters, request.name);
    if (filter == nullptr) {
      result.facets.push_back(shown_facet(pass.counts.at(request.name), request, {}));
      continue;
    }
    const Pass own = count(database, filtered(query, filters, request.name), {request.name});
    result.facets.push_back(shown_facet(own.counts.at(request.name), request, filter->chosen));
  }
  return result;
}

}  // namespace referat::search
