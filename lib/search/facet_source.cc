#include "search/facet_source.h"

#include <stdexcept>

#include "database/schema.h"

namespace referat::search {

namespace slot = database::slot;
using query::Field;

FacetSource source_of(FacetKind kind) {
  switch (kind) {
    case FacetKind::year:
      return {slot::year, false, Field::year};
    case FacetKind::center:
      return {slot::centers, true, Field::center};
    case FacetKind::case_number:
      return {slot::case_number, false, Field::case_number};
    case FacetKind::month:
      return {slot::month, false, Field::none};
    case FacetKind::body:
      return {slot::body, false, Field::body};
    case FacetKind::municipality:
      return {slot::municipality, false, Field::municipality};
    case FacetKind::result:
      return {slot::results, true, Field::result};
    case FacetKind::recommended_by:
      return {slot::recommended_by, true, Field::recommended_by};
  }
  throw std::logic_error("no kind of facet");
}

std::optional<FacetKind> counted_by(Field field) {
  if (field == Field::none) return std::nullopt;
  for (const FacetFacts& facts : facet_kinds()) {
    if (source_of(facts.kind).field == field) return facts.kind;
  }
  return std::nullopt;
}

}  // namespace referat::search
