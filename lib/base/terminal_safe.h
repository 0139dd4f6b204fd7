// Text from documents, queries, file names and servers made safe for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace referat {

// Every character that could steer a terminal or reorder what is read is made visible:
// C0 controls as their pictures (ESC → U+241B ␛), DEL as U+2421 ␡, C1 controls and bidirectional
// controls as <U+009B>; invalid UTF-8 as U+FFFD. Newline and tab stay where keep_lines is true
// and become a space otherwise. Everything else is unchanged, so safe text is a fixed point.
[[nodiscard]] std::string terminal_safe(std::string_view text, bool keep_lines = false);

// JSON text as nlohmann writes it, with every character that terminal_safe would change as an
// escape of JSON; nothing is lost. Newlines are those of the indentation and stay.
[[nodiscard]] std::string terminal_safe_json(std::string_view json);

}  // namespace referat
