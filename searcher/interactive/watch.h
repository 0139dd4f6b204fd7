// Waiting for whatever comes first: a key, a new window size, a signal to end, a terminal that goes
// away.
#pragma once

#include <array>
#include <chrono>
#include <csignal>
#include <optional>

namespace referat::interactive {

enum class Happening {
  nothing,  // in the time given
  typed,    // there is something to read
  resized,  // or something else to look at once more
  ended,    // by a signal, or the terminal is gone: nobody is there any more
};

// From now on a signal to end (Watch::ending) ends the process with the exit code that the session
// has for it, 128 + signal, where no Watch takes it: before the first and after the last. One that
// is ignored stays so.
void end_with_exit_code();

// While it lives, SIGWINCH, SIGINT, SIGTERM, SIGHUP and SIGQUIT are taken here, at wait(), and
// don't interrupt anything else. Afterwards they are handled as they were before, so that one that
// comes while the terminal is given back ends the process as it would any other.
class Watch {
 public:
  static constexpr std::array ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

  // terminal: the descriptor that keys come from. Throws Error(system).
  explicit Watch(int terminal);
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  // patience: nothing waits for ever.
  [[nodiscard]] Happening wait(std::optional<std::chrono::milliseconds> patience);

  // The signal that ended it; 0 if it was the terminal.
  [[nodiscard]] int signal() const { return signal_; }

 private:
  [[nodiscard]] Happening read_signal();
  [[nodiscard]] Happening without_keys();

  int terminal_;
  int signals_;  // descriptor
  int signal_ = 0;
  sigset_t before_{};
  std::array<struct sigaction, ending.size()> handlers_{};
};

}  // namespace referat::interactive
