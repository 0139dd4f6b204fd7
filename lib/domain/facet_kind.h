// What answers are counted by and searches narrowed by: the kinds of facets, and in one table all
// that is known of a kind without a database. Where its values stand in one: search/facet_source.h.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace referat {

enum class FacetKind {
  year,
  center,
  case_number,
  month,
  body,
  municipality,
  result,
  recommended_by,
};

// Which values of a facet stand first.
enum class FacetOrder { largest_count, newest };

// When two spellings are the same value, as filters take them.
enum class FacetComparison {
  exact,
  case_number,   // "18-18284" is "18/18284"
  name,          // however it is printed
  municipality,  // the same, with or without "Kommune"
};

struct FacetFacts {
  FacetKind kind;
  std::string_view name;  // in JSON, terms and messages: "recommended_by"
  std::string_view
      danish;  // that people type as well: "indstiller", as the query's field is called
  std::string_view option;  // that narrows by it, without dashes: "recommended-by"
  std::string_view label;   // for people, through tr(): "Indstiller"
  FacetOrder order;
  FacetComparison comparison;
};

// All kinds, in the order in which they are named to people.
[[nodiscard]] std::span<const FacetFacts> facet_kinds();

[[nodiscard]] const FacetFacts& facts_of(FacetKind kind);

// As somebody types it: the English or the Danish name, in any case, with a hyphen or an
// underscore, å as aa.
[[nodiscard]] std::optional<FacetKind> facet_kind(std::string_view name);

}  // namespace referat
