// What others have written, as it stands within a message of ours.
#pragma once

#include <string>
#include <string_view>

namespace referat {

// Text from a database, a server or a file, or a file's name: on one line, so that none of it looks
// like a message or a command of its own, terminal-safe, and with "…" for what is beyond the most
// bytes that are wanted.
[[nodiscard]] std::string foreign_text(std::string_view text, std::size_t most = 200);

}  // namespace referat
