#include "minutes/unknown_headings.h"

#include <algorithm>
#include <iterator>

#include "base/strings.h"

namespace referat::minutes {

namespace {

constexpr std::size_t longest = 40;  // bytes
constexpr std::size_t most_words = 4;

class Finder {
 public:
  Finder(const std::vector<Line>& lines, std::size_t begin, std::size_t end, const AgendaItem& item)
      : lines_(lines), begin_(begin), end_(end), item_(item) {
    for (std::size_t i = begin; i < end; ++i) {
      if (!opens_section(lines[i])) continue;
      const int level = lines[i].heading;
      if (level > 0 && (level_ == 0 || level < level_)) level_ = level;
      colon_ |= lines[i].text.ends_with(':');
    }
  }

  [[nodiscard]] std::vector<Heading> find() const {
    std::vector<Heading> headings;
    for (std::size_t i = begin_; i < end_; ++i) {
      if (is_heading(i)) headings.push_back({lines_[i].number, std::string(name_in(lines_[i]))});
    }
    return headings;
  }

 private:
  using Sections = std::vector<Section>;

  // The first section that begins below this line. They stand in order, and there may be as many
  // as lines.
  [[nodiscard]] Sections::const_iterator section_below(std::size_t line) const {
    return std::partition_point(item_.sections.begin(), item_.sections.end(),
                                [&](const Section& section) { return section.line <= line; });
  }

  [[nodiscard]] bool opens_section(const Line& line) const {
    const auto below = section_below(line.number);
    return below != item_.sections.begin() && std::prev(below)->line == line.number;
  }

  // Sections whose text is prose; lists and short lines are the rule in the others.
  [[nodiscard]] bool stands_in_prose(const Line& line) const {
    const auto next = section_below(line.number);
    if (next == item_.sections.begin()) return false;
    const SectionKind kind = std::prev(next)->kind;
    return kind != SectionKind::decision && kind != SectionKind::attachments &&
           kind != SectionKind::recommendation;
  }

  [[nodiscard]] bool stands_alone(std::size_t i) const {
    return i > begin_ && lines_[i - 1].blank() && i + 1 < end_ && lines_[i + 1].blank();
  }

  [[nodiscard]] bool is_heading(std::size_t i) const {
    const Line& line = lines_[i];
    if (!begins_upper(line.text) || opens_section(line) || !stands_in_prose(line)) return false;
    if (level_ > 0) return line.heading > 0 && line.heading <= level_;
    const std::size_t below = next_filled(lines_, i + 1, end_);
    // Where headings have no colon, a line that has one leads into a list.
    return stands_alone(i) && below < end_ && !opens_section(lines_[below]) &&
           line.text.ends_with(':') == colon_ && is_short(name_in(line));
  }

  static std::string_view name_in(const Line& line) {
    const std::string_view text = line.text;
    return text.ends_with(':') ? trim(text.substr(0, text.size() - 1)) : text;
  }

  // "Alternativer", "Videre proces"; no sentence and no file's name.
  static bool is_short(std::string_view name) {
    return name.size() <= longest && word_character_before(name, name.size()) &&
           split(name, ' ').size() <= most_words &&
           name.find_first_of(".\t") == std::string_view::npos;
  }

  const std::vector<Line>& lines_;
  std::size_t begin_;
  std::size_t end_;
  const AgendaItem& item_;
  int level_ = 0;       // of the item's sections in markdown, the highest
  bool colon_ = false;  // ends their headings
};

}  // namespace

std::vector<Heading> unknown_headings(const std::vector<Line>& lines, std::size_t begin,
                                      std::size_t end, const AgendaItem& item) {
  return Finder(lines, begin, end, item).find();
}

}  // namespace referat::minutes
