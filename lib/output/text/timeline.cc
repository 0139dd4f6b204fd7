#include "output/text/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/messages.h"
#include "base/terminal_safe.h"
#include "output/text/facets.h"
#include "output/text/hit.h"
#include "output/text/layout/bar.h"
#include "output/text/layout/paragraph.h"
#include "output/text/reading.h"
#include "output/text/steps.h"
#include "output/words/hit.h"
#include "output/words/timeline.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::Timeline;
using answer::TimelineYear;

constexpr std::size_t max_bar_columns = 40;

bool nothing_in(const TimelineYear& year) { return year.items == 0 && year.decisions == 0; }

void write_header(std::ostream& out, const Timeline& timeline, const TextOptions& options) {
  const Style& style = options.style;
  Paragraph header;
  header.append(counts_of(timeline.total, timeline.decisions), sgr::bold);
  std::vector<std::string> facts = asked_for(timeline, options);
  const std::string period = period_of(timeline, style.dash());
  if (std::find(facts.begin(), facts.end(), period) == facts.end()) facts.push_back(period);
  for (const auto& fact : facts) {
    if (!fact.empty()) header.append(std::string(style.dot()) + fact);
  }
  write_paragraph(out, header, {.width = options.width, .max_lines = 2}, style);
}

void write_time(std::ostream& out, std::string_view label, const answer::Hit& hit,
                const TextOptions& options) {
  const Style& style = options.style;
  Block block{.width = options.width, .indent = 14, .max_lines = 2};
  block.first = padded(label, block.indent);
  Paragraph paragraph;
  paragraph.append(date_text(hit.document.date));
  if (!hit.document.body.empty()) paragraph.append(std::string(style.dot()) + hit.document.body);
  paragraph.append(": " + hit.item.title, sgr::bold);
  write_paragraph(out, paragraph, block, style);
  out << std::string(block.indent, ' ') << style.paint(sgr::faint, terminal_safe(hit.id)) << '\n';
}

void write_first_and_latest(std::ostream& out, const Timeline& timeline,
                            const TextOptions& options) {
  if (!timeline.first || !timeline.latest) return;
  out << '\n';
  if (timeline.first->id == timeline.latest->id) {
    return write_time(out, tr("Eneste gang"), *timeline.first, options);
  }
  write_time(out, tr("Første gang"), *timeline.first, options);
  write_time(out, tr("Seneste gang"), *timeline.latest, options);
}

// A row of the chart: a year, or several in a row that have nothing.
struct Row {
  std::string label;
  std::size_t items = 0;
  std::size_t decisions = 0;
};

std::vector<Row> rows_of(const Timeline& timeline, std::string_view dash) {
  std::vector<Row> rows;
  for (auto year = timeline.years.begin(); year != timeline.years.end();) {
    const auto end = std::find_if_not(year, timeline.years.end(), nothing_in);
    if (end - year > 2) {
      rows.push_back({fmt::format("{}{}{}", year->year, dash, std::prev(end)->year)});
      year = end;
      continue;
    }
    rows.push_back({std::to_string(year->year), year->items, year->decisions});
    ++year;
  }
  if (timeline.undated_items + timeline.undated_decisions > 0) {
    rows.push_back({tr("Uden dato"), timeline.undated_items, timeline.undated_decisions});
  }
  return rows;
}

// A count at the right end of its column; a dash for none.
std::string number_in(std::size_t width, std::size_t count, const Style& style) {
  const std::string text = count > 0 ? number_text(count) : std::string(style.dash());
  return std::string(width - std::min(width, display_width(text)), ' ') + text;
}

void write_rows(std::ostream& out, const std::vector<Row>& rows, const TextOptions& options) {
  const Style& style = options.style;
  const std::string items = "  " + tr("Punkter");
  const std::string decisions = "  " + tr("Beslutninger");
  std::size_t label_width = 2;
  std::size_t largest = 0;
  for (const Row& row : rows) {
    label_width = std::max(label_width, display_width(row.label));
    largest = std::max(largest, row.items);
  }
  out << style.paint(sgr::bold, padded(tr("År"), label_width) + items + decisions) << '\n';
  const std::size_t taken = label_width + display_width(items + decisions) + 2;
  const std::size_t room =
      std::min(max_bar_columns, options.width - std::min(options.width, taken));
  for (const Row& row : rows) {
    const std::string drawn = bar(row.items, largest, room, style.unicode);
    out << padded(row.label, label_width) << number_in(display_width(items), row.items, style)
        << number_in(display_width(decisions), row.decisions, style) << (drawn.empty() ? "" : "  ")
        << style.paint(sgr::bar, drawn) << '\n';
  }
}

void write_chart(std::ostream& out, const Timeline& timeline, const TextOptions& options) {
  out << '\n';
  write_rows(out, rows_of(timeline, options.style.dash()), options);
  if (!has_decisions_elsewhere(timeline)) return;
  Paragraph note;
  note.append(tr(decisions_elsewhere), sgr::faint);
  write_paragraph(out, note, {.width = options.width}, options.style);
}

void write_years(std::ostream& out, const Timeline& timeline, const TextOptions& options) {
  std::vector<answer::Hit> all = numbered_through(timeline);
  HitLayout layout{.brief = true};
  layout.show_municipality = several_municipalities(all);
  auto hit = all.begin();
  for (const TimelineYear& year : timeline.years) {
    if (year.best.empty()) continue;
    Paragraph heading;
    const std::string number = options.style.paint(sgr::bold, std::to_string(year.year));
    heading.append(counts_of(year.items, year.decisions));
    if (!year.results.empty()) heading.append(": " + results_of(year));
    out << '\n';
    write_paragraph(out, heading,
                    {.width = options.width,
                     .indent = 7,
                     .first = number + std::string(options.style.dot()),
                     .max_lines = 3},
                    options.style);
    for (std::size_t i = 0; i < year.best.size(); ++i) {
      out << '\n';
      write_hit(out, *hit++, layout, options);
    }
  }
}

std::vector<Step> next_steps(const Timeline& timeline, const Invocation& call) {
  std::vector<Step> steps;
  const ShellText search = call.program + call.arguments;
  if (timeline.total == 0) {
    steps.emplace_back(tr("Beslutninger"), search + " --decisions" + call.tail);
    return steps;
  }
  const auto most = std::max_element(
      timeline.years.begin(), timeline.years.end(),
      [](const TimelineYear& a, const TimelineYear& b) { return a.items < b.items; });
  // Years are joined by "or": one more wouldn't narrow those already chosen.
  if (!call.years_chosen && most != timeline.years.end() && most->items < timeline.total) {
    steps.emplace_back(tr("Et år"),
                       search + ShellText::option("year", std::to_string(most->year)) + call.tail);
  }
  if (timeline.latest) {
    steps.emplace_back(tr("Læs"), call.program + ShellText::option("show", timeline.latest->id));
  }
  steps.emplace_back(tr("Webside"), search + " --timeline --format html" + call.tail +
                                        ShellText(tr(" > side.html")));
  return steps;
}

}  // namespace

void write_timeline_text(std::ostream& out, const Timeline& timeline, const TextOptions& options) {
  write_header(out, timeline, options);
  write_notes(out, timeline, options);
  if (timeline.total == 0 && timeline.decisions == 0) return write_no_hits(out, timeline, options);
  write_first_and_latest(out, timeline, options);
  write_chart(out, timeline, options);
  write_years(out, timeline, options);
  write_facets(out, timeline.involved, options, false);
  write_steps(out, next_steps(timeline, options.invocation), options);
}

}  // namespace referat::output
