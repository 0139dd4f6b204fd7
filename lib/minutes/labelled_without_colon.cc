#include "minutes/heading_parts.h"
#include "minutes/heading_run.h"
#include "minutes/heading_signs.h"
#include "minutes/item_heading_styles.h"

namespace referat::minutes {

namespace {

bool stands_alone(const std::vector<Line>& lines, std::size_t index) {
  return index == 0 || lines[index - 1].blank() || lines[index].heading > 0 ||
         lines[index].text.starts_with("•");
}

}  // namespace

std::vector<ItemHeading> labelled_without_colon(const std::vector<Line>& lines,
                                                const ContentsList& contents) {
  std::vector<ItemHeading> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto label = parse_item_label(lines[i].text);
    if (!label || label->separator == ':') continue;
    if (contents.contains(i) || !stands_alone(lines, i)) continue;
    ItemHeading heading = heading_at(i, *label);
    if (!looks_like_prose(heading) && !looks_like_result(heading))
      found.push_back(std::move(heading));
  }
  auto all = join_repeated(lines, found);
  for (auto& heading : all) {
    take_repeated_title(lines, heading);
    heading.sure = heading.sure || has_sign(lines, contents, heading);
  }
  return with_sure_ones(growing(lines, all), all);
}

}  // namespace referat::minutes
