#include "minutes/section_style.h"

#include <algorithm>

#include "base/strings.h"
#include "domain/outcome.h"
#include "minutes/lines/absence.h"
#include "minutes/lines/section_names.h"
#include "prose/outcomes.h"

namespace referat::minutes {

SectionStyle::SectionStyle(const std::vector<Line>& lines) {
  count_names(lines);
  find_bare_decisions(lines);
}

void SectionStyle::count_names(const std::vector<Line>& lines) {
  Uses all;
  int highest = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if ((i == 0 || lines[i - 1].blank()) && recognise_decision_heading(line.text)) {
      below_blank_.insert(line.number);
    }
    const auto named = parse_named_line(line.text);
    if (!named) continue;
    if (i == 0 || lines[i - 1].blank()) below_blank_.insert(line.number);
    if (named->kind == SectionKind::recommendation) names_recommendations_ = true;
    // Prose may begin with a name and a colon, so only a decision's text counts there.
    const bool heading = named->text.empty() || named->kind == SectionKind::decision;
    ++(named->colon ? all.with_colon : all.without);
    if (heading) {
      Uses& uses = names_[lower(named->name)];
      ++(named->colon ? uses.with_colon : uses.without);
    }
    if (line.heading > 0 && (highest == 0 || line.heading < highest)) highest = line.heading;
  }
  colon_ = all.with_colon > all.without;
  const std::size_t count = all.with_colon + all.without;
  headings_stand_free_ = count > 0 && below_blank_.size() * 10 >= count * 7;
  // One document prints the same section now a level higher, now lower.
  if (highest > 0) deepest_level_ = highest + 1;
}

void SectionStyle::find_bare_decisions(const std::vector<Line>& lines) {
  constexpr std::size_t most_read = 300;  // of the line below: enough to see whether it decides
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto heading = recognise_decision_heading(lines[i].text);
    if (!heading || heading->says_decision) continue;
    const std::size_t next = next_filled(lines, i + 1, lines.size());
    if (next == lines.size()) continue;
    const std::string_view below = std::string_view(lines[next].text).substr(0, most_read);
    const bool decided =
        recognise_absence(below).has_value() || recognise_outcome(below) != Outcome::unknown;
    if (decided || lines[i].text.ends_with(':')) bare_decisions_.insert(lines[i].number);
  }
}

bool SectionStyle::stands_free(const Line& line) const {
  return below_blank_.contains(line.number);
}

bool SectionStyle::with_colon(const std::string& name) const {
  constexpr std::size_t habit = 2;
  const auto found = names_.find(name);
  if (found == names_.end()) return colon_;
  const auto& [with, without] = found->second;
  if (with >= habit && without == 0) return true;
  return colon_ && !(without >= habit && with == 0);
}

std::optional<SectionOpening> SectionStyle::opening(const Line& line) const {
  if (deepest_level_ > 0 && line.heading > deepest_level_) return std::nullopt;
  if (auto decision = recognise_decision_heading(line.text)) {
    if (decision->says_decision || !decision->text.empty() ||
        bare_decisions_.contains(line.number)) {
      const auto text = decision->text;
      return SectionOpening{SectionKind::decision, "Beslutning", std::move(decision), text};
    }
  }
  const auto named = parse_named_line(line.text);
  if (!named || named->colon != with_colon(lower(named->name))) return std::nullopt;
  return SectionOpening{named->kind, std::string(named->name), std::nullopt, named->text};
}

}  // namespace referat::minutes
