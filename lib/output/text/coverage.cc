#include "output/text/coverage.h"

#include <fmt/format.h>

#include <map>
#include <ostream>
#include <string_view>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/coverage_table.h"
#include "output/text/layout/paragraph.h"
#include "output/text/place.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::BodyCoverage;
using answer::Coverage;
using answer::Holdings;

constexpr std::size_t most_headings = 10;

std::string meetings(std::size_t count) { return trn("{} møde", "{} møder", count); }

std::string documents(const Holdings& held) {
  const std::size_t minutes = held.documents - held.agendas;
  std::vector<std::string> kinds;
  if (minutes > 0) kinds.push_back(trn("{} referat", "{} referater", minutes));
  if (held.agendas > 0) kinds.push_back(trn("{} dagsorden", "{} dagsordener", held.agendas));
  return listed(kinds, tr("og"));
}

std::string content(const Holdings& held) {
  std::string items =
      held.items == 0 ? tr("ingen punkter") : trn("{} punkt", "{} punkter", held.items);
  if (held.closed > 0) items += trn(" ({} lukket)", " ({} lukkede)", held.closed);
  return items + ", " + count_of_decisions(held.decisions);
}

std::string period(const std::string& first, const std::string& last, const Style& style) {
  if (first == last) return date_text(first);
  return fmt::format("{} {} {}", date_text(first), style.dash(), date_text(last));
}

std::string left_out_kind(const std::string& kind, std::size_t count) {
  if (kind == "no_items") {
    return trn("{} fil uden dagsordenspunkter", "{} filer uden dagsordenspunkter", count);
  }
  if (kind == "unreadable") return trn("{} ulæselig fil", "{} ulæselige filer", count);
  if (kind.empty()) return trn("{} fil uden endelse", "{} filer uden endelse", count);
  return trn("{} fil af slagsen {}", "{} filer af slagsen {}", count, kind);
}

class CoverageWriter {
 public:
  CoverageWriter(std::ostream& out, const TextOptions& options) : out_(out), options_(options) {}

  void write_total(const Coverage& coverage) {
    std::vector<std::string> facts{documents(coverage)};
    if (coverage.meetings > 0) facts.push_back(meetings(coverage.meetings));
    facts.push_back(content(coverage));
    facts.insert(facts.end(), options_.filters.begin(), options_.filters.end());
    line(0, join(facts, options_.style.dot()), sgr::bold);
    if (!coverage.first.empty()) {
      line(0, period(coverage.first, coverage.last, options_.style));
    }
  }

  void write_nothing() {
    std::string nothing = tr("Ingen dokumenter");
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
    std::string held = documents(body);
    if (body.meetings > 0) {
      held = tr("{} fra {}: {}", held, meetings(body.meetings),
                period(body.first, body.last, options_.style));
    }
    line(2, held);
    line(2, content(body));
    if (body.usual_days) {
      line(2, trn("mellem to møder går som regel {} dag, juli ikke talt med",
                  "mellem to møder går som regel {} dage, juli ikke talt med", *body.usual_days));
    } else if (body.meetings > 0) {
      line(2, tr("for få møder til at sige, om der er huller mellem dem"));
    }
  }

  void write_gaps(const std::vector<BodyCoverage>& bodies, bool with_municipality) {
    begin(tr("Huller: usædvanlig langt mellem to møder"));
    for (const auto& body : bodies) {
      for (const auto& [from, to, days] : body.gaps) {
        entry(trn("{1}: {2} ({0} dag)", "{1}: {2} ({0} dage)", days,
                  full_name(body, with_municipality), period(from, to, options_.style)));
      }
    }
    begin(tr("Kun dagsorden, intet referat"));
    for (const auto& body : bodies) {
      for (const auto& date : body.only_agenda) {
        entry(full_name(body, with_municipality) + ": " + date_text(date));
      }
    }
  }

  void write_documents(const Coverage& coverage) {
    begin(tr("Dokumenter uden dato"));
    for (const auto& path : coverage.undated) entry(shown_path(path, options_.folder));
    write_warnings(coverage.warnings);
  }

  // One that stands in many places is told once, with the first of them.
  void write_warnings(const std::vector<answer::DocumentWarning>& warnings) {
    begin(tr("Advarsler fra indekseringen"));
    std::map<std::string_view, std::size_t> places;
    for (const auto& warning : warnings) ++places[warning.message];
    for (const auto& [path, line_number, message] : warnings) {
      const std::size_t count = std::exchange(places[message], 0);
      if (count == 0) continue;
      std::string place = shown_path(path, options_.folder);
      if (line_number > 0) place += fmt::format(":{}", line_number);
      entry(count == 1 ? fmt::format("{}: {}", place, message)
                       : tr("{}: {} steder, først {}", message, number_text(count), place));
    }
  }

  // What stands only once is mostly a sub-heading; those are merely counted.
  void write_headings(const std::vector<answer::HeadingUse>& headings) {
    begin(tr("Ukendte overskrifter: de begynder intet afsnit, men er tekst i det, de står i"));
    std::size_t shown = 0;
    for (const auto& use : headings) {
      if (use.count == 1 || shown == most_headings) break;
      entry(tr("{}: {} gange i {}, først {}:{}", use.text, number_text(use.count),
               trn("{} dokument", "{} dokumenter", use.documents),
               shown_path(use.path, options_.folder), use.line));
      ++shown;
    }
    if (shown == headings.size()) return;
    const std::string rest = number_text(headings.size() - shown);
    entry(shown > 0
              ? tr("{} mere; se dem med --format json", rest)
              : tr("{}, som kun står ét sted, mest underoverskrifter; se dem med --format json",
                   rest));
  }

  // Each kind once, with the first folder that has it.
  void write_left_out(const std::vector<answer::LeftOutFiles>& files) {
    begin(tr("Filer i mapperne, som ikke er i databasen"));
    std::map<std::string_view, std::pair<std::size_t, std::size_t>> kinds;  // files, folders
    for (const auto& [folder, kind, count] : files) {
      kinds[kind].first += count;
      ++kinds[kind].second;
    }
    for (const auto& [folder, kind, count] : files) {
      const auto [all, folders] = std::exchange(kinds[kind], {});
      if (all == 0) continue;
      const std::string place = shown_path(folder, options_.folder);
      entry(folders == 1 ? tr("{} i {}", left_out_kind(kind, all), place)
                         : tr("{} i {} mapper, først {}", left_out_kind(kind, all),
                              number_text(folders), place));
    }
  }

  void write_caution() {
    out_ << '\n';
    line(0,
         tr("Databasen kender kun de dokumenter, den har fået. Den kan ikke vide, om der i et hul "
            "ikke var møder, eller om referaterne aldrig er hentet."),
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
  CoverageWriter writer(out, options);
  if (coverage.documents == 0) return writer.write_nothing();
  const auto& bodies = coverage.bodies;
  const bool several = bodies.front().municipality != bodies.back().municipality;
  writer.write_total(coverage);
  write_years_table(out, bodies, options);
  for (const auto& body : bodies) writer.write_body(body, several);
  writer.write_gaps(bodies, several);
  writer.write_documents(coverage);
  writer.write_headings(coverage.unknown_headings);
  writer.write_left_out(coverage.left_out);
  writer.write_caution();
}

}  // namespace referat::output
