// Acronyms that a text itself explains: "Partnerskab for Offentlige Grønne Indkøb (POGI)".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat {

struct AcronymDefinition {
  std::string acronym;  // as printed: "POGI"
  std::string name;     // as printed, blanks collapsed

  bool operator==(const AcronymDefinition&) const = default;
};

// Definitions in the forms "name (ACR)" and "ACR (name)", in order. An acronym has two to eight
// letters, nearly all of them capitals. Every word of the name but the small ones (for, og, af …)
// gives its first letter to it, in order, and may give letters from within, as Grunduddannelse does
// to FGU: that is what tells a definition from any other remark in brackets.
[[nodiscard]] std::vector<AcronymDefinition> find_acronyms(std::string_view text);

}  // namespace referat
