// A program on a bare terminal, which can be taken away from it.
#pragma once

#include <sys/types.h>
#include <termios.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat::test {

class Pty {
 public:
  // controlling: the terminal is the program's own from the start, so that it gets its Ctrl-C, and
  // SIGHUP when that goes away.
  Pty(const std::vector<std::string>& arguments,
      const std::map<std::string, std::string>& environment, bool controlling);
  ~Pty();
  Pty(const Pty&) = delete;
  Pty& operator=(const Pty&) = delete;

  // Reads what the program writes until the text has come; false if it ends or takes too long.
  bool wrote(std::string_view text);

  // Reads all that comes until the program has written the text behind what was read before.
  [[nodiscard]] const std::string& output() const { return output_; }

  void type(std::string_view bytes) const;
  void resize(unsigned short rows, unsigned short columns) const;
  void send(int signal) const;
  void take_away();

  // How the terminal is set, and how it was before the program began.
  [[nodiscard]] termios settings() const;
  [[nodiscard]] const termios& first_settings() const { return first_settings_; }

  // How many bytes have been typed that nobody has read; where lines count, those of whole lines.
  [[nodiscard]] int unread() const;

  // The exit code (128 + signal if it was killed), or nothing if it doesn't end. Reads what is
  // still written.
  [[nodiscard]] std::optional<int> ended();

 private:
  bool read_some();  // false if there is nothing any more

  int master_ = -1;
  int slave_ = -1;  // kept open, so that settings can be read when the program has ended
  termios first_settings_{};
  pid_t child_ = 0;
  bool over_ = false;
  std::string output_;
};

}  // namespace referat::test
