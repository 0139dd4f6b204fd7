#include "output/text/coverage_table.h"

#include <algorithm>
#include <ostream>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/text/layout/paragraph.h"
#include "output/text/layout/width.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

constexpr std::size_t max_name_columns = 30;
constexpr std::size_t year_columns = 5;  // " 2018"
constexpr std::size_t indent = 2;

struct Years {
  int first = 0;
  int last = -1;
};

Years all_years(const std::vector<answer::BodyCoverage>& bodies) {
  Years years;
  for (const auto& body : bodies) {
    if (body.years.empty()) continue;
    const int first = body.years.front().year;
    years.first = years.last < 0 ? first : std::min(years.first, first);
    years.last = std::max(years.last, body.years.back().year);
  }
  return years;
}

std::string meetings_in(const answer::BodyCoverage& body, int year, const Style& style) {
  const auto found = std::find_if(body.years.begin(), body.years.end(),
                                  [&](const auto& held) { return held.year == year; });
  if (found == body.years.end()) return {};
  if (found->meetings == 0) return std::string(style.dash());
  return number_text(found->meetings);
}

std::string right_aligned(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, display_width(text)), ' ') + text;
}

class Table {
 public:
  Table(std::ostream& out, const std::vector<answer::BodyCoverage>& bodies,
        const TextOptions& options)
      : out_(out), bodies_(bodies), options_(options) {
    for (const auto& body : bodies) {
      const std::size_t width = display_width(terminal_safe(body_label(body.body)));
      name_ = std::max(name_, std::min(width, max_name_columns));
    }
  }

  [[nodiscard]] int years_in_a_row() const {
    const std::size_t room = options_.width - std::min(options_.width, indent + name_);
    return static_cast<int>(std::max<std::size_t>(room / year_columns, 1));
  }

  void write(const Years& years) {
    out_ << '\n' << options_.style.paint(sgr::bold, padded(tr("Møder pr. år"), indent + name_));
    for (int year = years.first; year <= years.last; ++year) {
      out_ << right_aligned(std::to_string(year), year_columns);
    }
    out_ << '\n';
    std::string municipality = bodies_.front().municipality;
    const bool several = bodies_.back().municipality != municipality;
    for (const auto& body : bodies_) {
      const bool first = &body == &bodies_.front();
      if (several && (first || body.municipality != municipality)) {
        municipality = body.municipality;
        out_ << terminal_safe(municipality_label(municipality)) << '\n';
      }
      write_row(body, years);
    }
  }

 private:
  // A name that is too wide for its column has lines of its own.
  void write_row(const answer::BodyCoverage& body, const Years& years) {
    std::string row;
    for (int year = years.first; year <= years.last; ++year) {
      row += right_aligned(meetings_in(body, year, options_.style), year_columns);
    }
    row.erase(row.find_last_not_of(' ') + 1);  // after the body's last meeting
    if (row.empty()) return;
    const auto lines = wrap(terminal_safe(body_label(body.body)), name_);
    for (const auto& line : lines) {
      const bool last = &line == &lines.back();
      out_ << std::string(indent, ' ') << (last ? padded(line, name_) + row : line) << '\n';
    }
  }

  std::ostream& out_;
  const std::vector<answer::BodyCoverage>& bodies_;
  const TextOptions& options_;
  std::size_t name_ = 12;
};

// A year that a body has no row's number for: "–" between its meetings, blank outside of them.
bool has_empty_years(const std::vector<answer::BodyCoverage>& bodies, const Years& years) {
  return std::any_of(bodies.begin(), bodies.end(), [&](const answer::BodyCoverage& body) {
    if (body.years.empty()) return false;
    return body.years.front().year != years.first || body.years.back().year != years.last ||
           std::any_of(body.years.begin(), body.years.end(),
                       [](const auto& held) { return held.meetings == 0; });
  });
}

void write_legend(std::ostream& out, const TextOptions& options) {
  Paragraph legend;
  legend.append(tr("{}: et år uden møder i databasen; tomt felt: før det første eller efter det "
                   "sidste møde, den har",
                   options.style.dash()),
                sgr::faint);
  const std::string blanks(indent, ' ');
  write_paragraph(out, legend, {.width = options.width, .indent = indent, .first = blanks},
                  options.style);
}

}  // namespace

void write_years_table(std::ostream& out, const std::vector<answer::BodyCoverage>& bodies,
                       const TextOptions& options) {
  const Years years = all_years(bodies);
  if (years.last < 0) return;
  Table table(out, bodies, options);
  const int row = table.years_in_a_row();
  for (int first = years.first; first <= years.last; first += row) {
    table.write({first, std::min(first + row - 1, years.last)});
  }
  if (has_empty_years(bodies, years)) write_legend(out, options);
}

}  // namespace referat::output
