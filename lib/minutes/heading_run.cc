#include "minutes/heading_run.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "base/strings.h"

namespace referat::minutes {

namespace {

// Group of items, number, letter or levels behind it.
using Order = std::tuple<std::size_t, int, std::string>;

// The letter or the levels behind the number, so that ".10" comes after ".2".
std::string behind_number(std::string_view number) {
  constexpr std::size_t most_digits = 4;
  const auto begin = number.find_first_not_of("0123456789");
  if (begin == std::string_view::npos) return {};
  std::string behind;
  for (const auto level : split(number.substr(begin), '.')) {
    const auto digits = std::min(level.find_first_not_of("0123456789"), level.size());
    if (digits > 0) behind += '.' + std::string(most_digits - std::min(digits, most_digits), '0');
    behind += level;
  }
  return behind;
}

std::vector<Order> orders_of(const std::vector<Line>& lines,
                             const std::vector<ItemHeading>& headings) {
  std::vector<Order> orders;
  std::size_t group = 0;
  std::size_t line = 0;
  for (const auto& heading : headings) {
    for (; line <= heading.line; ++line) group += lines[line].opens_group ? 1 : 0;
    orders.emplace_back(group, number_value(heading), behind_number(heading.number));
  }
  return orders;
}

}  // namespace

int number_value(const ItemHeading& heading) { return std::atoi(heading.number.c_str()); }

bool is_nested(const ItemHeading& heading) { return heading.number.find('.') != std::string::npos; }

std::vector<ItemHeading> growing(const std::vector<Line>& lines,
                                 const std::vector<ItemHeading>& headings) {
  constexpr auto none = static_cast<std::size_t>(-1);
  const auto orders = orders_of(lines, headings);
  std::vector<std::size_t> weight(headings.size());
  std::vector<std::size_t> previous(headings.size(), none);
  // The heaviest runs so far by their last number: a larger number only where it is heavier.
  std::map<Order, std::size_t> best;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const auto at = best.lower_bound(orders[i]);
    if (at != best.begin()) previous[i] = std::prev(at)->second;
    // One sure heading outweighs all that aren't.
    weight[i] =
        (headings[i].sure ? headings.size() : 1) + (previous[i] == none ? 0 : weight[previous[i]]);
    if (at != best.end() && at->first == orders[i] && weight[at->second] >= weight[i]) continue;
    best[orders[i]] = i;
    for (auto next = best.upper_bound(orders[i]);
         next != best.end() && weight[next->second] <= weight[i];) {
      next = best.erase(next);
    }
  }
  std::vector<ItemHeading> run;
  for (std::size_t i = best.empty() ? none : best.rbegin()->second; i != none; i = previous[i]) {
    run.push_back(headings[i]);
  }
  std::reverse(run.begin(), run.end());
  return run;
}

std::vector<ItemHeading> with_sure_ones(const std::vector<ItemHeading>& run,
                                        const std::vector<ItemHeading>& all) {
  std::vector<ItemHeading> headings;
  auto next = run.begin();
  for (const auto& heading : all) {
    const bool in_run = next != run.end() && next->line == heading.line;
    if (in_run) ++next;
    if (in_run || heading.sure) headings.push_back(heading);
  }
  return headings;
}

}  // namespace referat::minutes
