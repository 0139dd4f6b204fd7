// Arguments as they can be pasted into a shell (sh, bash, zsh).
#pragma once

#include <string>
#include <string_view>

namespace referat::output {

// The argument unchanged where the shell takes it as it is, else quoted. The result is
// terminal-safe: bytes of control characters and broken UTF-8 are written \xNN inside $'…'
// (bash, zsh).
[[nodiscard]] std::string shell_quote(std::string_view argument);

}  // namespace referat::output
