// Files as bytes.
#pragma once

#include <string>
#include <system_error>

namespace referat {

// The whole file; "-" is standard input. Throws Error(input) naming the path: not readable, no
// regular file, larger than limits::max_file_bytes.
[[nodiscard]] std::string read_bytes(const std::string& path);

// "PATH: reason", in Danish.
[[nodiscard]] std::string file_problem(const std::string& path, const std::error_code& error);

}  // namespace referat
