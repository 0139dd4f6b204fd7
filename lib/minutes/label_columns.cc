#include "minutes/label_columns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/strings.h"
#include "minutes/lines/case_line.h"

namespace referat::minutes {

namespace {

constexpr std::size_t least = 2;
constexpr std::size_t most = 12;
constexpr std::size_t longest_label = 40;  // bytes
constexpr std::size_t longest_value = 120;

bool is_label(const Line& line) {
  return line.text.size() > 1 && line.text.size() <= longest_label && line.text.ends_with(':') &&
         begins_upper(line.text) && line.text.find_first_of("0123456789\t") == std::string::npos;
}

// Of a case or a meeting's head. Names of sections and "Fraværende:" have their text below.
bool is_known(const Line& line) {
  constexpr auto words = std::to_array<std::string_view>(
      {"dato:", "tid:", "sted:", "mødedato:", "mødetid:", "mødested:", "sagen afgøres i:",
       "sagen afgøres af:", "åbent/lukket:", "dok.nr.:", "dokumentnr.:", "sagsbehandler:"});
  const std::string label = lower(line.text);
  return is_case_label(line.text) || is_one_of(label, words);
}

std::size_t run_of_filled(const std::vector<Line>& lines, std::size_t begin) {
  std::size_t end = begin;
  while (end < lines.size() && !lines[end].blank()) ++end;
  return end;
}

}  // namespace

void join_label_columns(std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t labels = i;
    while (labels < lines.size() && labels - i < most && is_label(lines[labels])) ++labels;
    const std::size_t count = labels - i;
    if (count < least ||
        !std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(i),
                     lines.begin() + static_cast<std::ptrdiff_t>(labels), is_known)) {
      continue;
    }
    const std::size_t first = next_filled(lines, labels, std::min(lines.size(), labels + 3));
    const bool values =
        first > labels && first < lines.size() && run_of_filled(lines, first) - first == count &&
        std::none_of(
            lines.begin() + static_cast<std::ptrdiff_t>(first),
            lines.begin() + static_cast<std::ptrdiff_t>(first + count),
            [](const Line& line) { return is_label(line) || line.text.size() > longest_value; });
    if (values) {
      for (std::size_t n = 0; n < count; ++n) {
        lines[i + n].text += " " + lines[first + n].text;
        lines[first + n].text.clear();
      }
    }
    i = labels - 1;
  }
}

}  // namespace referat::minutes
