// Pieces of a command line that a user pastes: read alike by sh, bash, dash, zsh and fish.
#pragma once

#include <string>
#include <string_view>

namespace referat {

// Every piece is terminal-safe. One that holds control, bidirectional or invisible characters or
// broken UTF-8 has no form that all shells read and people see: it can be shown, but is no command
// to offer.
class ShellText {
 public:
  ShellText() = default;
  // What we write ourselves: names of options and blanks.
  ShellText(std::string_view plain) : text_(plain) {}  // NOLINT: pieces are joined with literals
  ShellText(const char* plain) : text_(plain) {}       // NOLINT

  // An argument unchanged where every shell takes it as it is, else quoted.
  [[nodiscard]] static ShellText argument(std::string_view value);
  // What stands first in a command.
  [[nodiscard]] static ShellText program(std::string_view path);
  // " --name value", or " --name=value" where the value itself looks like an option.
  [[nodiscard]] static ShellText option(std::string_view name, std::string_view value);

  // " -d value" for the database, or as option() where the value itself looks like an option.
  [[nodiscard]] static ShellText database(std::string_view value);

  ShellText& operator+=(const ShellText& other);
  [[nodiscard]] friend ShellText operator+(ShellText left, const ShellText& right) {
    return left += right;
  }

  // The first piece like `part`, if there is one.
  void replace(const ShellText& part, const ShellText& by);

  [[nodiscard]] bool pasteable() const { return pasteable_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] const std::string& shown() const { return text_; }

 private:
  std::string text_;
  bool pasteable_ = true;
};

}  // namespace referat
