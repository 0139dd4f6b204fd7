#include "output/html/head.h"

#include <fmt/format.h>

#include <ostream>

#include "base/messages.h"
#include "base/strings.h"
#include "output/html/style.h"
#include "output/html/text.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

std::string heading_of(const answer::QueryReading& reading) {
  const std::string query = collapse_blanks(reading.query);
  return query.empty() ? tr("Alle punkter") : query;
}

// For the window and the file's name in a list: the heading and the filters.
std::string title_of(const answer::QueryReading& reading, const HtmlOptions& options) {
  std::vector<std::string> parts{heading_of(reading)};
  parts.insert(parts.end(), options.filters.begin(), options.filters.end());
  return shortened(join(parts, " · "), 100) + " – Referat";
}

void write_document_head(std::ostream& out, const std::string& title) {
  out << "<!DOCTYPE html>\n<html lang=\"" << (language() == Language::english ? "en" : "da")
      << "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
         // Whatever a document may bring, the page fetches and runs nothing.
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
         "style-src 'unsafe-inline'\"/>\n"
         "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      << "<title>" << html_text(title) << "</title>\n"
      << "<style>\n"
      << html_style << "</style>\n</head>\n";
}

void write_notes(std::ostream& out, const answer::QueryReading& reading) {
  std::vector<std::string> lines;
  if (reading.corrected) {
    lines.push_back(tr("Intet fundet for det skrevne. Viser punkter for: {}", *reading.corrected));
  }
  for (const auto& note : reading.notes) lines.push_back(tr("Bemærk: {}", note.message));
  if (reading.suggestion) lines.push_back(tr("Måske mentes: {}", *reading.suggestion));
  for (const auto& line : lines) out << "<p class=\"note\">" << html_text(line) << "</p>\n";
}

void write_filters(std::ostream& out, const HtmlOptions& options) {
  if (options.filters.empty()) return;
  out << "<p class=\"filters\">" << html_text(tr("Kun: {}", join(options.filters, " · ")))
      << "</p>\n";
}

void write_contents(std::ostream& out, const std::vector<SectionName>& sections) {
  if (sections.empty()) return;
  out << "<nav aria-label=\"" << html_text(tr("På siden")) << "\">\n<ul>\n";
  for (const auto& [id, heading] : sections) {
    out << fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, html_text(tr(heading)));
  }
  out << "</ul>\n</nav>\n";
}

}  // namespace

void write_html_head(std::ostream& out, const answer::QueryReading& reading,
                     const std::string& found, const std::vector<SectionName>& sections,
                     const HtmlOptions& options) {
  write_document_head(out, title_of(reading, options));
  out << "<body>\n<a class=\"skip\" href=\"#indhold\">" << html_text(tr("Gå til indholdet"))
      << "</a>\n<header>\n<p class=\"kind\">" << html_text(tr("Søgning i referater")) << "</p>\n"
      << "<h1>" << html_text(heading_of(reading)) << "</h1>\n";
  write_filters(out, options);
  out << "<p class=\"found\">" << html_text(found) << "</p>\n";
  if (!reading.interpreted.empty() && reading.interpreted != collapse_blanks(reading.query)) {
    out << "<p class=\"read-as\">" << html_text(tr("Læst som: {}", reading.interpreted))
        << "</p>\n";
  }
  write_notes(out, reading);
  out << "</header>\n";
  write_contents(out, sections);
  out << "<main id=\"indhold\">\n";
}

void write_html_foot(std::ostream& out, const HtmlOptions& options) {
  std::string made = tr("Lavet med Referat");
  if (!options.made.empty()) made += tr(" den {}", date_text(options.made));
  if (!options.databases.empty()) {
    made += trn(" ud fra samlingen {1}", " ud fra samlingerne {1}", options.databases.size(),
                join(options.databases, ", "));
  }
  made += tr(". Tallene tæller netop de punkter, der opfylder søgningen.");
  out << "</main>\n<footer>\n<p>" << html_text(made) << "</p>\n</footer>\n</body>\n</html>\n";
}

}  // namespace referat::output
