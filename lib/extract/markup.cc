#include "extract/markup.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/limits.h"
#include "base/strings.h"

namespace referat::extract {

namespace {

// Tags that format. Anything else in angle brackets is text (an e-mail address, a placeholder).
constexpr std::array<std::string_view, 16> formatting_tags{
    "b",   "i",    "u",   "em", "strong", "br", "p",     "sup",
    "sub", "span", "div", "td", "tr",     "th", "table", "font"};

bool is_formatting_tag(std::string_view inside) {
  constexpr std::size_t longest =
      std::ranges::max(formatting_tags, {}, &std::string_view::size).size();
  if (inside.starts_with('/')) inside.remove_prefix(1);
  const std::string_view name = inside.substr(0, longest + 1);
  return is_one_of(lower(name.substr(0, name.find_first_of(" /\t"))), formatting_tags);
}

std::string without_tags(std::string_view line) {
  std::string result;
  std::size_t end = 0;  // of the tag, or of the next one; looked for once, however many < there are
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '<') {
      if (end <= i) end = line.find('>', i);
      if (end != std::string_view::npos && is_formatting_tag(line.substr(i + 1, end - i - 1))) {
        i = end;
        continue;
      }
    }
    result += line[i];
  }
  return result;
}

// [text](link) → text. The closing bracket must be followed by a link in parentheses.
std::string without_links(std::string_view line) {
  const auto find_near = [&](std::string_view sign, std::size_t from) {
    const auto at = line.substr(from, limits::max_link_bytes).find(sign);
    return at == std::string_view::npos ? at : from + at;
  };
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto close = line[i] == '[' ? find_near("](", i) : std::string_view::npos;
    const auto end = close == std::string_view::npos ? close : find_near(")", close);
    if (end == std::string_view::npos) {
      result += line[i];
      continue;
    }
    result += line.substr(i + 1, close - i - 1);
    i = end;
  }
  return result;
}

bool is_escapable(char c) {
  return std::string_view("\\`*_{}[]()#+-.!|<>~").find(c) != std::string_view::npos;
}

// Drops ** and * that stand against a word; a lone asterisk between blanks is text.
std::string without_emphasis(std::string_view line) {
  std::string result;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size() && is_escapable(line[i + 1])) {
      result += line[++i];
      continue;
    }
    if (line[i] == '*') {
      const bool blank_before = i == 0 || line[i - 1] == ' ';
      const bool blank_after = i + 1 == line.size() || line[i + 1] == ' ';
      if (!blank_before || !blank_after) continue;
    }
    result += line[i];
  }
  return result;
}

std::string cells_by_tabs(std::string_view line) {
  const auto inner = trim(line);
  if (inner.size() < 2 || inner.front() != '|' || inner.back() != '|') return std::string(line);
  // The rule between head and body: | --- | :--: |
  if (inner.find_first_not_of("|-: \t") == std::string_view::npos) return {};
  std::vector<std::string> cells;
  for (const auto cell : split(inner.substr(1, inner.size() - 2), '|')) {
    cells.emplace_back(trim(cell));
  }
  return join(cells, "\t");
}

}  // namespace

int heading_level(std::string_view line) {
  std::size_t level = 0;
  while (level < line.size() && line[level] == '#') ++level;
  return level > 0 && level <= 6 && level < line.size() && line[level] == ' '
             ? static_cast<int>(level)
             : 0;
}

bool is_bold(std::string_view line) {
  line = trim(line);
  if (const int level = heading_level(line)) {
    line = trim(line.substr(static_cast<std::size_t>(level)));
  }
  return line.size() > 4 && line.starts_with("**") && line.ends_with("**") &&
         line.substr(2, line.size() - 4).find("**") == std::string_view::npos;
}

bool is_markdown(std::string_view text) {
  for (const auto line : split(text, '\n')) {
    if (heading_level(line) > 0 || line.starts_with("**")) return true;
  }
  return false;
}

std::string without_markup(std::string_view line, bool markdown) {
  std::string text =
      line.find('<') == std::string_view::npos ? std::string(line) : without_tags(line);
  if (!markdown) return cells_by_tabs(text);
  text.erase(0, static_cast<std::size_t>(heading_level(text)));
  if (text.find('[') != std::string::npos) text = without_links(text);
  return cells_by_tabs(without_emphasis(text));
}

}  // namespace referat::extract
