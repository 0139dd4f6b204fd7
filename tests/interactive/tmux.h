// A program in a real terminal multiplexer: keys in, screen out.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "support/command.h"
#include "support/temp_dir.h"

namespace referat::test {

[[nodiscard]] bool has_tmux();

// A server of its own, which ends with it. When the command has ended, the screen shows "EXIT n".
class Tmux {
 public:
  Tmux(const std::string& command, std::size_t rows = 24, std::size_t columns = 80);
  ~Tmux();
  Tmux(const Tmux&) = delete;
  Tmux& operator=(const Tmux&) = delete;

  // As tmux names them: "Enter", "Tab", "C-c"; anything else is typed.
  void press(const std::vector<std::string>& keys);
  void type(const std::string& text);
  void resize(std::size_t rows, std::size_t columns);

  // The screen, each row ended by a newline.
  [[nodiscard]] std::string screen() const;
  [[nodiscard]] std::string painted_screen() const;  // with its SGR sequences

  // True as soon as the screen shows the text; false if it hasn't for many seconds.
  [[nodiscard]] bool shows(std::string_view text) const;
  [[nodiscard]] bool shows_no_longer(std::string_view text) const;

 private:
  CommandResult tmux(std::vector<std::string> arguments) const;

  TempDir dir_;
};

}  // namespace referat::test
