// The styles of item headings: a function each, in a file of its name. All give the headings of a
// whole document.
#pragma once

#include <vector>

#include "minutes/contents_list.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// Punkt 1: Title, Pkt. 1: Title. The title may go on in the next lines.
[[nodiscard]] std::vector<ItemHeading> labelled_with_colon(const std::vector<Line>& lines,
                                                           const ContentsList& contents);

// Pkt. 61 Title, Punkt 3 - Title, Punkt 3 with the title in the next line. A heading may be printed
// twice; what stands between (names of attached files) belongs to it.
[[nodiscard]] std::vector<ItemHeading> labelled_without_colon(const std::vector<Line>& lines,
                                                              const ContentsList& contents);

// The title with "Sag nr. 130" in the line below it.
[[nodiscard]] std::vector<ItemHeading> labelled_below_title(const std::vector<Line>& lines,
                                                            const ContentsList& contents);

// The number alone on its line, as web pages have it, the title below: "1", "2.", "2A".
[[nodiscard]] std::vector<ItemHeading> numbered_above_title(const std::vector<Line>& lines,
                                                            const ContentsList& contents);

// 41. Title, 41 (Åben) Title: a number alone proves nothing (lists within the text have them too),
// so a heading needs a sign beside it: its case number, its repetition, its entry in the contents
// list, the beginning of a group of items; and the numbers must grow.
[[nodiscard]] std::vector<ItemHeading> numbered(const std::vector<Line>& lines,
                                                const ContentsList& contents);

// The same in a document without any of these signs: headings stand free and are numbered from 1
// without a gap. For documents in which no other style is found.
[[nodiscard]] std::vector<ItemHeading> numbered_without_signs(const std::vector<Line>& lines,
                                                              const ContentsList& contents);

// A title alone, without any number, in a document whose items all begin so: it stands free, right
// above the section that items begin with, behind the decision of the item before. For documents in
// which no other style is found.
[[nodiscard]] std::vector<ItemHeading> unnumbered(const std::vector<Line>& lines,
                                                  const ContentsList& contents);

}  // namespace referat::minutes
