#include "output/words/facets.h"

#include <catch2/catch.hpp>

namespace referat::output {

namespace {

answer::Facet centers(std::vector<answer::FacetValue> values) {
  return {.kind = FacetKind::center, .values = std::move(values)};
}

}  // namespace

TEST_CASE("a facet narrows by its most frequent value, as a shell takes it") {
  CHECK(narrowing_option(centers({{"CPO", 3}, {"Økonomi & Drift", 5}}), 12)->shown() ==
        " --center 'Økonomi & Drift'");
}

TEST_CASE("a facet narrows by no value that all items have, and by none beside a chosen one") {
  CHECK(narrowing_option(centers({{"CPO", 12}, {"BSC", 4}}), 12)->shown() == " --center BSC");
  CHECK_FALSE(narrowing_option(centers({{"CPO", 12}}), 12));
  CHECK_FALSE(narrowing_option(centers({{"CPO", 3, true}, {"BSC", 4}}), 12));
}

TEST_CASE("a result is chosen by the name that it is told by") {
  const answer::Facet results{.kind = FacetKind::result, .values = {{"approved_with_changes", 1}}};
  CHECK(facet_option(results, results.values[0]) == "--result 'godkendt med ændringer'");
}

TEST_CASE("results are told in the language of the user, other values as they are") {
  const answer::Facet results{.kind = FacetKind::result, .values = {{"approved", 1}}};
  CHECK(facet_value(results, results.values[0]) == "godkendt");
  CHECK(facet_value(centers({}), {"approved", 1}) == "approved");
  CHECK(facet_label(FacetKind::center) == "Center");
}

}  // namespace referat::output
