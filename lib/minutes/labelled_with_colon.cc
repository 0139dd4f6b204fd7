#include "minutes/heading_parts.h"
#include "minutes/heading_run.h"
#include "minutes/heading_signs.h"
#include "minutes/item_heading_styles.h"

namespace referat::minutes {

std::vector<ItemHeading> labelled_with_colon(const std::vector<Line>& lines,
                                             const ContentsList& contents) {
  std::vector<ItemHeading> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_item_label(lines[i].text);
    if (!label || label->separator != ':') continue;
    ItemHeading heading = heading_at(i, *label);
    take_rest_of_title(lines, heading);
    if (looks_like_result(heading) && !case_below(lines, heading)) continue;
    heading.sure = has_sign(lines, contents, heading);
    all.push_back(std::move(heading));
  }
  return with_sure_ones(growing(lines, all), all);
}

}  // namespace referat::minutes
