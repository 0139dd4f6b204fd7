#include "domain/facet_kind.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/messages.h"
#include "base/strings.h"

namespace referat {

namespace {

using enum FacetOrder;
using Comparison = FacetComparison;
using Kind = FacetKind;

constexpr std::array kinds{
    FacetFacts{Kind::year, "year", "år", "year", N_("År"), newest, Comparison::exact},
    FacetFacts{Kind::center, "center", "center", "center", N_("Center"), largest_count,
               Comparison::name},
    FacetFacts{Kind::case_number, "case", "sag", "case", N_("Sag"), largest_count,
               Comparison::case_number},
    FacetFacts{Kind::month, "month", "måned", "month", N_("Måned"), newest, Comparison::exact},
    FacetFacts{Kind::body, "body", "udvalg", "body", N_("Udvalg"), largest_count, Comparison::name},
    FacetFacts{Kind::municipality, "municipality", "kommune", "municipality", N_("Kommune"),
               largest_count, Comparison::municipality},
    FacetFacts{Kind::result, "result", "resultat", "result", N_("Resultat"), largest_count,
               Comparison::exact},
    FacetFacts{Kind::recommended_by, "recommended_by", "indstiller", "recommended-by",
               N_("Indstiller"), largest_count, Comparison::name},
};

constexpr std::size_t place_of(FacetKind kind) { return static_cast<std::size_t>(kind); }

constexpr bool each_at_its_place() {
  for (std::size_t place = 0; place < kinds.size(); ++place) {
    if (place_of(kinds.at(place).kind) != place) return false;
  }
  return true;
}
static_assert(each_at_its_place());

}  // namespace

std::span<const FacetFacts> facet_kinds() { return kinds; }

const FacetFacts& facts_of(FacetKind kind) { return kinds.at(place_of(kind)); }

std::optional<FacetKind> facet_kind(std::string_view name) {
  std::string wanted = lower(name);
  std::replace(wanted.begin(), wanted.end(), '-', '_');
  for (const FacetFacts& facts : kinds) {
    if (wanted == facts.name || wanted == facts.danish || wanted == slug(facts.danish)) {
      return facts.kind;
    }
  }
  return std::nullopt;
}

}  // namespace referat
