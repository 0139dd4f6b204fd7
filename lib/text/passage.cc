#include "text/passage.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace referat::text {

namespace {

constexpr std::array<std::string_view, 3> hyphens = {"-", "\u2010", "\u2011"};

}  // namespace

std::string_view Passage::gap_before(std::size_t i) const {
  const std::size_t begin = i == 0 ? 0 : words[i - 1].end;
  const std::size_t end = i == words.size() ? text.size() : words[i].begin;
  return text.substr(begin, end - begin);
}

std::size_t hyphen_at_start(std::string_view text) {
  for (const auto hyphen : hyphens) {
    if (text.starts_with(hyphen)) return hyphen.size();
  }
  return 0;
}

std::size_t hyphen_at_end(std::string_view text) {
  for (const auto hyphen : hyphens) {
    if (text.ends_with(hyphen)) return hyphen.size();
  }
  return 0;
}

bool is_blank_gap(std::string_view gap) {
  return !gap.empty() && trim(gap).empty() && std::count(gap.begin(), gap.end(), '\n') <= 1;
}

bool has_line_break(std::string_view gap) { return gap.find('\n') != std::string_view::npos; }

}  // namespace referat::text
