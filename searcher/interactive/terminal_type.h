// What kind of terminal it is, and whether it can be drawn in.
#pragma once

namespace referat::interactive {

// To be called before anything asks for the terminal's encoding. A system that names none has
// terminals of UTF-8 today, as all other output takes for granted.
void choose_encoding();

// Throws Error(usage) for a terminal ($TERM) that isn't known or can't move its cursor.
void check_terminal_type();

}  // namespace referat::interactive
