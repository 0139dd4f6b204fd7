#include "minutes/case_line.h"
#include "minutes/item_heading_styles.h"
#include "minutes/item_label.h"
#include "minutes/section_names.h"

namespace referat::minutes {

namespace {

// A title that is too long for a line goes on in the next; what ends it is a blank line, the case
// number or a section.
void take_rest_of_title(const std::vector<Line>& lines, ItemHeading& heading) {
  while (heading.end < lines.size()) {
    const Line& line = lines[heading.end];
    if (line.blank() || recognise_case_line(line.text) || section_kind(line.text) ||
        parse_item_label(line.text)) {
      return;
    }
    heading.title += (heading.title.empty() ? "" : " ") + line.text;
    ++heading.end;
  }
}

}  // namespace

std::vector<ItemHeading> labelled_with_colon(const std::vector<Line>& lines,
                                             const ContentsList& contents) {
  std::vector<ItemHeading> headings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_item_label(lines[i].text);
    if (!label || label->separator != ':') continue;
    ItemHeading heading{.number = label->number,
                        .title = std::string(label->title),
                        .begin = i,
                        .line = i,
                        .end = i + 1,
                        .case_number = {},
                        .attachments = {}};
    take_rest_of_title(lines, heading);
    headings.push_back(std::move(heading));
  }
  return headings;
}

}  // namespace referat::minutes
