#include "search/facets.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string_view>

#include "base/error.h"
#include "base/messages.h"
#include "domain/case_number.h"
#include "index/packed_set.h"
#include "index/schema.h"
#include "query/filter_query.h"

namespace referat::search {

namespace {

namespace slot = index::slot;

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

using Counts = std::map<std::string, std::size_t>;

Counts counts_of(const Xapian::ValueCountMatchSpy& spy, bool packed) {
  Counts counts;
  for (auto value = spy.values_begin(); value != spy.values_end(); ++value) {
    if (!packed) {
      counts[*value] += value.get_termfreq();
      continue;
    }
    for (const std::string& member : index::unpack_set(*value)) {
      counts[member] += value.get_termfreq();
    }
  }
  counts.erase("");
  return counts;
}

bool same_value(const std::string& facet, const std::string& counted, const std::string& chosen) {
  if (facet == "body") return index::folded_name(counted) == index::folded_name(chosen);
  if (facet == "municipality") {
    return query::folded_municipality(counted) == query::folded_municipality(chosen);
  }
  if (facet == "case") {
    const auto keys = case_keys(chosen);
    return std::find(keys.begin(), keys.end(), counted) != keys.end();
  }
  return counted == chosen;
}

std::vector<FacetValue> all_values(const Counts& counts, const std::string& facet,
                                   const std::vector<ChosenValue>& chosen_values) {
  std::vector<FacetValue> values;
  for (const auto& [value, count] : counts) values.push_back({value, count});
  for (const ChosenValue& chosen : chosen_values) {
    bool found = false;
    for (FacetValue& value : values) {
      if (!same_value(facet, value.value, chosen.value)) continue;
      found = value.selected = true;
    }
    if (!found && chosen.named) values.push_back({chosen.value, 0, true});
  }
  return values;
}

Facet shown(std::vector<FacetValue> values, const FacetRequest& request) {
  const bool by_time = request.name == "year" || request.name == "month";
  std::sort(values.begin(), values.end(), [&](const FacetValue& a, const FacetValue& b) {
    if (by_time) return a.value > b.value;
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
  Facet facet{.name = request.name, .values = {}};
  for (FacetValue& value : values) {
    if (facet.values.size() < request.values || value.selected) {
      facet.values.push_back(std::move(value));
    } else {
      ++facet.more;
    }
  }
  return facet;
}

struct Pass {
  std::size_t total = 0;
  std::map<std::string, Counts> counts;  // by facet
};

Pass count(const Xapian::Database& database, const Xapian::Query& query,
           const std::vector<std::string>& facet_names) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  // Relevance order and no page: any sort makes Xapian count some items twice when several
  // databases, one of them remote, are searched with spies.
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  std::map<std::string, std::unique_ptr<Xapian::ValueCountMatchSpy>> spies;
  for (const std::string& name : facet_names) {
    auto spy = std::make_unique<Xapian::ValueCountMatchSpy>(facet_slot(name).slot);
    enquire.add_matchspy(spy.get());
    spies.emplace(name, std::move(spy));
  }
  Pass pass;
  pass.total = enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
  for (const auto& [name, spy] : spies) {
    pass.counts.emplace(name, counts_of(*spy, facet_slot(name).packed));
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
            const std::vector<KindFilter>& filters, const std::vector<FacetRequest>& requests) {
  const auto filter_of = [&](const FacetRequest& request) {
    return std::find_if(filters.begin(), filters.end(),
                        [&](const KindFilter& filter) { return filter.kind == request.name; });
  };
  std::vector<std::string> shared;
  for (const FacetRequest& request : requests) {
    if (filter_of(request) == filters.end()) shared.push_back(request.name);
  }
  Pass pass = count(database, filtered(query, filters), shared);
  for (const FacetRequest& request : requests) {
    if (filter_of(request) == filters.end()) continue;
    Pass own = count(database, filtered(query, filters, request.name), {request.name});
    pass.counts.merge(own.counts);
  }
  Tally result{.total = pass.total, .facets = {}};
  for (const FacetRequest& request : requests) {
    const auto filter = filter_of(request);
    const auto chosen = filter == filters.end() ? std::vector<ChosenValue>() : filter->chosen;
    result.facets.push_back(
        shown(all_values(pass.counts.at(request.name), request.name, chosen), request));
  }
  return result;
}

}  // namespace referat::search
