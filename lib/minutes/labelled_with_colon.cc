#include "base/strings.h"
#include "minutes/heading_parts.h"
#include "minutes/heading_run.h"
#include "minutes/heading_signs.h"
#include "minutes/item_heading_styles.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/section_names.h"

namespace referat::minutes {

namespace {

// A title goes on in the next line if it fills its own, or if that begins in small letters; what
// ends it is a blank line, the case number or a section.
void take_rest_of_title(const std::vector<Line>& lines, ItemHeading& heading) {
  constexpr std::size_t least_filled = 40;  // code points of the line before
  constexpr std::size_t most_lines = 4;
  while (heading.end < lines.size() && heading.end - heading.line < most_lines) {
    const Line& line = lines[heading.end];
    const bool unfinished = heading.title.empty() ||
                            code_points(lines[heading.end - 1].text) >= least_filled ||
                            (word_character_at(line.text, 0) && !begins_upper(line.text));
    if (!unfinished || line.blank() || recognise_case_line(line.text) || section_kind(line.text) ||
        openness(line.text) || parse_item_label(line.text)) {
      return;
    }
    heading.title += (heading.title.empty() ? "" : " ") + line.text;
    ++heading.end;
  }
}

}  // namespace

std::vector<ItemHeading> labelled_with_colon(const std::vector<Line>& lines,
                                             const ContentsList& contents) {
  std::vector<ItemHeading> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_item_label(lines[i].text);
    if (!label || label->separator != ':') continue;
    ItemHeading heading = heading_at(i, *label);
    take_rest_of_title(lines, heading);
    heading.sure = has_sign(lines, contents, heading);
    all.push_back(std::move(heading));
  }
  return with_sure_ones(growing(lines, all), all);
}

}  // namespace referat::minutes
