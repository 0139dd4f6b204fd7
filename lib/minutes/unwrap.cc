#include "minutes/unwrap.h"

#include <algorithm>

#include "base/strings.h"
#include "domain/bullet.h"
#include "minutes/lines/absence.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/item_label.h"
#include "minutes/lines/section_names.h"

namespace referat::minutes {

namespace {

// Wrapped text has lines of 40 to 120 characters, and many that end within a sentence.
constexpr std::size_t narrowest = 40;
constexpr std::size_t widest = 120;
constexpr std::size_t least_evidence = 5;

bool begins_small(std::string_view text) {
  return word_character_at(text, 0) && !begins_upper(text) && (text[0] < '0' || text[0] > '9');
}

bool may_go_on(const Line& line) {
  return !recognise_decision_heading(line.text) && !line.blank() && line.heading == 0 &&
         line.text.find('\t') == std::string::npos && !line.text.ends_with('-');
}

bool had_no_room(const Line& line, const Line& next, std::size_t width) {
  const std::string_view word =
      std::string_view(next.text).substr(0, next.text.find_first_of(" \t"));
  // Printed letters differ in width, so lines come to a few characters more or less.
  return (code_points(line.text) + 1 + code_points(word)) * 10 > width * 9;
}

// The width at which the text was wrapped: that of the widest line that plainly goes on in the
// next, if nearly all such lines are full; else 0 (there are few, or they are a list's).
std::size_t wrap_width(const std::vector<Line>& lines) {
  std::vector<std::size_t> broken;  // indexes of lines that go on
  std::size_t width = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!may_go_on(lines[i]) || !begins_small(lines[i + 1].text)) continue;
    const std::size_t length = code_points(lines[i].text);
    if (length < narrowest || length > widest) continue;
    width = std::max(width, length);
    broken.push_back(i);
  }
  const auto full = std::count_if(broken.begin(), broken.end(), [&](std::size_t i) {
    return had_no_room(lines[i], lines[i + 1], width);
  });
  const bool wrapped =
      broken.size() >= least_evidence && static_cast<std::size_t>(full) * 10 >= broken.size() * 8;
  return wrapped ? width : 0;
}

// A line of its own, however full the one above is.
bool stands_alone(const Line& line) {
  return line.blank() || line.bold || line.heading > 0 || is_bullet(line.text) ||
         line.text.find('\t') != std::string::npos || section_kind(line.text) ||
         begins_attachment(line.text) || parse_item_label(line.text) ||
         recognise_case_line(line.text) || recognise_absence(line.text) ||
         recognise_decision_heading(line.text);
}

// Below "Bilag" a full line is no sign: names are of any length.
bool lists_attachments(const Line& line, bool before) {
  const auto kind = section_kind(line.text);
  return kind ? *kind == SectionKind::attachments : before && !line.blank();
}

}  // namespace

void unwrap_paragraphs(std::vector<Line>& lines) {
  const std::size_t width = wrap_width(lines);
  if (width == 0) return;
  bool attachments = false;
  for (std::size_t i = 0; i + 1 < lines.size();) {
    const std::size_t first = i;
    Line last = lines[i++];  // the paragraph's last line so far, as it was printed
    attachments = lists_attachments(last, attachments);
    while (i < lines.size() && may_go_on(last) && !stands_alone(lines[i]) &&
           had_no_room(last, lines[i], width) && (!attachments || begins_small(lines[i].text))) {
      last = lines[i];
      lines[first].text += " " + last.text;
      lines[i++].text.clear();
    }
  }
}

}  // namespace referat::minutes
