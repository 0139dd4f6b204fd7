#include "base/strings.h"
#include "minutes/heading_parts.h"
#include "minutes/item_heading_styles.h"
#include "minutes/item_label.h"

namespace referat::minutes {

namespace {

// A heading stands alone: prose that begins so ("Punkt 3 blev godkendt.") goes on in small letters
// or ends as a sentence.
bool is_heading(const std::vector<Line>& lines, std::size_t index, const ItemLabel& label) {
  const bool alone = index == 0 || lines[index - 1].blank() || lines[index].heading > 0 ||
                     lines[index].text.starts_with("•");
  const bool title =
      label.title.empty() || begins_upper(label.title) || !word_character_at(label.title, 0);
  const bool sentence = label.title.ends_with('.') && !label.title.ends_with("..");
  return alone && title && !sentence && !label.title.starts_with('/');
}

}  // namespace

std::vector<ItemHeading> labelled_without_colon(const std::vector<Line>& lines,
                                                const ContentsList& contents) {
  std::vector<ItemHeading> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_item_label(lines[i].text);
    if (!label || label->separator == ':' || !is_heading(lines, i, *label)) continue;
    found.push_back({label->number, std::string(label->title), i, i, i + 1, "", {}});
  }
  auto headings = join_repeated(lines, found);
  for (auto& heading : headings) take_repeated_title(lines, heading);
  return growing(headings);
}

}  // namespace referat::minutes
