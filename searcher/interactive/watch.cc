#include "searcher/interactive/watch.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>

#include "base/error.h"
#include "base/messages.h"

namespace referat::interactive {

namespace {

sigset_t taken_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGWINCH);
  for (const int signal : Watch::ending) sigaddset(&signals, signal);
  return signals;
}

bool something_to_read(int descriptor) {
  int bytes = 0;
  return ioctl(descriptor, FIONREAD, &bytes) == 0 && bytes > 0;
}

bool is_ready(int descriptor) {
  pollfd file{.fd = descriptor, .events = POLLIN, .revents = 0};
  return poll(&file, 1, 0) > 0;
}

void leave(int signal) { _exit(128 + signal); }

}  // namespace

void end_with_exit_code() {
  for (const int signal : Watch::ending) {
    struct sigaction action {};
    if (sigaction(signal, nullptr, &action) != 0 || action.sa_handler != SIG_DFL) continue;
    action.sa_handler = leave;
    sigaction(signal, &action, nullptr);
  }
}

Watch::Watch(int terminal) : terminal_(terminal) {
  const sigset_t signals = taken_signals();
  signals_ = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
  if (signals_ < 0)
    throw Error(ErrorKind::system, tr("kan ikke tage imod signaler: {}", system_error_text(errno)));
  sigprocmask(SIG_BLOCK, &signals, &before_);
  for (std::size_t i = 0; i < ending.size(); ++i) sigaction(ending[i], nullptr, &handlers_[i]);
}

Watch::~Watch() {
  // ncurses has put handlers of its own here, which would end the process with their exit code.
  for (std::size_t i = 0; i < ending.size(); ++i) sigaction(ending[i], &handlers_[i], nullptr);
  sigprocmask(SIG_SETMASK, &before_, nullptr);
  close(signals_);
}

// A descriptor for signals rather than ppoll: a terminal that is gone is always ready, and then
// ppoll delivers no signal.
Happening Watch::wait(std::optional<std::chrono::milliseconds> patience) {
  std::array<pollfd, 2> files{{{.fd = signals_, .events = POLLIN, .revents = 0},
                               {.fd = terminal_, .events = POLLIN, .revents = 0}}};
  const int milliseconds = patience ? static_cast<int>(patience->count()) : -1;
  const int ready = poll(files.data(), files.size(), milliseconds);
  if (ready < 0) return errno == EINTR ? Happening::resized : Happening::ended;
  if (ready == 0) return Happening::nothing;
  if (files[0].revents != 0) return read_signal();
  if ((files[1].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0) return Happening::ended;
  return something_to_read(terminal_) ? Happening::typed : without_keys();
}

// What made the terminal ready isn't there any more: somebody has thrown it away (a signal at once
// with it), or the terminal is gone, which is ready for ever.
Happening Watch::without_keys() {
  if (is_ready(signals_)) return read_signal();
  return is_ready(terminal_) && !something_to_read(terminal_) ? Happening::ended
                                                              : Happening::resized;
}

Happening Watch::read_signal() {
  signalfd_siginfo information{};
  if (read(signals_, &information, sizeof information) != sizeof information) {
    return Happening::resized;  // nothing has been lost by looking once more
  }
  const int signal = static_cast<int>(information.ssi_signo);
  if (signal == SIGWINCH) return Happening::resized;
  signal_ = signal;
  return Happening::ended;
}

}  // namespace referat::interactive
