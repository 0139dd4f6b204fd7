// Whose minutes these are, from the words "… Kommune".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/line.h"

namespace referat::minutes {

// The line states it: "Engholm Kommune", alone or before other words ("Engholm Kommune – Byrådet").
// The name without "Kommune".
[[nodiscard]] std::optional<std::string> stated_municipality(std::string_view line);

// The municipality that the text names more often than all others together, or empty.
[[nodiscard]] std::string mentioned_municipality(const std::vector<Line>& lines);

}  // namespace referat::minutes
