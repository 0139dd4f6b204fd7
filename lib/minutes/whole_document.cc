#include "minutes/whole_document.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/strings.h"
#include "domain/date.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/header_title.h"
#include "minutes/lines/section_names.h"
#include "minutes/meeting_header.h"
#include "minutes/municipality.h"
#include "prose/outcomes.h"

namespace referat::minutes {

namespace {

constexpr std::size_t longest_head = 40;  // filled lines

class Head {
 public:
  explicit Head(const std::vector<Line>& lines) : lines_(lines) {
    std::size_t filled = 0;
    bool labelled = false;
    for (std::size_t i = 0; i < lines.size() && filled < longest_head; ++i) {
      if (lines[i].blank()) continue;
      const std::string& text = lines[i].text;
      ++filled;
      if (!first_) first_ = i;
      const bool taken = take(i);
      if (!taken && (is_prose(text) || section_kind(text) || recognise_decision_heading(text))) {
        return;
      }
      const bool label = is_header_label(text);
      // A label's value may stand below it.
      if (taken || label || labelled || stated_municipality(text)) end_ = i + 1;
      dated_ = dated_ || (label && find_date(text));
      labelled = label;
    }
  }

  [[nodiscard]] bool names_meeting() const { return typed_ || (body_ && dated_); }

  // The line that says most of what the document is.
  [[nodiscard]] std::size_t title() const { return body_ ? *body_ : typed_.value_or(*first_); }

  // Behind its last line.
  [[nodiscard]] std::size_t end() const { return end_; }

  [[nodiscard]] bool empty() const { return !first_; }

 private:
  // Title, body or day of the meeting.
  bool take(std::size_t i) {
    const std::string& text = lines_[i].text;
    const auto title = parse_header_title(text);
    const bool body = title ? !title->body.empty() : is_body_name(text);
    if (body && !body_) body_ = i;
    if (!title) return body;
    if (title->type && !typed_) typed_ = i;
    dated_ = dated_ || title->date;
    return true;
  }

  static bool is_prose(const std::string& text) {
    constexpr std::size_t longest = 100;  // bytes
    return text.size() > longest || text.ends_with('.');
  }

  const std::vector<Line>& lines_;
  std::optional<std::size_t> first_;  // filled line
  std::optional<std::size_t> typed_;  // Referat, Dagsorden …
  std::optional<std::size_t> body_;
  bool dated_ = false;
  std::size_t end_ = 0;
};

// A decision's heading, and below it words that decide.
bool decides(const std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank()) continue;
    const std::string& text = lines[i].text;
    const auto heading = recognise_decision_heading(text);
    const bool heads =
        section_kind(text) == SectionKind::decision || (heading && heading->says_decision);
    if (!heads) continue;
    const std::size_t next = next_filled(lines, i + 1, lines.size());
    if (next < lines.size() && recognise_outcome(lines[next].text) != Outcome::unknown) return true;
  }
  return false;
}

}  // namespace

std::optional<ItemHeading> whole_document(const std::vector<Line>& lines) {
  const Head head(lines);
  if (head.empty() || !(head.names_meeting() || decides(lines))) return std::nullopt;
  ItemHeading heading{.number = {}, .title = lines[head.title()].text};
  heading.line = head.title();
  // The title stands in the head, unless there is none: then it is the first line of the text.
  const bool in_head = head.title() < head.end();
  const bool section = section_kind(heading.title).has_value();
  heading.begin = in_head ? head.end() : head.title();
  heading.end = in_head || section ? heading.begin : head.title() + 1;
  return heading;
}

}  // namespace referat::minutes
