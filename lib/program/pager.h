// A command that shows a text to the user.
#pragma once

#include <string>
#include <string_view>

namespace referat::program {

// Runs the command in a shell with the text as its standard input and waits for it. The text need
// not be read to its end. False if there is no such command: nothing has been shown then.
// SIGINT is the command's as long as it runs.
[[nodiscard]] bool run_pager(const std::string& command, std::string_view text);

}  // namespace referat::program
