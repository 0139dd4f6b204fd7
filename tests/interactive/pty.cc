#include "interactive/pty.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace referat::test {

namespace {

using std::chrono::steady_clock;

// With a program that hangs: a machine with much to do may keep one that doesn't waiting for long.
constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds between_looks{20};

[[noreturn]] void become(const std::vector<std::string>& arguments,
                         const std::map<std::string, std::string>& environment, int terminal,
                         bool controlling) {
  setsid();
  signal(SIGINT, SIG_DFL);  // not the test's own handler
  if (controlling) ioctl(terminal, TIOCSCTTY, 0);
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(terminal, file);
  if (terminal > STDERR_FILENO) close(terminal);
  unsetenv("LANGUAGE");  // of a test in English that ran before
  for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> argv;
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  execvp(argv[0], argv.data());
  _exit(127);
}

}  // namespace

Pty::Pty(const std::vector<std::string>& arguments,
         const std::map<std::string, std::string>& environment, bool controlling) {
  const winsize size{24, 80, 0, 0};
  if (openpty(&master_, &slave_, nullptr, nullptr, &size) != 0) {
    throw std::runtime_error("openpty failed");
  }
  for (const int file : {master_, slave_}) fcntl(file, F_SETFD, FD_CLOEXEC);
  first_settings_ = settings();
  child_ = fork();
  if (child_ < 0) throw std::runtime_error("fork failed");
  if (child_ == 0) become(arguments, environment, slave_, controlling);
  const auto end = steady_clock::now() + patience;
  while (controlling && tcgetpgrp(master_) != child_ && steady_clock::now() < end) usleep(100);
}

Pty::~Pty() {
  if (!over_) {
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
  }
  take_away();
  close(slave_);
}

bool Pty::wrote(std::string_view text) {
  const auto end = steady_clock::now() + patience;
  while (output_.find(text) == std::string::npos) {
    if (steady_clock::now() > end || !read_some()) return false;
  }
  return true;
}

bool Pty::read_some() {
  pollfd file{master_, POLLIN, 0};
  if (poll(&file, 1, static_cast<int>(between_looks.count())) <= 0) return true;
  char buffer[4096];
  const ssize_t bytes = read(master_, buffer, sizeof buffer);
  if (bytes > 0) output_.append(buffer, static_cast<std::size_t>(bytes));
  return bytes > 0;
}

void Pty::type(std::string_view bytes) const {
  if (write(master_, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    throw std::runtime_error("the terminal took no more keys");
  }
}

void Pty::resize(unsigned short rows, unsigned short columns) const {
  const winsize size{rows, columns, 0, 0};
  ioctl(master_, TIOCSWINSZ, &size);
}

void Pty::send(int signal) const { kill(child_, signal); }

void Pty::take_away() {
  if (master_ >= 0) close(master_);
  master_ = -1;
}

termios Pty::settings() const {
  termios settings{};
  tcgetattr(slave_, &settings);
  return settings;
}

int Pty::unread() const {
  int bytes = 0;
  ioctl(slave_, FIONREAD, &bytes);
  return bytes;
}

std::optional<int> Pty::ended() {
  const auto end = steady_clock::now() + patience;
  int status = 0;
  while (waitpid(child_, &status, WNOHANG) == 0) {
    if (steady_clock::now() > end) return std::nullopt;
    if (master_ < 0 || !read_some()) std::this_thread::sleep_for(between_looks);
  }
  over_ = true;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace referat::test
