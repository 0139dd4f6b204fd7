// Writing the answer: it arrives whole, or the program says why not.
#pragma once

#include <string_view>

namespace referat::program {

// Writes all of it. False if the reader has gone (a closed pipe, with SIGPIPE ignored), which is no
// error. Throws Error(system) for everything else, e.g. a full disk.
[[nodiscard]] bool write_to_stdout(std::string_view text);

}  // namespace referat::program
