#include "search/hostile_server.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <stdexcept>
#include <string_view>

#include "search/loopback.h"

namespace referat::test {

namespace {

constexpr int moment = 20;  // milliseconds between looks at whether all is over

int connected_to(unsigned short port) {
  const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address = loopback(port);
  if (connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
    return descriptor;
  }
  close(descriptor);
  return -1;
}

// The other end may have gone without telling.
bool send_all(int descriptor, std::string_view bytes, const std::atomic<bool>& over) {
  while (!bytes.empty() && !over) {
    const ssize_t sent = send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    } else if (errno == EAGAIN) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    } else {
      return false;
    }
  }
  return !over;
}

// Whether there is something to read, or the other end has closed.
bool has_news(int descriptor) {
  pollfd wanted{descriptor, POLLIN, 0};
  return poll(&wanted, 1, moment) > 0;
}

}  // namespace

HostileServer::HostileServer(const std::string& server)
    : listener_(socket(AF_INET, SOCK_STREAM, 0)),
      server_port_(static_cast<unsigned short>(std::stoi(server.substr(server.rfind(':') + 1)))) {
  port_ = bind_to_free_port(listener_);
  if (port_ == 0 || listen(listener_, 1) != 0) {
    close(listener_);
    throw std::runtime_error("no free port");
  }
  thread_ = std::thread([this] { serve(); });
}

HostileServer::~HostileServer() {
  over_ = true;
  thread_.join();
  close(listener_);
}

std::string HostileServer::address() const { return "127.0.0.1:" + std::to_string(port_); }

void HostileServer::serve() {
  while (!over_) {
    if (!has_news(listener_)) continue;
    const int client = accept(listener_, nullptr, nullptr);
    const int server = connected_to(server_port_);
    if (client >= 0 && server >= 0) pass(client, server);
    close(client);
    close(server);
  }
}

void HostileServer::pass(int client, int server) {
  std::array<char, 65536> buffer{};
  for (;;) {
    std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    if (over_ || poll(ends.data(), ends.size(), moment) < 0) return;
    for (std::size_t end = 0; end < ends.size(); ++end) {
      if (ends.at(end).revents == 0) continue;
      const ssize_t got = read(ends.at(end).fd, buffer.data(), buffer.size());
      if (got <= 0) return;
      const std::string bytes(buffer.data(), static_cast<std::size_t>(got));
      if (!(end == 0 ? send_all(server, bytes, over_) : answer(client, bytes))) return;
    }
  }
}

bool HostileServer::answer(int client, const std::string& bytes) {
  switch (mood_) {
    case Mood::honest:
      return send_all(client, bytes, over_);
    case Mood::slow:
      for (const char byte : bytes) {
        if (!send_all(client, {&byte, 1}, over_)) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(moment));
      }
      return true;
    case Mood::endless:
      // The type of the message, and a length of more bytes than there are.
      if (!send_all(client, bytes.substr(0, 1) + "\xFF\x7F\x7F\x7F\x7F\xFF", over_)) return false;
      while (send_all(client, std::string(1'000'000, 'x'), over_)) continue;
      return false;
    case Mood::repeating:
      while (send_all(client, bytes, over_)) continue;
      return false;
  }
  return false;
}

}  // namespace referat::test
