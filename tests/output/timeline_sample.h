// A timeline of an imagined municipality, for the tests of all renderers.
#pragma once

#include "answer/timeline_result.h"
#include "output/sample.h"

namespace referat::test {

inline answer::Timeline sick_leave_by_year() {
  answer::Timeline timeline;
  timeline.query = "sygefravær";
  timeline.interpreted = "sygefravær";
  timeline.total = 12;
  timeline.decisions = 9;
  timeline.years = {{.year = 2014,
                     .items = 8,
                     .decisions = 5,
                     .results = {{"approved", 4}, {"postponed", 1}},
                     .best = {sick_leave(), closed_item()}},
                    {.year = 2015},
                    {.year = 2016},
                    {.year = 2017},
                    {.year = 2018, .items = 3, .decisions = 4, .results = {{"unknown", 4}}}};
  timeline.years[4].best = {new_schools()};
  timeline.undated_items = 1;
  timeline.first = sick_leave();
  timeline.latest = new_schools();
  timeline.involved = {{FacetKind::center, {{"CPO", 12, false}}, 0},
                       {FacetKind::body, {{"Direktionen", 9, false}}, 2}};
  return timeline;
}

}  // namespace referat::test
