#include <algorithm>
#include <iterator>

#include "base/strings.h"
#include "domain/case_number.h"
#include "minutes/heading_parts.h"
#include "minutes/heading_run.h"
#include "minutes/heading_signs.h"
#include "minutes/item_heading_styles.h"
#include "minutes/lines/case_line.h"

namespace referat::minutes {

namespace {

// "2. behandling af budgettet" begins one, too.
bool begins_title(std::string_view text) {
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view behind = text.substr(digits);
  return begins_upper(text) || (digits > 0 && behind.starts_with(". ") && behind.size() > 2 &&
                                word_character_at(behind, 2) && !is_digit(behind[2]));
}

std::vector<ItemHeading> candidates(const std::vector<Line>& lines, const ContentsList& contents) {
  std::vector<ItemHeading> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_numbered(lines[i].text);
    if (!label || !begins_title(label->title)) continue;
    found.push_back(heading_at(i, *label));
  }
  return found;
}

// A case number alone on the line above, as in some municipalities' print of SBSYS.
void take_case_above(const std::vector<Line>& lines, ItemHeading& heading) {
  const std::size_t above = previous_filled(lines, heading.begin);
  if (above == lines.size() || !looks_like_case_number(lines[above].text)) return;
  const std::size_t before = previous_filled(lines, above);
  if (before != lines.size() && parse_numbered(lines[before].text)) return;  // that one's
  heading.case_number = lines[above].text;
  heading.begin = above;
}

// A heading without a sign of its own (a closed item mostly) counts where the numbers ask for it.
class GapFiller {
 public:
  GapFiller(const std::vector<Line>& lines, const std::vector<ItemHeading>& all)
      : lines_(lines), all_(all) {}

  // sure: growing. Linear: each heading is looked at once.
  std::vector<ItemHeading> fill(const std::vector<ItemHeading>& sure) {
    std::vector<ItemHeading> filled = leading_to(sure.front());
    for (std::size_t i = 0; i < sure.size(); ++i) {
      filled.push_back(sure[i]);
      const bool last = i + 1 == sure.size();
      take_until(last ? lines_.size() : sure[i + 1].begin, last ? 0 : number_value(sure[i + 1]),
                 filled);
    }
    return filled;
  }

 private:
  // Those before the first sure one whose numbers lead to it without a gap.
  std::vector<ItemHeading> leading_to(const ItemHeading& first) const {
    std::vector<ItemHeading> found;
    int wanted = number_value(first) - 1;
    for (std::size_t i = all_.size(); i > 0; --i) {
      const ItemHeading& heading = all_[i - 1];
      if (heading.begin < first.begin && number_value(heading) == wanted && is_likely(heading)) {
        found.push_back(heading);
        --wanted;
      }
    }
    std::reverse(found.begin(), found.end());
    return found;
  }

  bool is_likely(const ItemHeading& heading) const {
    return !is_nested(heading) && section_or_openness_below(lines_, heading) &&
           !looks_like_list_entry(lines_, heading);
  }

  void take_until(std::size_t end, int end_number, std::vector<ItemHeading>& filled) {
    for (; next_ < all_.size() && all_[next_].end <= end; ++next_) {
      const ItemHeading& heading = all_[next_];
      const int wanted = number_value(filled.back()) + 1;
      if (heading.begin < filled.back().end || is_nested(heading) ||
          number_value(heading) != wanted) {
        continue;
      }
      // Between two sure ones the gap itself speaks for it; behind the last one nothing does.
      const bool fits = end_number == 0
                            ? is_likely(heading)
                            : wanted < end_number && !looks_like_list_entry(lines_, heading);
      if (fits) filled.push_back(heading);
    }
  }

  const std::vector<Line>& lines_;
  const std::vector<ItemHeading>& all_;
  std::size_t next_ = 0;
};

// "2. Teknik" right above "2.1. Ny kran": what heads an item is one.
void mark_heads_of_nested(const std::vector<Line>& lines, std::vector<ItemHeading>& headings) {
  for (std::size_t i = headings.size(); i > 1; --i) {
    const ItemHeading& nested = headings[i - 1];
    ItemHeading& head = headings[i - 2];
    const bool within = nested.number.starts_with(head.number + ".");
    if (nested.sure && within && next_filled(lines, head.end, lines.size()) == nested.begin) {
      head.sure = true;
    }
  }
}

}  // namespace

std::vector<ItemHeading> numbered(const std::vector<Line>& lines, const ContentsList& contents) {
  auto all = join_repeated(lines, candidates(lines, contents));
  std::vector<ItemHeading> sure;
  std::vector<ItemHeading> likely;
  for (auto& heading : all) {
    take_case_above(lines, heading);
    take_repeated_title(lines, heading);
    if (heading.sure || heading.closed || !heading.case_number.empty() ||
        !case_in_title(heading.title).empty() || case_below(lines, heading) ||
        group_above(lines, heading.begin) || in_contents(contents, heading)) {
      heading.sure = true;
    } else if (section_or_openness_below(lines, heading) &&
               !looks_like_list_entry(lines, heading) && !is_nested(heading)) {
      likely.push_back(heading);
    }
  }
  mark_heads_of_nested(lines, all);
  std::copy_if(all.begin(), all.end(), std::back_inserter(sure),
               [](const ItemHeading& heading) { return heading.sure; });
  if (sure.empty()) return growing(lines, likely);
  return GapFiller(lines, all).fill(growing(lines, sure));
}

std::vector<ItemHeading> numbered_without_signs(const std::vector<Line>& lines,
                                                const ContentsList& contents) {
  constexpr std::size_t least = 2;
  std::vector<ItemHeading> headings;
  for (auto& heading : candidates(lines, contents)) {
    const bool free = heading.line == 0 || lines[heading.line - 1].blank();
    const bool next = number_value(heading) == static_cast<int>(headings.size()) + 1;
    const bool possible = free && !is_nested(heading) && !looks_like_prose(heading) &&
                          !looks_like_list_entry(lines, heading);
    if (next && possible) headings.push_back(std::move(heading));
  }
  if (headings.size() < least) headings.clear();
  return headings;
}

}  // namespace referat::minutes
