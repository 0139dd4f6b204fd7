#include "minutes/contents_list.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "base/limits.h"
#include "base/strings.h"
#include "minutes/lines/item_label.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 9> list_headings{"indholdsfortegnelse",
                                                        "indhold",
                                                        "dagsordenspunkter",
                                                        "punkter på dagsordenen",
                                                        "punktliste",
                                                        "sagsoversigt",
                                                        "dagsorden",
                                                        "oversigt over punkter",
                                                        "punkter"};

std::optional<ItemLabel> any_label(std::string_view text) {
  auto label = parse_item_label(text);
  return label ? label : parse_numbered(text);
}

ContentsEntry entry_of(std::string_view text, bool cut, const Line& line) {
  const auto label = any_label(text);
  const bool labelled = label && !label->title.empty();
  return {collapse_blanks(labelled ? label->title : text), labelled ? label->number : "", cut,
          line.number};
}

// "2 (Åben) Plan for dialyse 5": the mark shows that it is an item, and the blank before the page
// that this is none of the title's digits.
bool marked_entry(std::string_view text) {
  const auto label = parse_numbered(text);
  return label && label->closed;
}

// "title.....\t3" → "title"; nothing if the line has neither dots nor a page behind a tab.
std::optional<ContentsEntry> parse_paged(std::string_view text, const Line& line) {
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
  const bool marked = dots < 3 && !tab && filled + 1 < last + 1 && marked_entry(text);
  if (!page || (dots < 3 && !tab && !marked)) return std::nullopt;
  // A leader has five dots here, an ellipsis three.
  return entry_of(trim(rest.substr(0, title_end + 1)), dots == 3, line);
}

void add(ContentsList& list, ContentsEntry entry) {
  if (list.entries.size() < limits::max_contents_entries) list.entries.push_back(std::move(entry));
}

// One entry may be broken over lines: its first lines have no page.
std::size_t take_paged(const std::vector<Line>& lines, std::size_t index, ContentsList& list) {
  constexpr std::size_t most_lines = 3;
  std::string text;
  for (std::size_t i = index; i < lines.size() && i < index + most_lines; ++i) {
    if (lines[i].blank()) return index;
    text += (text.empty() ? "" : " ") + lines[i].text;
    if (auto entry = parse_paged(text, lines[i])) {
      add(list, std::move(*entry));
      return i + 1;
    }
  }
  return index;
}

ContentsList paged_list(const std::vector<Line>& lines, std::size_t begin) {
  ContentsList list{{}, begin, begin + 1};
  for (;;) {
    const std::size_t index = next_filled(lines, list.end, lines.size());
    if (index == lines.size()) break;
    const std::size_t after = take_paged(lines, index, list);
    if (after == index) break;
    list.end = after;
  }
  return list;
}

std::string_view without_dots(std::string_view text) {
  const auto end = text.find_last_not_of(". \t");
  return text.substr(0, end + 1);
}

// Titles with dots behind them, and their pages in a block below: as many, and none smaller than
// the one before.
ContentsList list_with_pages_below(const std::vector<Line>& lines, std::size_t heading) {
  constexpr std::size_t least_dots = 5;
  ContentsList list{{}, heading, heading};
  std::size_t i = next_filled(lines, heading + 1, lines.size());
  bool dots = false;
  for (; i < lines.size() && !lines[i].blank(); ++i) {
    const auto title = without_dots(lines[i].text);
    const std::size_t count = lines[i].text.size() - title.size();
    dots = dots || count >= least_dots;
    add(list, entry_of(title, count < least_dots, lines[i]));
  }
  std::size_t pages = 0;
  std::size_t last = 0;
  for (i = next_filled(lines, i, lines.size()); i < lines.size();
       i = next_filled(lines, i + 1, lines.size())) {
    constexpr std::size_t most_digits = 4;
    if (!is_number(lines[i].text) || lines[i].text.size() > most_digits) break;
    const std::size_t page = std::stoul(lines[i].text);
    if (page < last || pages == list.entries.size()) break;
    last = page;
    ++pages;
    list.end = i + 1;
  }
  return dots && pages == list.entries.size() ? list : ContentsList{};
}

// Titles of lines → the last line with each.
using LastLines = std::unordered_map<std::string, std::size_t>;

LastLines last_lines(const std::vector<Line>& lines) {
  constexpr std::size_t longest = 300;
  LastLines last;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].blank() && lines[i].text.size() < longest) {
      last[entry_of(lines[i].text, false, lines[i]).title] = i;
    }
  }
  return last;
}

bool same_entry(const ContentsEntry& a, const ContentsEntry& b) {
  return a.number == b.number && a.title == b.title;
}

// "Punkt 1 Budget for havnen 3": the page may be the title's end just as well, if it isn't printed
// without it below.
std::string_view without_page(std::string_view text) {
  constexpr std::size_t most_digits = 4;
  const auto blank = text.find_last_of(" \t");
  if (blank == std::string_view::npos) return text;
  const auto page = text.substr(blank + 1);
  return is_number(page) && page.size() <= most_digits ? trim(text.substr(0, blank)) : text;
}

// The run of lines from `index` on that are all printed again below, up to the first one's
// repetition. labelled: only lines with a number count.
ContentsList repeated_list(const std::vector<Line>& lines, const LastLines& last, std::size_t index,
                           bool labelled) {
  ContentsList list{{}, index, index};
  for (;;) {
    const std::size_t i = next_filled(lines, list.end, lines.size());
    if (i == lines.size()) break;
    auto entry = entry_of(lines[i].text, false, lines[i]);
    auto again = last.find(entry.title);
    if (again == last.end() || again->second <= i) {
      entry = entry_of(without_page(lines[i].text), false, lines[i]);
      again = last.find(entry.title);
    }
    const bool listed =
        again != last.end() && again->second > i && (!labelled || !entry.number.empty());
    if (!listed || (!list.entries.empty() && same_entry(entry, list.entries[0]))) break;
    add(list, std::move(entry));
    list.end = i + 1;
  }
  constexpr std::size_t least = 2;
  return list.entries.size() < least ? ContentsList{} : list;
}

// A list without pages: below a heading of lists, or at the first numbers of the document.
ContentsList list_without_pages(const std::vector<Line>& lines,
                                const std::vector<std::size_t>& headings) {
  const auto last = last_lines(lines);
  for (const auto heading : headings) {
    auto list = repeated_list(lines, last, heading + 1, false);
    list.begin = heading;
    if (!list.entries.empty()) return list;
  }
  const auto labelled = [](const Line& line) { return any_label(line.text).has_value(); };
  const auto first = std::find_if(lines.begin(), lines.end(), labelled);
  return repeated_list(lines, last, static_cast<std::size_t>(first - lines.begin()), true);
}

}  // namespace

bool is_list_heading(const Line& line) {
  std::string_view text = line.text;
  if (text.ends_with(':')) text.remove_suffix(1);
  return text.size() < 40 && is_one_of(lower(text), list_headings);
}

ContentsList find_paged_list(const std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_list_heading(lines[i])) continue;
    auto list = paged_list(lines, i);
    if (list.entries.empty()) list = list_with_pages_below(lines, i);
    if (!list.entries.empty()) return list;
  }
  return {};
}

ContentsList find_contents_list(const std::vector<Line>& lines) {
  auto list = find_paged_list(lines);
  if (!list.entries.empty()) return list;
  std::vector<std::size_t> headings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_list_heading(lines[i])) headings.push_back(i);
  }
  return list_without_pages(lines, headings);
}

bool same_title(const ContentsEntry& entry, const std::string& title) {
  if (entry.cut) return title.starts_with(entry.title);
  if (title == entry.title) return true;
  return !entry.number.empty() && title.ends_with(entry.title) && title.starts_with(entry.number);
}

}  // namespace referat::minutes
