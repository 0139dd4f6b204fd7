// Files as bytes. What is opened is a regular file, whatever a name stands for by then: nothing
// here waits for a pipe or a device.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <system_error>

#include "base/limits.h"

namespace referat {

// Which file it is, whatever it is called.
struct FileIdentity {
  dev_t device = 0;
  ino_t inode = 0;

  bool operator==(const FileIdentity&) const = default;
};

// The whole file; "-" is standard input. A symbolic link is followed: the user named it. Throws
// Error(input) naming the path: not readable, no regular file, larger than that.
[[nodiscard]] std::string read_bytes(const std::string& path,
                                     std::size_t most = limits::max_file_bytes);

// The same for a file that was found in a folder: no link, and still the one that was found.
[[nodiscard]] std::string read_found(const std::string& path, const FileIdentity& found);

// A file of settings or of state: nothing if it isn't there, or if it is /dev/null.
[[nodiscard]] std::optional<std::string> read_if_there(const std::string& path);

// "PATH: reason", in Danish.
[[nodiscard]] std::string file_problem(const std::string& path, const std::error_code& error);

}  // namespace referat
