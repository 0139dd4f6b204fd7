#include "minutes/contents_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/strings.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 6> list_headings{
    "indholdsfortegnelse",    "indhold",    "dagsordenspunkter",
    "punkter på dagsordenen", "punktliste", "sagsoversigt"};

bool is_list_heading(const Line& line) {
  std::string_view text = line.text;
  if (text.ends_with(':')) text.remove_suffix(1);
  return text.size() < 40 &&
         std::find(list_headings.begin(), list_headings.end(), lower(text)) != list_headings.end();
}

// "title.....\t3" → "title"; nothing if the line has neither dots nor a page behind a tab.
std::optional<ContentsEntry> parse_entry(const Line& line) {
  std::string_view text = line.text;
  const auto last = text.find_last_not_of("0123456789");
  if (last == std::string_view::npos) return std::nullopt;
  const bool page = last + 1 < text.size();
  std::string_view rest = text.substr(0, last + 1);
  const auto filled = rest.find_last_not_of(" \t");
  if (filled == std::string_view::npos) return std::nullopt;
  const bool tab = rest.find('\t', filled) != std::string_view::npos;
  rest = rest.substr(0, filled + 1);
  const auto title_end = rest.find_last_not_of('.');
  if (title_end == std::string_view::npos) return std::nullopt;
  const std::size_t dots = rest.size() - title_end - 1;
  if (!page || (dots < 3 && !tab)) return std::nullopt;
  // A leader has five dots here, an ellipsis three.
  return ContentsEntry{std::string(trim(rest.substr(0, title_end + 1))), dots == 3, line.number};
}

// One entry may be broken over lines: its first lines have no page.
std::size_t take_entry(const std::vector<Line>& lines, std::size_t index, ContentsList& list) {
  constexpr std::size_t most_lines = 3;
  std::string before;
  for (std::size_t i = index; i < lines.size() && i < index + most_lines; ++i) {
    if (lines[i].blank()) return index;
    if (auto entry = parse_entry(lines[i])) {
      if (!before.empty()) entry->title = before + " " + entry->title;
      list.entries.push_back(*entry);
      return i + 1;
    }
    before += (before.empty() ? "" : " ") + lines[i].text;
  }
  return index;
}

}  // namespace

ContentsList find_contents_list(const std::vector<Line>& lines) {
  ContentsList list;
  const auto heading = std::find_if(lines.begin(), lines.end(), is_list_heading);
  if (heading == lines.end()) return list;
  list.begin = static_cast<std::size_t>(heading - lines.begin());
  list.end = list.begin + 1;
  for (;;) {
    const std::size_t index = next_filled(lines, list.end, lines.size());
    if (index == lines.size()) break;
    const std::size_t after = take_entry(lines, index, list);
    if (after == index) break;
    list.end = after;
  }
  return list;
}

bool same_title(const ContentsEntry& entry, const std::string& title) {
  const std::string listed = collapse_blanks(entry.title);
  const std::string printed = collapse_blanks(title);
  return entry.cut ? printed.starts_with(listed) : printed == listed;
}

}  // namespace referat::minutes
