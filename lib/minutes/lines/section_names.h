// The names under which an item's text is divided. Data: a new name is a new row.
#pragma once

#include <optional>
#include <string_view>

#include "domain/agenda_item.h"

namespace referat::minutes {

// The kind of the section with this name; case and a colon at the end don't count. A heading that
// isn't in the table is text of the section it stands in.
[[nodiscard]] std::optional<SectionKind> section_kind(std::string_view name);

// "Bilag 2. Notat", "Bilag 2": the name of an attachment, not that of their section.
[[nodiscard]] bool begins_attachment(std::string_view line);

// A line that begins with a section's name: "Indstilling", "Indstilling:", "Indstilling:
// Forvaltningen indstiller, at …". Whether it opens a section is for section_style.h to say.
struct NamedLine {
  std::string_view name;  // without colon
  SectionKind kind = SectionKind::other;
  bool colon = false;
  std::string_view text;  // behind the colon
};

[[nodiscard]] std::optional<NamedLine> parse_named_line(std::string_view line);

}  // namespace referat::minutes
