#include "output/html/facets.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/messages.h"
#include "output/html/text.h"
#include "output/words/facets.h"

namespace referat::output {

namespace {

void write_facet(std::ostream& out, const answer::Facet& facet) {
  std::size_t largest = 1;
  for (const auto& value : facet.values) largest = std::max(largest, value.count);
  out << fmt::format("<div class=\"facet\">\n<h3>{}</h3>\n<ul>\n",
                     html_text(facet_label(facet.kind)));
  for (const auto& value : facet.values) {
    out << fmt::format(
        "<li><span class=\"value\">{}{}</span> <span class=\"number\">{}</span>"
        "<span class=\"bar\"><span style=\"width:{}%\"></span></span></li>\n",
        html_text(facet_value(facet, value)), html_text(value.selected ? tr(" (valgt)") : ""),
        number_text(value.count), value.count * 100 / largest);
  }
  out << "</ul>\n";
  if (facet.more > 0) {
    out << "<p>" << html_text(tr("{} og {} mere", "…", number_text(facet.more))) << "</p>\n";
  }
  out << "</div>\n";
}

}  // namespace

void write_facets_html(std::ostream& out, const std::vector<answer::Facet>& facets) {
  out << "<div class=\"facets\">\n";
  for (const auto& facet : facets) {
    if (!facet.values.empty()) write_facet(out, facet);
  }
  out << "</div>\n";
}

}  // namespace referat::output
