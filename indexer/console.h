// Writing to the user: standard output must arrive, standard error does what it can.
#pragma once

#include <string_view>

namespace referat::indexer {

// The reader of our output has gone away (head, less): not an error, but no reason to go on.
struct BrokenPipe {};

// Writes and flushes. Throws BrokenPipe, or Error(system) if the disk is full or the like.
void write_out(std::string_view text);

// As it is. Where standard error takes nothing there is nobody to tell: no exception.
void write_error(std::string_view text);

// One line, made safe for the terminal.
void write_error_line(std::string_view line);

}  // namespace referat::indexer
