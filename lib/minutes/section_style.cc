#include "minutes/section_style.h"

#include "minutes/decision_heading.h"
#include "minutes/section_names.h"

namespace referat::minutes {

SectionStyle::SectionStyle(const std::vector<Line>& lines) {
  std::size_t with_colon = 0;
  std::size_t without_colon = 0;
  int highest = 0;
  for (const auto& line : lines) {
    if (!section_kind(line.text)) continue;
    ++(line.text.ends_with(':') ? with_colon : without_colon);
    if (line.heading > 0 && (highest == 0 || line.heading < highest)) highest = line.heading;
  }
  colon_ = with_colon > without_colon;
  // One document prints the same section now a level higher, now lower.
  if (highest > 0) deepest_level_ = highest + 1;
}

std::optional<SectionKind> SectionStyle::opens(const Line& line) const {
  if (deepest_level_ > 0 && line.heading > deepest_level_) return std::nullopt;
  if (recognise_decision_heading(line.text)) return SectionKind::decision;
  const auto kind = section_kind(line.text);
  if (kind && line.text.ends_with(':') != colon_) return std::nullopt;
  return kind;
}

}  // namespace referat::minutes
