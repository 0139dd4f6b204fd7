#include "output/hit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/strings.h"
#include "base/utf8.h"
#include "output/decision_text.h"
#include "output/explain_text.h"
#include "output/wording.h"

namespace referat::output {

namespace {

// The byte where the code point with this number begins.
std::size_t byte_offset(const std::string& text, std::size_t code_point) {
  std::size_t at = 0;
  for (; code_point > 0 && at < text.size(); --code_point) {
    static_cast<void>(next_code_point(text, at));
  }
  return at;
}

Paragraph snippet_paragraph(const search::Hit& hit, const Style& style) {
  const std::string_view text = hit.snippet;
  const std::string_view star = style.colour ? "" : "*";
  Paragraph paragraph;
  std::size_t at = 0;
  for (const auto& [first, last] : hit.highlights) {
    const std::size_t begin = std::max(at, byte_offset(hit.snippet, first));
    const std::size_t end = byte_offset(hit.snippet, last);
    if (begin >= end) continue;
    paragraph.append(text.substr(at, begin - at));
    paragraph.append(star);
    paragraph.append(text.substr(begin, end - begin), sgr::match);
    paragraph.append(star);
    at = end;
  }
  paragraph.append(text.substr(at));
  return paragraph;
}

std::string place_in_meeting(const search::Hit& hit) {
  std::string place = danish_date(hit.document.date);
  if (hit.document.type == "agenda") place = "dagsorden " + place;
  return hit.item.number ? place + ", punkt " + *hit.item.number : place;
}

Paragraph facts(const search::Hit& hit, const HitLayout& layout, const Style& style) {
  const AgendaItem& item = hit.item;
  std::vector<std::string> facts{place_in_meeting(hit)};
  if (!hit.document.body.empty()) facts.push_back(hit.document.body);
  if (layout.show_municipality) facts.push_back(hit.document.municipality);
  if (item.case_number) facts.push_back("sag " + *item.case_number);
  if (!item.centers.empty()) facts.push_back(join(item.centers, " "));
  Paragraph paragraph;
  if (item.closed) {
    paragraph.append("lukket punkt", sgr::warning);
    paragraph.append(style.dot());
  }
  paragraph.append(join(facts, style.dot()));
  return paragraph;
}

void write_decisions(std::ostream& out, const search::Hit& hit, Block block, const Style& style) {
  const auto decisions = newest_first(hit.item.decisions);
  if (decisions.empty()) return;
  block.first = std::string(block.indent, ' ') + std::string(style.arrow());
  block.indent = display_width(block.first);
  write_paragraph(out, decision_paragraph(*decisions.front(), hit.document), block, style);
  if (decisions.size() == 1) return;
  block.first.clear();
  std::vector<std::string> others;
  for (std::size_t i = 1; i < decisions.size(); ++i) {
    const std::string place = decided_elsewhere(*decisions[i], hit.document);
    others.push_back(std::string(danish_outcome(decisions[i]->result)) +
                     (place.empty() ? "" : " (" + place + ")"));
  }
  Paragraph paragraph;
  paragraph.append(fmt::format("{} {} mere: {}", others.size(),
                               others.size() == 1 ? "beslutning" : "beslutninger",
                               join(others, ", ")));
  write_paragraph(out, paragraph, block, style);
}

// On one line where they fit: neither is broken, since both are there to be copied.
void write_references(std::ostream& out, const search::Hit& hit, const Block& block,
                      const TextOptions& options) {
  const Style& style = options.style;
  Paragraph id;
  id.append(hit.id, sgr::faint);
  Paragraph place;
  place.append(place_of(hit, options), sgr::faint);
  const std::string indent(block.indent, ' ');
  const bool one_line =
      block.indent + display_width(id.text) + 2 + display_width(place.text) <= block.width;
  out << indent << style.paint(sgr::faint, id.text) << (one_line ? "  " : "\n" + indent)
      << style.paint(sgr::faint, place.text) << '\n';
}

}  // namespace

std::string shown_path(const std::string& path, const std::string& folder) {
  const bool below = !folder.empty() && path.starts_with(folder + '/');
  return below ? path.substr(folder.size() + 1) : path;
}

std::string place_of(const search::Hit& hit, const TextOptions& options) {
  return fmt::format("{}:{}", shown_path(hit.document.path, options.folder), hit.item.line);
}

void write_hit(std::ostream& out, const search::Hit& hit, const HitLayout& layout,
               const TextOptions& options) {
  const Style& style = options.style;
  const Block block{.width = options.width, .indent = layout.rank_width + 2, .max_lines = 2};
  Block title_block = block;
  title_block.first = fmt::format("{:>{}}  ", hit.rank, layout.rank_width);
  Paragraph title;
  title.append(hit.item.title.empty() ? "(uden titel)" : hit.item.title, sgr::bold);
  write_paragraph(out, title, title_block, style);
  write_paragraph(out, facts(hit, layout, style), block, style);
  write_decisions(out, hit, block, style);
  Block snippet_block = block;
  snippet_block.max_lines = 4;
  write_paragraph(out, snippet_paragraph(hit, style), snippet_block, style);
  if (!hit.missing.empty()) {
    Paragraph missing;
    missing.append("mangler: " + join(hit.missing, ", "), sgr::warning);
    write_paragraph(out, missing, block, style);
  }
  if (hit.explanation) write_matched_words(out, *hit.explanation, block, style);
  write_references(out, hit, block, options);
}

}  // namespace referat::output
