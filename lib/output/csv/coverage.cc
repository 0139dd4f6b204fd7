#include "output/csv/coverage.h"

#include <fmt/format.h>

#include <ostream>

#include "output/csv/field.h"

namespace referat::output {

namespace {

void write_row(std::ostream& out, const answer::BodyCoverage& body, const std::string& year,
               const answer::Holdings& held) {
  out << fmt::format("{},{},{},{},{},{},{},{},{}\r\n", csv_field(body.municipality),
                     csv_field(body.body), year, held.documents, held.agendas, held.meetings,
                     held.items, held.closed, held.decisions);
}

// What the body's years don't have.
answer::Holdings undated(const answer::BodyCoverage& body) {
  const answer::Holdings& all = body;
  answer::Holdings rest = all;
  rest.meetings = 0;
  for (const auto& year : body.years) {
    rest.documents -= year.documents;
    rest.agendas -= year.agendas;
    rest.items -= year.items;
    rest.closed -= year.closed;
    rest.decisions -= year.decisions;
  }
  return rest;
}

}  // namespace

void write_coverage_csv(std::ostream& out, const answer::Coverage& coverage) {
  out << "municipality,body,year,documents,agendas,meetings,items,closed,decisions\r\n";
  for (const auto& body : coverage.bodies) {
    for (const auto& year : body.years) write_row(out, body, std::to_string(year.year), year);
    const answer::Holdings rest = undated(body);
    if (rest.documents > 0) write_row(out, body, "", rest);
  }
}

}  // namespace referat::output
