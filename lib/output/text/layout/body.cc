#include "output/text/layout/body.h"

#include <algorithm>
#include <ostream>
#include <vector>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "domain/bullet.h"
#include "domain/paragraphs.h"

namespace referat::output {

namespace {

using Row = std::vector<std::string>;

// The length of "- ", "• ", "1. ", "a) " at the start of a line; 0 for a paragraph.
std::size_t bullet_length(std::string_view line) {
  const std::size_t bullet = bullet_sign_length(line);
  if (bullet > 0 && line.substr(bullet).starts_with(' ')) return bullet + 1;
  const auto sign = line.find_first_of(".) ");
  if (sign == 0 || sign > 3 || sign + 1 >= line.size()) return 0;
  return line[sign] != ' ' && line[sign + 1] == ' ' ? sign + 2 : 0;
}

Row cells_of(std::string_view line) {
  Row cells;
  for (const auto cell : split(line, '\t')) cells.push_back(terminal_safe(trim(cell)));
  return cells;
}

std::vector<std::size_t> column_widths(const std::vector<Row>& table) {
  std::vector<std::size_t> widths;
  for (const auto& row : table) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  return widths;
}

std::string aligned(const Row& row, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) line += "  ";
    line += i + 1 < row.size() ? padded(row[i], widths[i]) : row[i];
  }
  return std::string(line, 0, line.find_last_not_of(' ') + 1);
}

void write_table(std::ostream& out, const std::vector<Row>& table, const Block& block,
                 const Style& style) {
  const auto widths = column_widths(table);
  std::size_t width = block.indent;
  for (const std::size_t column : widths) width += column + 2;
  const bool fits = width - 2 <= block.width;
  for (const auto& row : table) {
    if (fits) {
      out << std::string(block.indent, ' ') << aligned(row, widths) << '\n';
      continue;
    }
    Paragraph cells;
    cells.append(join(row, " | "));
    write_paragraph(out, cells, block, style);
  }
}

void write_line(std::ostream& out, std::string_view line, const Block& block, const Style& style) {
  const std::size_t bullet = bullet_length(line);
  Paragraph paragraph;
  paragraph.append(line.substr(bullet));
  Block hanging = block;
  if (bullet > 0) {
    hanging.first = std::string(block.indent, ' ') + terminal_safe(line.substr(0, bullet));
    hanging.indent = display_width(hanging.first);
  }
  write_paragraph(out, paragraph, hanging, style);
}

}  // namespace

void write_body(std::ostream& out, std::string_view text, const Block& block, const Style& style) {
  enum class Kind { none, paragraph, bullet, table };
  Kind before = Kind::none;
  const auto lines = whole_paragraphs(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Kind kind = is_table_row(lines[i])        ? Kind::table
                      : bullet_length(lines[i]) > 0 ? Kind::bullet
                                                    : Kind::paragraph;
    if (before != Kind::none && (kind != before || kind == Kind::paragraph)) out << '\n';
    before = kind;
    if (kind != Kind::table) {
      write_line(out, lines[i], block, style);
      continue;
    }
    std::vector<Row> table;
    for (; i < lines.size() && is_table_row(lines[i]); ++i) table.push_back(cells_of(lines[i]));
    --i;
    write_table(out, table, block, style);
  }
}

}  // namespace referat::output
