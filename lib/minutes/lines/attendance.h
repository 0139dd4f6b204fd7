// Lists in a header of who was there and who wasn't, over several lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/meeting.h"

namespace referat::minutes {

// The people on the lines: one a line, in columns (cells apart by tabs: name, party, office), or a
// running list that was broken anywhere. An office on a line of its own is the next person's.
[[nodiscard]] std::vector<Participant> people_on(const std::vector<std::string>& lines);

// The same of those who stayed away, parties in brackets: "Ida Holm (A)".
[[nodiscard]] std::vector<std::string> absentees_on(const std::vector<std::string>& lines);

// The line says who the names below it are, and is none: "Øvrige medlemmer", "Navn\tParti".
[[nodiscard]] bool heads_people(std::string_view line);

}  // namespace referat::minutes
