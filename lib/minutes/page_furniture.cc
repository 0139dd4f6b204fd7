#include "minutes/page_furniture.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/strings.h"

namespace referat::minutes {

namespace {

constexpr std::size_t least_repetitions = 3;
constexpr std::size_t longest = 120;

// Takes digits from the end of the text; false if there are none.
bool take_number(std::string_view& text) {
  const std::size_t before = text.size();
  while (!text.empty() && is_digit(text.back())) text.remove_suffix(1);
  const bool taken = text.size() < before;
  text = trim(text);
  return taken;
}

bool take_word(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  const auto end = text.substr(text.size() - word.size());
  if (!starts_with_ignoring_case(end, word)) return false;
  text = trim(text.substr(0, text.size() - word.size()));
  return true;
}

// A dash on both sides: "- 3 -".
bool is_number_in_dashes(std::string_view text) {
  if (!text.starts_with("- ") || !text.ends_with(" -") || text.size() < 5) return false;
  text = text.substr(2, text.size() - 4);
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Lines that stand beside a page's border. Borders stand in order: each line is looked at once,
// however many blank ones stand between.
std::vector<std::size_t> beside_borders(const std::vector<Line>& lines,
                                        const std::vector<std::size_t>& borders) {
  std::vector<std::size_t> beside;
  std::size_t above = lines.size();  // the last filled one before `seen`
  std::size_t seen = 0;
  std::size_t below = 0;
  for (const auto border : borders) {
    for (; seen < border; ++seen) {
      if (!lines[seen].blank()) above = seen;
    }
    const std::size_t first = lines[border].blank() ? border + 1 : border;
    below = next_filled(lines, std::max(below, first), lines.size());
    if (above < lines.size() && (beside.empty() || beside.back() != above)) {
      beside.push_back(above);
    }
    if (below < lines.size()) beside.push_back(below);
  }
  return beside;
}

}  // namespace

std::string_view without_page_number(std::string_view line) {
  if (line.size() > longest) return line;
  if (is_number_in_dashes(line)) return {};
  std::string_view rest = line;
  if (!take_number(rest)) return line;
  if (take_word(rest, "side")) return rest;
  const bool of_all = take_word(rest, "af") || take_word(rest, "/");
  return of_all && take_number(rest) && take_word(rest, "side") ? rest : line;
}

void blank_page_furniture(std::vector<Line>& lines) {
  std::vector<std::size_t> borders;
  std::map<std::string, std::size_t> running;  // what stands before a page number → how often
  for (const auto& line : lines) {
    const auto rest = without_page_number(line.text);
    if (rest.size() < line.text.size()) ++running[collapse_blanks(rest)];
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    const auto rest = without_page_number(line.text);
    const bool numbered = rest.size() < line.text.size();
    const bool furniture =
        numbered && (rest.empty() || running[collapse_blanks(rest)] >= least_repetitions);
    if (furniture) line.text.clear();
    if (furniture || line.begins_page) borders.push_back(i);
  }
  const auto beside = beside_borders(lines, borders);
  std::map<std::string, std::size_t> counts;
  for (const auto index : beside) ++counts[collapse_blanks(lines[index].text)];
  for (const auto index : beside) {
    if (counts[collapse_blanks(lines[index].text)] >= least_repetitions) lines[index].text.clear();
  }
}

}  // namespace referat::minutes
