#include "output/html/chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "output/html/text.h"
#include "output/words/timeline.h"

namespace referat::output {

namespace {

using answer::Timeline;
using answer::TimelineYear;

// Lengths in SVG's units, which are the page's pixels.
constexpr double bars_height = 150;
constexpr double top = 18;     // room for the numbers above the bars
constexpr double bottom = 22;  // room for the years below
constexpr double side = 6;
constexpr double page_width = 700;
constexpr double widest_year = 56;
constexpr double narrowest_year = 14;
constexpr double width_of_numbers = 38;    // narrower years have no numbers above their bars …
constexpr double width_of_year_name = 36;  // … and not all of them a name below

struct Scale {
  double year_width = 0;
  std::size_t largest = 0;  // of items and decisions

  [[nodiscard]] double height(std::size_t count) const {
    return bars_height * static_cast<double>(count) /
           static_cast<double>(std::max<std::size_t>(largest, 1));
  }
};

Scale scale_of(const std::vector<TimelineYear>& years) {
  Scale scale;
  scale.year_width = std::clamp((page_width - 2 * side) / static_cast<double>(years.size()),
                                narrowest_year, widest_year);
  for (const TimelineYear& year : years) {
    scale.largest = std::max({scale.largest, year.items, year.decisions});
  }
  return scale;
}

void write_bar(std::ostream& out, const char* kind, double x, std::size_t count,
               const Scale& scale) {
  if (count == 0) return;
  const double width = scale.year_width * 0.38;
  const double height = scale.height(count);
  const double y = top + bars_height - height;
  out << fmt::format(R"(<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>)",
                     kind, x, y, width, height);
  if (scale.year_width < width_of_numbers) return;
  out << fmt::format(R"(<text x="{:.1f}" y="{:.1f}">{}</text>)", x + width / 2, y - 4,
                     number_text(count));
}

void write_year(std::ostream& out, const TimelineYear& year, double x, bool named,
                const Scale& scale) {
  const double width = scale.year_width;
  out << R"(<g class="year">)";
  write_bar(out, "items", x + width * 0.11, year.items, scale);
  write_bar(out, "decisions", x + width * 0.51, year.decisions, scale);
  if (named) {
    out << fmt::format(R"(<text x="{:.1f}" y="{:.1f}">{}</text>)", x + width / 2,
                       top + bars_height + 16, year.year);
  }
  out << "</g>\n";
}

// "2019", "2017 og 2019", "2015, 2017, 2019 og 2 andre år".
std::string names_of(const std::vector<int>& years) {
  constexpr std::size_t most_names = 3;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(years.size(), most_names); ++i) {
    names.push_back(std::to_string(years[i]));
  }
  const std::size_t others = years.size() - names.size();
  if (others > 0) names.push_back(trn("{} andet år", "{} andre år", others));
  return listed(names, tr("og"));
}

// The chart in a sentence or two.
std::string description(const Timeline& timeline) {
  std::size_t most = 0;
  for (const TimelineYear& year : timeline.years) most = std::max(most, year.items);
  std::vector<int> years;
  for (const TimelineYear& year : timeline.years) {
    if (year.items == most) years.push_back(year.year);
  }
  const std::string counts = counts_of(timeline.total, timeline.decisions);
  return years.size() == 1
             ? tr("{}. Flest punkter er der i {}: {}. Tallene står i tabellen nedenfor.", counts,
                  names_of(years), number_text(most))
             : tr("{}. Flest punkter er der i {}: {} hvert år. Tallene står i tabellen nedenfor.",
                  counts, names_of(years), number_text(most));
}

std::string year_cell(const TimelineYear& year, bool links) {
  if (!links || year.best.empty()) return std::to_string(year.year);
  return fmt::format(R"(<a href="#aar-{0}">{0}</a>)", year.year);
}

void write_row(std::ostream& out, const std::string& label, std::size_t items,
               std::size_t decisions, const std::string& results) {
  out << fmt::format(
      R"(<tr><th scope="row">{}</th><td class="number">{}</td><td class="number">{}</td><td>{}</td></tr>)",
      label, number_text(items), number_text(decisions), html_text(results));
  out << '\n';
}

}  // namespace

void write_year_chart(std::ostream& out, const Timeline& timeline) {
  const Scale scale = scale_of(timeline.years);
  const double width = 2 * side + scale.year_width * static_cast<double>(timeline.years.size());
  const double height = top + bars_height + bottom;
  out << fmt::format(
             R"(<p class="legend"><span class="items"></span> {} <span class="decisions"></span> {}</p>)",
             html_text(tr("punkter")), html_text(tr("beslutninger")))
      << '\n'
      << fmt::format(R"(<div class="chart" role="region" aria-label="{}" tabindex="0">)",
                     html_text(tr("Diagram")))
      << '\n'
      << fmt::format(
             R"(<svg role="img" aria-labelledby="diagram-titel diagram-tekst" width="{0:.0f}" height="{1:.0f}" viewBox="0 0 {0:.0f} {1:.0f}">)",
             width, height)
      << '\n'
      << fmt::format(R"(<title id="diagram-titel">{}</title>)",
                     html_text(tr("Punkter og beslutninger {}", period_of(timeline, "–"))))
      << fmt::format("<desc id=\"diagram-tekst\">{}</desc>\n", html_text(description(timeline)));
  const auto every = static_cast<std::size_t>(width_of_year_name / scale.year_width) + 1;
  double x = side;
  for (std::size_t i = 0; i < timeline.years.size(); ++i) {
    write_year(out, timeline.years[i], x, i % every == 0, scale);
    x += scale.year_width;
  }
  out << fmt::format(R"(<line x1="0" y1="{0}" x2="{1:.0f}" y2="{0}"/>)", top + bars_height, width)
      << "\n</svg>\n</div>\n";
}

void write_year_table(std::ostream& out, const Timeline& timeline, bool links) {
  out << fmt::format(
      "<table class=\"years\">\n<caption>{}</caption>\n"
      "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"number\">{}</th>"
      "<th scope=\"col\" class=\"number\">{}</th><th scope=\"col\">{}</th>"
      "</tr></thead>\n<tbody>\n",
      html_text(tr("Punkter og beslutninger år for år")), html_text(tr("År")),
      html_text(tr("Punkter")), html_text(tr("Beslutninger")), html_text(tr("Resultat")));
  for (const TimelineYear& year : timeline.years) {
    write_row(out, year_cell(year, links), year.items, year.decisions, results_of(year));
  }
  if (timeline.undated_items + timeline.undated_decisions > 0) {
    write_row(out, html_text(tr("Uden dato")), timeline.undated_items, timeline.undated_decisions,
              "");
  }
  out << "</tbody>\n</table>\n";
  if (has_decisions_elsewhere(timeline))
    out << "<p>" << html_text(tr(decisions_elsewhere)) << "</p>\n";
}

}  // namespace referat::output
