#include "minutes/page_furniture.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/strings.h"
#include "minutes/lines/absence.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/item_label.h"
#include "minutes/lines/page_number.h"
#include "minutes/lines/section_names.h"
#include "prose/outcomes.h"

namespace referat::minutes {

namespace {

constexpr std::size_t deepest = 8;        // filled lines from a border
constexpr std::size_t longest = 160;      // bytes
constexpr std::size_t least_pages = 3;    // with the same line
constexpr std::size_t nearly_every = 60;  // percent of the pages
constexpr std::size_t every_other = 40;   // where left and right pages differ

// The filled lines of a page beside one of its borders, from the border inwards.
using Edge = std::vector<std::size_t>;

struct Pages {
  std::vector<Edge> heads;  // of each page, the first one too
  std::vector<Edge> feet;   // of each page but the last, which ends where the document does
};

std::string without_digits(std::string_view text) {
  std::string form;
  for (const char c : text) {
    if (!is_digit(c)) {
      form += c;
    } else if (!form.ends_with('#')) {
      form += '#';
    }
  }
  return collapse_blanks(form);
}

// A part of the minutes, wherever it stands.
bool is_known(const Line& line) {
  const std::string& text = line.text;
  return line.heading > 0 || text.size() > longest || parse_item_label(text) ||
         parse_named_line(text) || recognise_decision_heading(text) || recognise_case_line(text) ||
         recognise_absence(text) || recognise_outcome(text) != Outcome::unknown;
}

// Which pages there are: groups of filled lines between borders.
class Division {
 public:
  explicit Division(const std::vector<Line>& lines) : lines_(lines) {}

  Pages by_form_feeds() const {
    std::vector<std::vector<std::size_t>> pages;
    std::size_t page = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank()) continue;
      if (pages.empty() || lines_[i].page != page) pages.emplace_back();
      page = lines_[i].page;
      pages.back().push_back(i);
    }
    return edges(pages);
  }

  // Each such line ends a page or begins one: what stands above it may be either's, and above the
  // first one it may be no more than the first page's head.
  Pages at(const std::vector<std::size_t>& number_lines) const {
    std::vector<std::vector<std::size_t>> pages(1);
    auto next = number_lines.begin();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (next != number_lines.end() && *next == i) {
        ++next;
        pages.emplace_back();
      } else if (!lines_[i].blank()) {
        pages.back().push_back(i);
      }
    }
    return edges(pages, pages.front().size() <= deepest);
  }

 private:
  static Pages edges(const std::vector<std::vector<std::size_t>>& pages,
                     bool first_is_head = false) {
    Pages result;
    for (const auto& page : pages) {
      const bool all_foot = first_is_head && result.heads.empty();
      const std::size_t foot = std::min(deepest, page.size());
      const std::size_t head = all_foot ? 0 : foot;
      result.heads.emplace_back(page.begin(), page.begin() + static_cast<std::ptrdiff_t>(head));
      result.feet.emplace_back(page.rbegin(), page.rbegin() + static_cast<std::ptrdiff_t>(foot));
    }
    return result;
  }

  const std::vector<Line>& lines_;
};

std::vector<std::size_t> numbers_in(std::string_view text) {
  constexpr std::size_t most_digits = 4;
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end > i && end - i <= most_digits) {
      numbers.push_back(std::stoul(std::string(text.substr(i, end - i))));
    }
    i = std::max(end, i + 1);
  }
  return numbers;
}

// Which lines stand in lists of attachments.
std::vector<bool> in_attachments(const std::vector<Line>& lines) {
  std::vector<bool> inside(lines.size());
  bool now = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    inside[i] = now;
    if (lines[i].blank()) continue;
    const auto kind = section_kind(lines[i].text);
    if (kind || parse_item_label(lines[i].text)) now = kind == SectionKind::attachments;
  }
  return inside;
}

// The furniture of one side: heads, or feet.
class Side {
 public:
  Side(const std::vector<Line>& lines, const std::vector<Edge>& edges, bool heads)
      : lines_(lines), edges_(edges), heads_(heads), attachments_(in_attachments(lines)) {
    for (std::size_t page = 0; page < edges.size(); ++page) {
      for (const std::size_t line : edges[page]) note(page, lines[line].text);
    }
    for (const Edge& edge : edges) {
      for (const std::size_t line : edge) {
        Uses& uses = uses_[without_digits(lines[line].text)];
        if (below_heading(line)) ++uses.below_headings;
        if (attachments_[line]) ++uses.attachments;
      }
    }
  }

  // From each border inwards, as far as one such line follows the other. What the document itself
  // begins with is its own head, the first of the running ones.
  void collect(std::set<std::size_t>& furniture) const {
    for (std::size_t page = heads_ ? 1 : 0; page < edges_.size(); ++page) {
      for (const std::size_t line : edges_[page]) {
        if (!is_furniture(page, lines_[line]) && !is_own_number(page, line)) break;
        furniture.insert(line);
      }
    }
  }

 private:
  using PageSet = std::set<std::size_t>;

  // Lines that are the same but for their digits.
  struct Uses {
    PageSet pages;
    std::map<std::string, PageSet> same;  // by the whole text
    // By what must be added to a page's place to get a number of the line: pages on which the
    // number is their own have it in common.
    std::map<std::size_t, PageSet> numbered;
    std::size_t below_headings = 0;
    std::size_t attachments = 0;
  };

  void note(std::size_t page, const std::string& text) {
    Uses& uses = uses_[without_digits(text)];
    uses.pages.insert(page);
    uses.same[text].insert(page);
    for (const std::size_t number : numbers_in(text)) {
      uses.numbered[number + edges_.size() - page].insert(page);
    }
  }

  // Right below a section's name, or with nothing between that differs from page to page: it is the
  // section's.
  [[nodiscard]] bool below_heading(std::size_t line) const {
    if (heads_) return false;
    for (std::size_t i = line; i > 0 && line - i < deepest;) {
      if (lines_[--i].blank()) continue;
      if (parse_named_line(lines_[i].text)) return true;
      const auto uses = uses_.find(without_digits(lines_[i].text));
      const bool again = uses != uses_.end() && uses->second.pages.size() > 1;
      if (!again || is_known(lines_[i])) return false;
    }
    return false;
  }

  [[nodiscard]] bool is_furniture(std::size_t page, const Line& line) const {
    const auto number = parse_page_number(line.text);
    const bool bare = number && number->rest.empty();
    // At the head of a page a number may as well be the next item's.
    if (bare && heads_ && !number->labelled) return false;
    if (!bare && (is_known(line) || begins_attachment(line.text))) return false;
    const Uses& uses = uses_.at(without_digits(line.text));
    if (!bare && uses.below_headings >= uses.pages.size()) return false;
    for (const std::size_t of_line : numbers_in(line.text)) {
      const PageSet& pages = uses.numbered.at(of_line + edges_.size() - page);
      if (is_running(pages, true) || (bare && is_most(pages))) return true;
    }
    const bool attached = uses.attachments * 2 > uses.pages.size();
    return !bare && !attached && is_running(uses.same.at(line.text), false);
  }

  // Of two pages one number must do: the first page's own, which stands free at its foot.
  [[nodiscard]] bool is_own_number(std::size_t page, std::size_t line) const {
    const auto number = parse_page_number(lines_[line].text);
    return !heads_ && edges_.size() == 2 && page == 0 && number && number->rest.empty() &&
           number->page == 1 && line > 0 && lines_[line - 1].blank() && !attachments_[line];
  }

  [[nodiscard]] bool is_running(const PageSet& pages, bool number) const {
    const std::size_t count = pages.size();
    const std::size_t share = count * 100;
    // Of two pages the first begins with the document's own head, and a number may tell.
    const bool few = edges_.size() < least_pages;
    if (few) return count == edges_.size() && count > 1 && (number || heads_);
    if (count < least_pages) return false;
    return share >= edges_.size() * nearly_every ||
           (share >= edges_.size() * every_other && alternates(pages));
  }

  // Enough for a number that stands alone: it can't be much else.
  [[nodiscard]] bool is_most(const PageSet& pages) const {
    return pages.size() > 1 && pages.size() * 100 >= edges_.size() * nearly_every;
  }

  static bool alternates(const PageSet& pages) {
    const std::size_t first = *pages.begin() % 2;
    return std::all_of(pages.begin(), pages.end(),
                       [&](std::size_t page) { return page % 2 == first; });
  }

  const std::vector<Line>& lines_;
  const std::vector<Edge>& edges_;
  bool heads_;
  std::vector<bool> attachments_;
  std::map<std::string, Uses> uses_;
};

// Lines with a labelled page number, which count from the first or the second page on, and else
// hold nothing, or the same on each page.
std::vector<std::size_t> number_lines(const std::vector<Line>& lines) {
  std::map<std::string, std::size_t> rests;
  for (const Line& line : lines) {
    if (const auto number = parse_page_number(line.text)) ++rests[without_digits(number->rest)];
  }
  std::vector<std::size_t> found;
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto number = parse_page_number(lines[i].text);
    if (!number || !number->labelled || is_known(lines[i])) continue;
    if (!number->rest.empty() && rests[without_digits(number->rest)] < least_pages) continue;
    const bool next = last ? number->page == *last + 1 : number->page <= 2;
    if (!next) continue;
    last = number->page;
    found.push_back(i);
  }
  return found;
}

bool goes_on(const Line& above, const Line& below) {
  constexpr std::string_view ends = ".:;!?";
  const bool ended = ends.find(above.text.back()) != std::string_view::npos;
  const bool small =
      word_character_at(below.text, 0) && !begins_upper(below.text) && !is_digit(below.text[0]);
  return !ended && small && !is_known(above) && !is_known(below);
}

// Without the furniture, and without blank lines between the halves of a sentence.
std::vector<Line> without(const std::vector<Line>& lines, const std::set<std::size_t>& furniture) {
  std::vector<Line> left;
  bool border = false;  // since the last line that was kept
  bool begins_page = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    border = border || furniture.contains(i) || lines[i].begins_page;
    if (furniture.contains(i)) {
      begins_page = begins_page || lines[i].begins_page;
      if (left.empty() || !left.back().blank()) {
        left.push_back({});
        left.back().number = lines[i].number;
        left.back().page = lines[i].page;
      }
      continue;
    }
    if (!lines[i].blank() && border) {
      std::size_t filled = left.size();
      while (filled > 0 && left[filled - 1].blank()) --filled;
      if (filled > 0 && goes_on(left[filled - 1], lines[i])) left.resize(filled);
    }
    left.push_back(lines[i]);
    if (lines[i].blank()) continue;
    left.back().begins_page = left.back().begins_page || begins_page;
    border = begins_page = false;
  }
  return left;
}

// Above the first line with a number there may be nothing but the document's own head.
void spare_first_page(const Pages& pages, std::set<std::size_t>& furniture) {
  if (pages.heads.empty() || !pages.heads.front().empty()) return;
  const Edge& page = pages.feet.front();
  const bool no_more = std::all_of(page.begin(), page.end(),
                                   [&](std::size_t line) { return furniture.contains(line); });
  if (!no_more) return;
  for (const std::size_t line : page) furniture.erase(line);
}

}  // namespace

std::vector<Heading> take_page_furniture(std::vector<Line>& lines) {
  const bool form_feeds = !lines.empty() && lines.back().page > 1;
  std::set<std::size_t> furniture;
  const auto take = [&](const Pages& pages) {
    Side(lines, pages.heads, true).collect(furniture);
    Side(lines, pages.feet, false).collect(furniture);
    spare_first_page(pages, furniture);
  };
  const auto numbered = number_lines(lines);
  if (form_feeds) {
    take(Division(lines).by_form_feeds());
  } else if (!numbered.empty()) {
    take(Division(lines).at(numbered));
    furniture.insert(numbered.begin(), numbered.end());
  }
  std::vector<Heading> taken;
  for (const std::size_t line : furniture) taken.push_back({lines[line].number, lines[line].text});
  if (!furniture.empty() || form_feeds) lines = without(lines, furniture);
  return taken;
}

}  // namespace referat::minutes
