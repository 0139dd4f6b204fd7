#include "minutes/headings.h"

#include "minutes/documents.h"

namespace referat::test {

std::vector<minutes::ItemHeading> headings_by(Style style, std::string_view text) {
  const auto lines = lines_of(text);
  return style(lines, minutes::find_contents_list(lines));
}

std::vector<std::string> named(const std::vector<minutes::ItemHeading>& headings) {
  std::vector<std::string> names;
  for (const auto& heading : headings) names.push_back(heading.number + "|" + heading.title);
  return names;
}

}  // namespace referat::test
