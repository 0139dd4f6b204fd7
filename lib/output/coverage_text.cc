#include "output/coverage_text.h"

#include <fmt/format.h>

#include <ostream>

#include "base/strings.h"
#include "output/coverage_table.h"
#include "output/paragraph.h"
#include "output/wording.h"

namespace referat::output {

namespace {

using search::BodyCoverage;
using search::Coverage;
using search::Holdings;

constexpr std::size_t most_headings = 10;

std::string counted(std::size_t number, const char* one, const char* many) {
  if (number == 0) return fmt::format("ingen {}", many);
  return fmt::format("{} {}", danish_number(number), number == 1 ? one : many);
}

std::string documents(const Holdings& held) {
  const std::size_t minutes = held.documents - held.agendas;
  std::vector<std::string> kinds;
  if (minutes > 0) kinds.push_back(counted(minutes, "referat", "referater"));
  if (held.agendas > 0) kinds.push_back(counted(held.agendas, "dagsorden", "dagsordener"));
  return join(kinds, " og ");
}

std::string content(const Holdings& held) {
  std::string items = counted(held.items, "punkt", "punkter");
  if (held.closed > 0) {
    items += fmt::format(" ({})", counted(held.closed, "lukket", "lukkede"));
  }
  return items + ", " + count_of_decisions(held.decisions);
}

std::string period(const std::string& first, const std::string& last, const Style& style) {
  if (first == last) return danish_date(first);
  return fmt::format("{} {} {}", danish_date(first), style.dash(), danish_date(last));
}

class Writer {
 public:
  Writer(std::ostream& out, const TextOptions& options) : out_(out), options_(options) {}

  void write_total(const Coverage& coverage) {
    std::vector<std::string> facts{documents(coverage)};
    if (coverage.meetings > 0) facts.push_back(counted(coverage.meetings, "møde", "møder"));
    facts.push_back(content(coverage));
    facts.insert(facts.end(), options_.filters.begin(), options_.filters.end());
    line(0, join(facts, options_.style.dot()), sgr::bold);
    if (!coverage.first.empty()) {
      line(0, period(coverage.first, coverage.last, options_.style));
    }
  }

  void write_nothing() {
    std::string nothing = "Ingen dokumenter";
    for (const auto& filter : options_.filters) {
      nothing += std::string(options_.style.dot()) + filter;
    }
    line(0, nothing, sgr::bold);
  }

  void write_body(const BodyCoverage& body, bool with_municipality) {
    std::string name = body_label(body.body);
    if (with_municipality) name += ", " + municipality_label(body.municipality);
    out_ << '\n';
    line(0, name, sgr::bold);
    std::string meetings = documents(body);
    if (body.meetings > 0) {
      meetings += " fra " + counted(body.meetings, "møde", "møder") + ": " +
                  period(body.first, body.last, options_.style);
    }
    line(2, meetings);
    line(2, content(body));
    if (body.usual_days) {
      line(2, fmt::format("mellem to møder går som regel {}",
                          counted(*body.usual_days, "dag", "dage")));
    }
  }

  void write_gaps(const std::vector<BodyCoverage>& bodies, bool with_municipality) {
    begin("Huller: usædvanlig langt mellem to møder");
    for (const auto& body : bodies) {
      for (const auto& [from, to, days] : body.gaps) {
        entry(fmt::format("{}: {} ({} dage)", full_name(body, with_municipality),
                          period(from, to, options_.style), danish_number(days)));
      }
    }
    begin("Kun dagsorden, intet referat");
    for (const auto& body : bodies) {
      for (const auto& date : body.only_agenda) {
        entry(full_name(body, with_municipality) + ": " + danish_date(date));
      }
    }
  }

  void write_documents(const Coverage& coverage) {
    begin("Dokumenter uden dato");
    for (const auto& path : coverage.undated) entry(shown_path(path, options_.folder));
    begin("Advarsler fra indekseringen");
    for (const auto& [path, number, message] : coverage.warnings) {
      std::string place = shown_path(path, options_.folder);
      if (number > 0) place += fmt::format(":{}", number);
      entry(place + ": " + message);
    }
  }

  // What stands only once is mostly a sub-heading; those are merely counted.
  void write_headings(const std::vector<search::HeadingUse>& headings) {
    begin("Ukendte overskrifter: de begynder intet afsnit, men er tekst i det, de står i");
    std::size_t shown = 0;
    for (const auto& use : headings) {
      if (use.count == 1 || shown == most_headings) break;
      entry(fmt::format("{}: {} gange i {}, først {}:{}", use.text, danish_number(use.count),
                        counted(use.documents, "dokument", "dokumenter"),
                        shown_path(use.path, options_.folder), use.line));
      ++shown;
    }
    if (shown == headings.size()) return;
    entry(fmt::format("{}{}; se dem med --format json", danish_number(headings.size() - shown),
                      shown > 0 ? " mere" : ", som kun står ét sted, mest underoverskrifter"));
  }

  void write_caution() {
    out_ << '\n';
    line(0,
         "Databasen kender kun de dokumenter, den har fået. Den kan ikke vide, om der i et hul "
         "ikke var møder, eller om referaterne aldrig er hentet.",
         sgr::faint);
  }

 private:
  void line(std::size_t indent, const std::string& text, std::string_view sgr = {}) {
    Paragraph paragraph;
    paragraph.append(text, sgr);
    const std::string blanks(indent, ' ');
    write_paragraph(out_, paragraph, {.width = options_.width, .indent = indent, .first = blanks},
                    options_.style);
  }

  // The heading is written with the first entry below it.
  void begin(const std::string& heading) { heading_ = heading; }

  void entry(const std::string& text) {
    if (!heading_.empty()) {
      out_ << '\n';
      line(0, heading_, sgr::bold);
      heading_.clear();
    }
    Paragraph paragraph;
    paragraph.append(text);
    write_paragraph(out_, paragraph, {.width = options_.width, .indent = 4, .first = "  "},
                    options_.style);
  }

  static std::string full_name(const BodyCoverage& body, bool with_municipality) {
    const std::string name = body_label(body.body);
    return with_municipality ? municipality_label(body.municipality) + ", " + name : name;
  }

  std::ostream& out_;
  const TextOptions& options_;
  std::string heading_;
};

}  // namespace

void write_coverage_text(std::ostream& out, const Coverage& coverage, const TextOptions& options) {
  Writer writer(out, options);
  if (coverage.documents == 0) return writer.write_nothing();
  const auto& bodies = coverage.bodies;
  const bool several = bodies.front().municipality != bodies.back().municipality;
  writer.write_total(coverage);
  write_years_table(out, bodies, options);
  for (const auto& body : bodies) writer.write_body(body, several);
  writer.write_gaps(bodies, several);
  writer.write_documents(coverage);
  writer.write_headings(coverage.unknown_headings);
  writer.write_caution();
}

}  // namespace referat::output
