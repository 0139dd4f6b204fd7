// Small files that a program keeps for its user between runs.
#pragma once

#include <string>
#include <string_view>

namespace referat::program {

// What was written last; empty if there is nothing or it can't be read.
[[nodiscard]] std::string read_state(const std::string& path);

// Replaces the file as a whole, readable by the user alone; folders on the way are made, for the
// user alone too. Throws Error(system), also for more than read_state() reads (base/file.h).
void write_state(const std::string& path, std::string_view content);

}  // namespace referat::program
