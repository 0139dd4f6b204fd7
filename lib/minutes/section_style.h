// How one document prints its section headings: with a colon or without, at which level. What
// looks like a section's name but isn't printed so is a sub-heading.
#pragma once

#include <optional>
#include <vector>

#include "domain/meeting.h"
#include "minutes/line.h"

namespace referat::minutes {

class SectionStyle {
 public:
  // Learns from all lines of a document.
  explicit SectionStyle(const std::vector<Line>& lines);

  // The kind of the section that this line opens, or nothing.
  [[nodiscard]] std::optional<SectionKind> opens(const Line& line) const;

 private:
  bool colon_ = false;
  int deepest_level_ = 0;  // markdown level; deeper headings are sub-headings. 0: no levels
};

}  // namespace referat::minutes
