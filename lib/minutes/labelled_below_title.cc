#include "base/strings.h"
#include "minutes/heading_parts.h"
#include "minutes/heading_run.h"
#include "minutes/item_heading_styles.h"
#include "minutes/lines/section_names.h"

namespace referat::minutes {

namespace {

// The title is one line, a blank one or a page's start above it.
bool title_above(const std::vector<Line>& lines, std::size_t index) {
  if (index == 0 || lines[index - 1].blank() || section_kind(lines[index - 1].text)) return false;
  const bool sentence =
      lines[index - 1].text.find_last_of(".:;,") == lines[index - 1].text.size() - 1;
  return !sentence && (index == 1 || lines[index - 2].blank());
}

}  // namespace

std::vector<ItemHeading> labelled_below_title(const std::vector<Line>& lines,
                                              const ContentsList& contents) {
  std::vector<ItemHeading> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto label = parse_item_label(lines[i].text);
    if (!label || !label->title.empty()) continue;
    if (contents.contains(i) || !title_above(lines, i)) continue;
    ItemHeading heading = heading_at(i, *label);
    heading.title = lines[i - 1].text;
    heading.begin = i - 1;
    heading.sure = i + 1 == lines.size() || lines[i + 1].blank();
    all.push_back(std::move(heading));
  }
  return growing(lines, all);
}

}  // namespace referat::minutes
