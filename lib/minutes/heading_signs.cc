#include "minutes/heading_signs.h"

#include <algorithm>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/item_label.h"
#include "minutes/lines/section_names.h"
#include "prose/outcomes.h"

namespace referat::minutes {

namespace {

// Case lines stand within so many filled lines of the heading.
constexpr std::size_t reach = 4;

}  // namespace

bool case_below(const std::vector<Line>& lines, const ItemHeading& heading) {
  std::size_t index = heading.end;
  for (std::size_t n = 0; n < reach; ++n, ++index) {
    index = next_filled(lines, index, lines.size());
    if (index == lines.size() || parse_named_line(lines[index].text)) return false;
    if (recognise_case_line(lines[index].text)) return true;
    if (parse_numbered(lines[index].text) || parse_item_label(lines[index].text)) return false;
  }
  return false;
}

bool section_or_openness_below(const std::vector<Line>& lines, const ItemHeading& heading) {
  const std::size_t next = next_filled(lines, heading.end, lines.size());
  if (next == lines.size()) return true;
  const std::string& text = lines[next].text;
  return parse_named_line(text) || recognise_decision_heading(text) || openness(text);
}

bool group_above(const std::vector<Line>& lines, std::size_t index) {
  while (index > 0 && lines[index - 1].blank()) {
    if (lines[--index].opens_group) return true;
  }
  return false;
}

bool in_contents(const ContentsList& contents, const ItemHeading& heading) {
  const std::string title = collapse_blanks(heading.title);
  const auto first_word = [](std::string_view text) { return text.substr(0, text.find(' ')); };
  return std::any_of(contents.entries.begin(), contents.entries.end(), [&](const auto& entry) {
    return same_title(entry, title) ||
           (entry.number == heading.number && first_word(entry.title) == first_word(title));
  });
}

bool has_sign(const std::vector<Line>& lines, const ContentsList& contents,
              const ItemHeading& heading) {
  return heading.closed.has_value() || !heading.case_number.empty() ||
         title_says_closed(heading.title) || case_below(lines, heading) ||
         section_or_openness_below(lines, heading) || in_contents(contents, heading) ||
         !case_in_title(heading.title).empty();
}

bool looks_like_list_entry(const std::vector<Line>& lines, const ItemHeading& heading) {
  const std::size_t i = heading.line;
  const bool close = (i > 0 && parse_numbered(lines[i - 1].text)) ||
                     (i + 1 < lines.size() && parse_numbered(lines[i + 1].text));
  return close || lines[i].indented || starts_with_ignoring_case(heading.title, "at ");
}

bool looks_like_result(const ItemHeading& heading) {
  static const auto verbs = forms_of_verbs(&DecidingVerb::states);
  const auto words = pattern_words(heading.title);
  return !words.empty() && is_one_of(words.front(), verbs) &&
         recognise_outcome(heading.title) != Outcome::unknown;
}

bool looks_like_prose(const ItemHeading& heading) {
  const std::string& title = heading.title;
  const bool sentence = title.ends_with('.') && !title.ends_with("..");
  const bool goes_on = !title.empty() && word_character_at(title, 0) && !begins_upper(title);
  return sentence || goes_on || title.starts_with('/');
}

}  // namespace referat::minutes
