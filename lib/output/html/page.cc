#include "output/html/page.h"

#include <fmt/format.h>

#include <ostream>

#include "base/messages.h"
#include "output/html/chart.h"
#include "output/html/decisions.h"
#include "output/html/facets.h"
#include "output/html/head.h"
#include "output/html/hits.h"
#include "output/html/text.h"
#include "output/words/found.h"
#include "output/words/hit.h"
#include "output/words/timeline.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::Hit;
using answer::Timeline;
using HitList = std::vector<const Hit*>;

constexpr SectionName years_section{"aar-for-aar", N_("År for år")};
constexpr SectionName items_section{"punkter", N_("Punkter")};
constexpr SectionName decisions_section{"beslutninger", N_("Beslutninger")};
constexpr SectionName involved_section{"involverede", N_("Centre, sager og udvalg")};
constexpr SectionName facets_section{"fordeling", N_("Fordeling")};

void open_section(std::ostream& out, const SectionName& section) {
  const auto& [id, heading] = section;
  out << fmt::format("<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n", id,
                     html_text(tr(heading)));
}

void close_section(std::ostream& out) { out << "</section>\n"; }

std::string found(std::size_t items, const Timeline& timeline) {
  const std::string period = period_of(timeline, "–");
  return counts_of(items, timeline.decisions) + (period.empty() ? "" : ", " + period);
}

void write_time(std::ostream& out, std::string_view label, const Hit& hit) {
  std::string time = date_text(hit.document.date);
  if (!hit.document.body.empty()) time += " · " + hit.document.body;
  out << fmt::format("<dt>{}</dt><dd>{}<br/>{}</dd>\n", html_text(label), html_text(time),
                     html_text(hit.item.title));
}

void write_times(std::ostream& out, const Timeline& timeline) {
  if (!timeline.first || !timeline.latest) return;
  out << "<dl class=\"times\">\n";
  if (timeline.first->id == timeline.latest->id) {
    write_time(out, tr("Eneste gang"), *timeline.first);
  } else {
    write_time(out, tr("Første gang"), *timeline.first);
    write_time(out, tr("Seneste gang"), *timeline.latest);
  }
  out << "</dl>\n";
}

void write_years(std::ostream& out, const Timeline& timeline, bool links) {
  open_section(out, years_section);
  write_times(out, timeline);
  if (!timeline.years.empty()) write_year_chart(out, timeline);
  write_year_table(out, timeline, links);
  close_section(out);
}

void write_decisions(std::ostream& out, const std::vector<DecisionRow>& rows, std::size_t all) {
  const std::size_t count = rows.size();
  if (count == 0) return;
  open_section(out, decisions_section);
  out << "<p>"
      << html_text(count < all ? tr("{} af {}: dem, der hører til punkterne på denne side.",
                                    number_text(count), count_of_decisions(all))
                               : tr("Alle beslutninger i punkterne ovenfor."))
      << "</p>\n";
  write_decision_table(out, rows);
  close_section(out);
}

void write_facets(std::ostream& out, const SectionName& section,
                  const std::vector<answer::Facet>& facets) {
  open_section(out, section);
  write_facets_html(out, facets);
  close_section(out);
}

void write_ranked_hits(std::ostream& out, const answer::SearchResult& result) {
  open_section(out, items_section);
  std::string shown = shown_ranks(result, "–");
  if (lacking_words(result) == 0) shown = tr("{} af {}", shown, number_text(result.total));
  shown[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(shown[0])));
  const bool more = !result.hits.empty() && result.hits.back().rank < result.total;
  out << "<p>" << html_text(shown) << html_text(more ? tr("; flere kan tages med (-n)") : "")
      << ".</p>\n";
  const HitMarkup markup{.heading = 3, .show_municipality = several_municipalities(result.hits)};
  for (std::size_t i = 0; i < result.hits.size(); ++i) {
    write_hit_html(out, result.hits[i], i + 1, markup);
  }
  close_section(out);
}

// hits: of all years.
void write_hits_by_year(std::ostream& out, const Timeline& timeline, const HitList& hits) {
  open_section(out, items_section);
  HitMarkup markup{.heading = 4};
  for (const Hit* hit : hits) {
    markup.show_municipality |= hit->document.municipality != hits.front()->document.municipality;
  }
  std::size_t place = 0;
  for (const auto& year : timeline.years) {
    if (year.best.empty()) continue;
    out << fmt::format("<div class=\"year-items\" id=\"aar-{0}\">\n<h3>{0}</h3>\n", year.year);
    std::string counted = counts_of(year.items, year.decisions);
    if (year.best.size() < year.items) {
      counted = trn("{1}; her er {0}", "{1}; her er {0}", year.best.size(), counted);
    }
    out << "<p class=\"facts\">" << html_text(counted) << "</p>\n";
    for (std::size_t i = 0; i < year.best.size(); ++i, ++place) {
      write_hit_html(out, *hits[place], place + 1, markup);
    }
    out << "</div>\n";
  }
  close_section(out);
}

// The page's years are a section of their own.
std::vector<answer::Facet> without_years(std::vector<answer::Facet> facets) {
  std::erase_if(facets, [](const answer::Facet& facet) {
    return facet.kind == FacetKind::year || facet.values.empty();
  });
  return facets;
}

HitList hits_of(const std::vector<Hit>& hits) {
  HitList list;
  for (const Hit& hit : hits) list.push_back(&hit);
  return list;
}

}  // namespace

void write_html(std::ostream& out, const answer::SearchResult& result, const Timeline& timeline,
                const HtmlOptions& options) {
  const HitList hits = hits_of(result.hits);
  const auto decisions = decision_rows(hits);
  const auto facets = without_years(result.facets);
  std::vector<SectionName> sections;
  if (timeline.total > 0) sections.push_back(years_section);
  if (!hits.empty()) sections.push_back(items_section);
  if (!decisions.empty()) sections.push_back(decisions_section);
  if (!facets.empty()) sections.push_back(facets_section);
  write_html_head(out, result, found(result.total, timeline), sections, options);
  if (timeline.total > 0) write_years(out, timeline, false);
  if (!hits.empty()) write_ranked_hits(out, result);
  write_decisions(out, decisions, timeline.decisions);
  if (!facets.empty()) write_facets(out, facets_section, facets);
  write_html_foot(out, options);
}

void write_timeline_html(std::ostream& out, const Timeline& timeline, const HtmlOptions& options) {
  const std::vector<Hit> numbered = numbered_through(timeline);
  const HitList hits = hits_of(numbered);
  const auto decisions = decision_rows(hits);
  std::vector<SectionName> sections;
  if (!timeline.years.empty()) sections.push_back(years_section);
  if (!hits.empty()) sections.push_back(items_section);
  if (!decisions.empty()) sections.push_back(decisions_section);
  const bool involved = timeline.total > 0 && !timeline.involved.empty();
  if (involved) sections.push_back(involved_section);
  write_html_head(out, timeline, found(timeline.total, timeline), sections, options);
  if (!timeline.years.empty()) write_years(out, timeline, true);
  if (!hits.empty()) write_hits_by_year(out, timeline, hits);
  write_decisions(out, decisions, timeline.decisions);
  if (involved) write_facets(out, involved_section, timeline.involved);
  write_html_foot(out, options);
}

}  // namespace referat::output
