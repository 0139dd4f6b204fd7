// Whether the terminal can be drawn in.
#pragma once

namespace referat::interactive {

// Throws Error(usage) for a terminal ($TERM) that isn't known or can't move its cursor.
void check_terminal_type();

}  // namespace referat::interactive
