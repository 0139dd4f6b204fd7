#include "domain/paragraphs.h"

#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/word_break.h"

namespace referat {

namespace {

bool ends_open(std::string_view line) {
  return !line.empty() && std::string_view(".:;!?").find(line.back()) == std::string_view::npos;
}

void join_line(std::string& text, std::string_view line) {
  Hyphen hyphen = Hyphen::apart;
  if (text.ends_with('-')) {
    hyphen = hyphen_at_break(std::string_view(text).substr(0, text.size() - 1), line);
  }
  if (hyphen == Hyphen::apart) text += ' ';
  if (hyphen == Hyphen::dropped) text.pop_back();
  text += line;
}

}  // namespace

bool is_table_row(std::string_view line) { return line.find('\t') != std::string_view::npos; }

std::vector<std::string> whole_paragraphs(std::string_view text) {
  std::vector<std::string> lines;
  bool in_table = false;  // the last of them; a row stands alone, so it needn't be read again
  for (const auto part : split(text, '\n')) {
    const auto line = trim(part);
    if (line.empty()) continue;
    const bool row = is_table_row(part);
    const bool goes_on = !lines.empty() && ends_open(lines.back()) && !row && !in_table &&
                         !is_bullet(line) && word_character_at(line, 0) && !begins_upper(line) &&
                         (line[0] < '0' || line[0] > '9');
    if (!goes_on) {
      lines.emplace_back(row ? part : line);
      in_table = row;
    } else {
      join_line(lines.back(), line);
    }
  }
  return lines;
}

}  // namespace referat
