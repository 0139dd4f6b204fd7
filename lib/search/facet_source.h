// Where a database has the values of a kind of facet, and how a query asks for one.
#pragma once

#include <optional>

#include "domain/facet_kind.h"
#include "query/fields.h"

namespace referat::search {

struct FacetSource {
  unsigned slot = 0;
  bool packed = false;  // the slot holds a set of values (database/packed_set.h)
  query::Field field = query::Field::none;  // of the query language; months have none
};
[[nodiscard]] FacetSource source_of(FacetKind kind);

// The kind that counts what the field asks for; nothing for text, dates and the like.
[[nodiscard]] std::optional<FacetKind> counted_by(query::Field field);

}  // namespace referat::search
