#include "output/csv/hits.h"

#include <fmt/format.h>

#include <ostream>
#include <string_view>

#include "base/strings.h"
#include "output/csv/field.h"

namespace referat::output {

namespace {

constexpr std::string_view hit_columns =
    "rank,score,id,municipality,body,date,number,title,case_number,result,centers,recommended_by,"
    "path,snippet,closed";

std::string results_of(const AgendaItem& item) {
  std::vector<std::string> names;
  for (const auto& decision : item.decisions) names.emplace_back(outcome_name(decision.result));
  return join(names, ";");
}

std::string row(const answer::Hit& hit) {
  const answer::Source& document = hit.document;
  const AgendaItem& item = hit.item;
  const std::vector<std::string> fields{std::to_string(hit.rank),
                                        fmt::format("{:.4f}", hit.score),
                                        csv_field(hit.id),
                                        csv_field(document.municipality),
                                        csv_field(document.body),
                                        csv_field(document.date),
                                        csv_field(item.number.value_or("")),
                                        csv_field(item.title),
                                        csv_field(item.case_number.value_or("")),
                                        csv_field(results_of(item)),
                                        csv_field(join(item.centers, ";")),
                                        csv_field(join(item.recommended_by, ";")),
                                        csv_field(document.path),
                                        csv_field(hit.snippet),
                                        item.closed ? "true" : "false"};
  return join(fields, ",");
}

}  // namespace

void write_csv(std::ostream& out, const answer::SearchResult& result) {
  out << hit_columns << "\r\n";
  for (const auto& hit : result.hits) out << row(hit) << "\r\n";
}

}  // namespace referat::output
