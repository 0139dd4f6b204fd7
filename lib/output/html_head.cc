#include "output/html_head.h"

#include <fmt/format.h>

#include <ostream>

#include "base/strings.h"
#include "output/html_style.h"
#include "output/html_text.h"
#include "output/wording.h"

namespace referat::output {

namespace {

std::string heading_of(const search::QueryReading& reading) {
  const std::string query = collapse_blanks(reading.query);
  return query.empty() ? "Alle punkter" : query;
}

// For the window and the file's name in a list: the heading and the filters.
std::string title_of(const search::QueryReading& reading, const HtmlOptions& options) {
  std::vector<std::string> parts{heading_of(reading)};
  parts.insert(parts.end(), options.filters.begin(), options.filters.end());
  return shortened(join(parts, " · "), 100) + " – Referat";
}

void write_document_head(std::ostream& out, const std::string& title) {
  out << "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\"/>\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
         // Whatever a document may bring, the page fetches and runs nothing.
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
         "style-src 'unsafe-inline'\"/>\n"
         "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      << "<title>" << html_text(title) << "</title>\n"
      << "<style>\n"
      << html_style << "</style>\n</head>\n";
}

void write_notes(std::ostream& out, const search::QueryReading& reading) {
  std::vector<std::string> lines;
  if (reading.corrected) {
    lines.push_back("Intet fundet for det skrevne. Viser punkter for: " + *reading.corrected);
  }
  for (const auto& note : reading.notes) lines.push_back("Bemærk: " + note.message);
  if (reading.suggestion) lines.push_back("Måske mentes: " + *reading.suggestion);
  for (const auto& line : lines) out << "<p class=\"note\">" << html_text(line) << "</p>\n";
}

void write_filters(std::ostream& out, const HtmlOptions& options) {
  if (options.filters.empty()) return;
  out << "<p class=\"filters\">Kun: " << html_text(join(options.filters, " · ")) << "</p>\n";
}

void write_contents(std::ostream& out, const std::vector<SectionName>& sections) {
  if (sections.empty()) return;
  out << "<nav aria-label=\"På siden\">\n<ul>\n";
  for (const auto& [id, heading] : sections) {
    out << fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, html_text(heading));
  }
  out << "</ul>\n</nav>\n";
}

}  // namespace

void write_html_head(std::ostream& out, const search::QueryReading& reading,
                     const std::string& found, const std::vector<SectionName>& sections,
                     const HtmlOptions& options) {
  write_document_head(out, title_of(reading, options));
  out << "<body>\n<a class=\"skip\" href=\"#indhold\">Gå til indholdet</a>\n<header>\n"
         "<p class=\"kind\">Søgning i referater</p>\n"
      << "<h1>" << html_text(heading_of(reading)) << "</h1>\n";
  write_filters(out, options);
  out << "<p class=\"found\">" << html_text(found) << "</p>\n";
  if (!reading.interpreted.empty() && reading.interpreted != collapse_blanks(reading.query)) {
    out << "<p class=\"read-as\">Læst som: " << html_text(reading.interpreted) << "</p>\n";
  }
  write_notes(out, reading);
  out << "</header>\n";
  write_contents(out, sections);
  out << "<main id=\"indhold\">\n";
}

void write_html_foot(std::ostream& out, const HtmlOptions& options) {
  out << "</main>\n<footer>\n<p>Lavet med Referat";
  if (!options.made.empty()) out << " den " << html_text(danish_date(options.made));
  if (!options.databases.empty()) {
    out << (options.databases.size() == 1 ? " ud fra samlingen " : " ud fra samlingerne ")
        << html_text(join(options.databases, ", "));
  }
  out << ". Tallene tæller netop de punkter, der opfylder søgningen.</p>\n</footer>\n</body>\n"
         "</html>\n";
}

}  // namespace referat::output
