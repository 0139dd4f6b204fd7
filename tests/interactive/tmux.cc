#include "interactive/tmux.h"

#include <fmt/format.h>

#include <stdexcept>
#include <thread>

namespace referat::test {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds patience{20};  // of machines that do much at once
constexpr std::chrono::milliseconds between_looks{20};

template <class Condition>
bool soon(const Condition& condition) {
  const auto end = steady_clock::now() + patience;
  while (!condition()) {
    if (steady_clock::now() > end) return false;
    std::this_thread::sleep_for(between_looks);
  }
  return true;
}

}  // namespace

bool has_tmux() { return run({"sh", "-c", "command -v tmux"}).exit_code == 0; }

Tmux::Tmux(const std::string& command, std::size_t rows, std::size_t columns) {
  const auto started =
      tmux({"-f", "/dev/null", "new-session", "-d", "-x", std::to_string(columns), "-y",
            std::to_string(rows), command + "; echo \"EXIT $?\"; exec sleep 1000", ";",
            "set-option", "-g", "status", "off"});
  if (started.exit_code != 0) throw std::runtime_error("tmux: " + started.err);
  resize(rows, columns);  // the status line had taken a row
}

Tmux::~Tmux() { tmux({"kill-server"}); }

void Tmux::press(const std::vector<std::string>& keys) {
  std::vector<std::string> arguments{"send-keys"};
  arguments.insert(arguments.end(), keys.begin(), keys.end());
  tmux(arguments);
}

void Tmux::type(const std::string& text) { tmux({"send-keys", "-l", text}); }

void Tmux::resize(std::size_t rows, std::size_t columns) {
  tmux({"resize-window", "-x", std::to_string(columns), "-y", std::to_string(rows)});
}

std::string Tmux::screen() const { return tmux({"capture-pane", "-p"}).out; }

std::string Tmux::painted_screen() const { return tmux({"capture-pane", "-p", "-e"}).out; }

bool Tmux::shows(std::string_view text) const {
  return soon([&] { return screen().find(text) != std::string::npos; });
}

bool Tmux::shows_no_longer(std::string_view text) const {
  return soon([&] { return screen().find(text) == std::string::npos; });
}

CommandResult Tmux::tmux(std::vector<std::string> arguments) const {
  arguments.insert(arguments.begin(), {"tmux", "-u", "-S", dir_ / "socket"});
  CommandOptions options;
  options.environment = {{"TERM", "xterm-256color"}};
  return run(arguments, options);
}

}  // namespace referat::test
