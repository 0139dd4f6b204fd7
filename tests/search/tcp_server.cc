#include "search/tcp_server.h"

#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

#include <chrono>
#include <csignal>
#include <stdexcept>
#include <thread>

#include "search/loopback.h"

namespace referat::test {

namespace {

// A port that is free now. Somebody may take it before the server does: then start() fails and
// another is tried.
unsigned short free_port() {
  const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
  const unsigned short port = bind_to_free_port(descriptor);
  close(descriptor);
  if (port == 0) throw std::runtime_error("no free port");
  return port;
}

// A whole greeting, as a client would: the server complains of anything less.
bool answers(unsigned short port) {
  try {
    const Xapian::Database ignored = Xapian::Remote::open("127.0.0.1", port, 5000, 5000);
    return true;
  } catch (const Xapian::NetworkError&) {
    return false;
  }
}

[[noreturn]] void become_server(unsigned short port, const std::vector<std::string>& databases) {
  // On SIGTERM the server kills its whole process group: it must have one of its own.
  setsid();
  std::vector<std::string> arguments{"xapian-tcpsrv", "--quiet", "--interface",
                                     "127.0.0.1",     "--port",  std::to_string(port)};
  arguments.insert(arguments.end(), databases.begin(), databases.end());
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  execvp(argv[0], argv.data());
  _exit(127);
}

bool has_ended(pid_t server) {
  siginfo_t info{};
  return waitid(P_PID, static_cast<id_t>(server), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         info.si_pid == server;
}

// The server has a process for each connection. One that it forks while it ends is missed by the
// signal to its group, and would keep the test's output open without end: what is left of the group
// goes before the server is reaped, as long as the group is certainly its own.
void stop(pid_t server) {
  kill(server, SIGTERM);
  for (int i = 0; i < 1000 && !has_ended(server); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  kill(server, SIGKILL);
  kill(-server, SIGKILL);
  waitpid(server, nullptr, 0);
}

}  // namespace

TcpServer::TcpServer(const std::vector<std::string>& databases) {
  for (int attempt = 0; attempt < 5; ++attempt) {
    if (start(databases)) return;
  }
  throw std::runtime_error("xapian-tcpsrv doesn't start");
}

TcpServer::~TcpServer() { stop(pid_); }

std::string TcpServer::address() const { return "127.0.0.1:" + std::to_string(port_); }

bool TcpServer::start(const std::vector<std::string>& databases) {
  port_ = free_port();
  pid_ = fork();
  if (pid_ < 0) throw std::runtime_error("fork failed");
  if (pid_ == 0) become_server(port_, databases);
  for (int i = 0; i < 500; ++i) {
    if (waitpid(pid_, nullptr, WNOHANG) == pid_) return false;  // the port was taken
    if (answers(port_)) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  stop(pid_);
  return false;
}

}  // namespace referat::test
