// How one document prints its section headings: with a colon or without, at which level. What
// looks like a section's name but isn't printed so is a sub-heading.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "minutes/line.h"
#include "minutes/lines/decision_heading.h"

namespace referat::minutes {

// A line that opens a section.
struct SectionOpening {
  SectionKind kind = SectionKind::other;
  std::string name;                         // as printed, without a colon
  std::optional<DecisionHeading> decision;  // where it names body or date
  std::string_view text{};                  // of the section, on the same line behind a colon
};

class SectionStyle {
 public:
  // Learns from all lines of a document.
  explicit SectionStyle(const std::vector<Line>& lines);

  // The document has headings over recommendations; if not, "Forvaltningen indstiller" is one.
  [[nodiscard]] bool names_recommendations() const { return names_recommendations_; }

  // Nearly all names of sections have a blank line above them.
  [[nodiscard]] bool headings_stand_free() const { return headings_stand_free_; }
  // This line has one.
  [[nodiscard]] bool stands_free(const Line& line) const;

  // The section that this line opens, or nothing. Views into the line.
  [[nodiscard]] std::optional<SectionOpening> opening(const Line& line) const;

 private:
  struct Uses {
    std::size_t with_colon = 0;
    std::size_t without = 0;
  };
  void count_names(const std::vector<Line>& lines);
  void find_bare_decisions(const std::vector<Line>& lines);
  // Whether this name (lower case) is printed with a colon where it opens a section.
  [[nodiscard]] bool with_colon(const std::string& name) const;

  bool colon_ = false;
  bool names_recommendations_ = false;
  bool headings_stand_free_ = false;
  std::set<std::size_t> below_blank_;  // numbers of lines that look like a section's heading
  int deepest_level_ = 0;  // markdown level; deeper headings are sub-headings. 0: no levels
  std::map<std::string, Uses> names_;
  // Numbers of lines that hold no more than a body and a date, with a decision below.
  std::set<std::size_t> bare_decisions_;
};

}  // namespace referat::minutes
