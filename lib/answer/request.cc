#include "answer/request.h"

#include <algorithm>
#include <stdexcept>

namespace referat::answer {

namespace {

using Values = std::vector<std::string> Filters::*;

Values member_of(FacetKind kind) {
  switch (kind) {
    case FacetKind::year:
      return &Filters::years;
    case FacetKind::center:
      return &Filters::centers;
    case FacetKind::case_number:
      return &Filters::cases;
    case FacetKind::month:
      return &Filters::months;
    case FacetKind::body:
      return &Filters::bodies;
    case FacetKind::municipality:
      return &Filters::municipalities;
    case FacetKind::result:
      return &Filters::results;
    case FacetKind::recommended_by:
      return &Filters::recommended_by;
  }
  throw std::logic_error("no kind of facet");
}

}  // namespace

std::vector<std::string>& Filters::of(FacetKind kind) { return this->*member_of(kind); }

const std::vector<std::string>& Filters::of(FacetKind kind) const { return this->*member_of(kind); }

bool Filters::empty() const {
  const auto kinds = facet_kinds();
  return !since && !until && !news &&
         std::all_of(kinds.begin(), kinds.end(),
                     [&](const FacetFacts& facts) { return of(facts.kind).empty(); });
}

}  // namespace referat::answer
