#include "output/json/coverage.h"

#include <ostream>

#include "domain/json.h"
#include "output/json/parts.h"

namespace referat::output {

namespace {

void add_holdings(Json& json, const answer::Holdings& held) {
  json["documents"] = held.documents;
  json["agendas"] = held.agendas;
  json["meetings"] = held.meetings;
  json["items"] = held.items;
  json["closed"] = held.closed;
  json["decisions"] = held.decisions;
}

Json years_json(const std::vector<answer::YearHoldings>& years) {
  Json list = Json::array();
  for (const auto& year : years) {
    Json json = {{"year", year.year}};
    add_holdings(json, year);
    list.push_back(std::move(json));
  }
  return list;
}

Json body_json(const answer::BodyCoverage& body) {
  Json json = {{"municipality", text_or_null(body.municipality)},
               {"body", text_or_null(body.body)}};
  add_holdings(json, body);
  json["first"] = text_or_null(body.first);
  json["last"] = text_or_null(body.last);
  json["years"] = years_json(body.years);
  json["usual_days"] = body.usual_days ? Json(*body.usual_days) : Json();
  json["gaps"] = Json::array();
  for (const auto& [from, to, days] : body.gaps) {
    json["gaps"].push_back({{"from", from}, {"to", to}, {"days", days}});
  }
  json["only_agenda"] = body.only_agenda;
  return json;
}

Json warnings_json(const std::vector<answer::DocumentWarning>& warnings) {
  Json list = Json::array();
  for (const auto& [path, line, message] : warnings) {
    list.push_back({{"path", path}, {"line", line}, {"message", message}});
  }
  return list;
}

Json headings_json(const std::vector<answer::HeadingUse>& headings) {
  Json list = Json::array();
  for (const auto& use : headings) {
    list.push_back({{"heading", use.text},
                    {"count", use.count},
                    {"documents", use.documents},
                    {"path", use.path},
                    {"line", use.line}});
  }
  return list;
}

Json left_out_json(const std::vector<answer::LeftOutFiles>& files) {
  Json list = Json::array();
  for (const auto& [folder, kind, count] : files) {
    list.push_back({{"folder", folder}, {"kind", kind}, {"count", count}});
  }
  return list;
}

Json coverage_json(const answer::Coverage& coverage) {
  Json json = Json::object();
  add_holdings(json, coverage);
  json["first"] = text_or_null(coverage.first);
  json["last"] = text_or_null(coverage.last);
  json["bodies"] = Json::array();
  for (const auto& body : coverage.bodies) json["bodies"].push_back(body_json(body));
  json["undated"] = coverage.undated;
  json["warnings"] = warnings_json(coverage.warnings);
  json["unknown_headings"] = headings_json(coverage.unknown_headings);
  json["left_out"] = left_out_json(coverage.left_out);
  return json;
}

}  // namespace

void write_coverage_json(std::ostream& out, const answer::Coverage& coverage) {
  write_json_text(out, coverage_json(coverage), true);
}

void write_coverage_jsonl(std::ostream& out, const answer::Coverage& coverage) {
  for (const auto& body : coverage.bodies) write_json_text(out, body_json(body), false);
}

}  // namespace referat::output
