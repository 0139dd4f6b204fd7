// What went wrong, in one type for the whole library.
//
// lib/ throws Error and nothing else that a caller must know; exceptions of Xapian and ICU are
// translated where those libraries are called. lib/ never prints and never exits: the programs
// turn the kind into an exit code.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace referat {

enum class ErrorKind {
  input,     // a document can't be read; the others still can
  usage,     // options or arguments
  query,     // a known field with an unreadable value
  database,  // missing, of another version, damaged, locked, not writable, unreachable
  system,    // the operating system refused: disk full, no permission
};

class Error : public std::runtime_error {
 public:
  // message: one sentence for the user in their language, with file and place, and what to do next.
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}

  [[nodiscard]] ErrorKind kind() const { return kind_; }

 private:
  ErrorKind kind_;
};

// What the operating system's error number (errno) says, in the user's language:
// "findes ikke"; for a rare one its English text with the number.
[[nodiscard]] std::string system_error_text(int error_number);

// The error number that the C library has this English text for; 0 if it is none of its texts.
[[nodiscard]] int system_error_number(std::string_view english_text);

}  // namespace referat
