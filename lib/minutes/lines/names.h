// Lists of people in a header or a line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/meeting.h"

namespace referat::minutes {

// The parts of a list at commas, semicolons, " og " and " samt ", outside brackets, and where a
// name follows right behind a bracket; blanks collapsed, a final full stop dropped, empty parts
// left out.
[[nodiscard]] std::vector<std::string> split_names(std::string_view list);

// A line that is one person: "Ida Holm", "Ida Holm (A), formand", "Formand Anna Dahl (A)"; roles
// and party joined by a comma. Nothing if the line is anything else, such as several names.
[[nodiscard]] std::optional<Participant> parse_person(std::string_view line);

// The text is a person's name, perhaps with a party or role in brackets: two words or more, all
// beginning in capitals.
[[nodiscard]] bool is_persons_name(std::string_view text);

// The lines of a list as one text for split_names: one person a line if each line is one, else a
// running list with commas, broken anywhere (within a word at a hyphen).
[[nodiscard]] std::string join_name_lines(const std::vector<std::string>& lines);

// Each of several lines is one person.
[[nodiscard]] bool one_a_line(const std::vector<std::string>& lines);

// The office that the text begins with, or nothing: "Formand" of "Formand Ida Holm (A)".
[[nodiscard]] std::string_view office_before(std::string_view text);

// A name with what stands before and behind it: "Kathrine Dam (sekretær)", "Ida Holm (A, formand)",
// "Formand Ida Holm (A)", "Lis Krag (V) for Ole Bak (V)".
[[nodiscard]] Participant person_of(std::string_view entry);

// Names with their roles: "Kathrine Dam (sekretær)" → {"Kathrine Dam", "sekretær"}.
[[nodiscard]] std::vector<Participant> parse_participants(std::string_view list);

}  // namespace referat::minutes
