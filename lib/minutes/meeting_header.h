// What stands before the first item: the meeting.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "domain/meeting.h"
#include "domain/minutes.h"
#include "minutes/contents_list.h"
#include "minutes/line.h"

namespace referat::minutes {

// Reads lines [0, end), the contents list left out. Lines that aren't understood give a warning.
[[nodiscard]] Meeting parse_meeting_header(const std::vector<Line>& lines, std::size_t end,
                                           const ContentsList& contents,
                                           std::vector<Warning>& warnings);

// "Mødedato", "Sted: Rådhuset": the line begins with the name of what a header tells of a meeting.
[[nodiscard]] bool is_header_label(std::string_view line);

}  // namespace referat::minutes
