#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "domain/outcome.h"
#include "minutes/item_heading_styles.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/header_title.h"
#include "minutes/lines/section_names.h"
#include "prose/outcomes.h"

namespace referat::minutes {

namespace {

constexpr std::size_t most_lines = 3;  // of a title
constexpr std::size_t longest = 300;   // bytes
constexpr std::size_t least_items = 2;

// Titles that may open an item: lines that stand free, right above a section's name.
class TitleFinder {
 public:
  TitleFinder(const std::vector<Line>& lines, const ContentsList& contents)
      : lines_(lines), contents_(contents) {}

  std::vector<ItemHeading> find() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].blank() || contents_.contains(i)) continue;
      const std::string& text = lines_[i].text;
      const auto section = parse_named_line(text);
      const auto decision = recognise_decision_heading(text);
      if (!section && !decision) continue;
      const auto kind = decision ? SectionKind::decision : section->kind;
      if (section && section->text.empty() && opens(text, kind)) take_title_above(i, text);
      decided_ = kind == SectionKind::decision;
    }
    return headings_.size() < least_items ? std::vector<ItemHeading>() : std::move(headings_);
  }

 private:
  // The section that the first item begins with, or, behind a decision, one that items begin with.
  [[nodiscard]] bool opens(const std::string& name, SectionKind kind) const {
    if (headings_.empty() || lower(name) == first_section_) return true;
    static constexpr std::array<SectionKind, 5> first{
        SectionKind::recommendation, SectionKind::decision, SectionKind::summary,
        SectionKind::background, SectionKind::presentation};
    return decided_ && std::find(first.begin(), first.end(), kind) != first.end();
  }

  void take_title_above(std::size_t section, const std::string& name) {
    const std::size_t last = previous_filled(lines_, section);
    if (last == lines_.size()) return;
    std::size_t begin = last;
    while (begin > 0 && !lines_[begin - 1].blank() && last - begin + 1 < most_lines) --begin;
    if (begin > 0 && !lines_[begin - 1].blank()) return;  // a paragraph's end
    std::string title;
    for (std::size_t i = begin; i <= last; ++i) {
      title += (title.empty() ? "" : " ") + lines_[i].text;
    }
    if (!is_title(title) || (!headings_.empty() && begin < headings_.back().end)) return;
    if (headings_.empty()) first_section_ = lower(name);
    ItemHeading heading{.number = {}, .title = title};
    heading.begin = heading.line = begin;
    heading.end = last + 1;
    headings_.push_back(std::move(heading));
  }

  static bool is_title(const std::string& title) {
    static constexpr std::string_view ends = ".:;,!?";
    return title.size() <= longest && begins_upper(title) &&
           ends.find(title.back()) == std::string_view::npos &&
           title.find('\t') == std::string::npos && !parse_header_title(title) &&
           !is_body_name(title) && !parse_named_line(title) &&
           recognise_outcome(title) == Outcome::unknown;
  }

  const std::vector<Line>& lines_;
  const ContentsList& contents_;
  std::vector<ItemHeading> headings_;
  std::string first_section_;  // in lower case
  bool decided_ = false;       // the section above is a decision
};

}  // namespace

std::vector<ItemHeading> unnumbered(const std::vector<Line>& lines, const ContentsList& contents) {
  return TitleFinder(lines, contents).find();
}

}  // namespace referat::minutes
