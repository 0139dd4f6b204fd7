#include "output/json/timeline.h"

#include <optional>
#include <ostream>
#include <utility>

#include "output/json/parts.h"

namespace referat::output {

namespace {

Json hit_or_null(const std::optional<answer::Hit>& hit) {
  return hit ? hit_json(*hit, false) : Json();
}

Json year_json(const answer::TimelineYear& year) {
  Json results = Json::array();
  for (const auto& [result, count] : year.results) {
    results.push_back({{"result", result}, {"count", count}});
  }
  Json best = Json::array();
  for (const auto& hit : year.best) best.push_back(hit_json(hit, false));
  return {{"year", year.year},
          {"items", year.items},
          {"decisions", year.decisions},
          {"results", std::move(results)},
          {"best", std::move(best)}};
}

}  // namespace

void write_timeline_json(std::ostream& out, const answer::Timeline& timeline) {
  Json years = Json::array();
  for (const auto& year : timeline.years) years.push_back(year_json(year));
  Json json = reading_json(timeline);
  json["total"] = timeline.total;
  json["decisions"] = timeline.decisions;
  json["years"] = std::move(years);
  json["undated"] = {{"items", timeline.undated_items}, {"decisions", timeline.undated_decisions}};
  json["first"] = hit_or_null(timeline.first);
  json["latest"] = hit_or_null(timeline.latest);
  json["involved"] = facets_json(timeline.involved);
  write_json_text(out, json, true);
}

void write_timeline_jsonl(std::ostream& out, const answer::Timeline& timeline) {
  for (const auto& year : timeline.years) write_json_text(out, year_json(year), false);
}

}  // namespace referat::output
