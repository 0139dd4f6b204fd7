// Lists of people in a header or a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/meeting.h"

namespace referat::minutes {

// The parts of a list at commas, semicolons, " og " and " samt ", outside brackets; blanks
// collapsed, a final full stop dropped, empty parts left out.
[[nodiscard]] std::vector<std::string> split_names(std::string_view list);

// Names with their roles: "Kathrine Dam (sekretær)" → {"Kathrine Dam", "sekretær"}.
[[nodiscard]] std::vector<Participant> parse_participants(std::string_view list);

}  // namespace referat::minutes
