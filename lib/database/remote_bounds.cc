#include "database/remote_bounds.h"

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

#include "base/messages.h"

namespace referat::database {

namespace {

// Of the other end; 0 if the descriptor is no connection over IP.
unsigned peer_port(int descriptor) {
  sockaddr_storage address{};
  socklen_t length = sizeof address;
  if (getpeername(descriptor, reinterpret_cast<sockaddr*>(&address), &length) != 0) return 0;
  if (address.ss_family == AF_INET) {
    sockaddr_in ip{};
    std::memcpy(&ip, &address, sizeof ip);
    return ntohs(ip.sin_port);
  }
  if (address.ss_family != AF_INET6) return 0;
  sockaddr_in6 ip{};
  std::memcpy(&ip, &address, sizeof ip);
  return ntohs(ip.sin6_port);
}

// Of address space, in bytes; nothing where /proc isn't there.
std::optional<unsigned long long> memory_in_use() {
  unsigned long long pages = 0;
  if (!(std::ifstream("/proc/self/statm") >> pages)) return std::nullopt;
  return pages * static_cast<unsigned long long>(sysconf(_SC_PAGESIZE));
}

// The soft limit that there was; nothing if it stays.
std::optional<unsigned long long> bound_memory(std::size_t bytes) {
  rlimit limit{};
  const auto used = memory_in_use();
  if (!used || getrlimit(RLIMIT_AS, &limit) != 0) return std::nullopt;
  const unsigned long long before = limit.rlim_cur;
  const unsigned long long most = *used + bytes;
  if (before <= most) return std::nullopt;
  limit.rlim_cur = most;
  return setrlimit(RLIMIT_AS, &limit) == 0 ? std::optional(before) : std::nullopt;
}

void unbound_memory(unsigned long long before) {
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) != 0) return;
  limit.rlim_cur = before;
  setrlimit(RLIMIT_AS, &limit);
}

}  // namespace

std::vector<Connection> connections_to(unsigned port) {
  std::vector<Connection> connections;
  std::error_code error;
  for (std::filesystem::directory_iterator entry("/proc/self/fd", error), end;
       !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    int descriptor = -1;
    std::from_chars(name.data(), name.data() + name.size(), descriptor);
    if (descriptor >= 0 && peer_port(descriptor) == port) connections.push_back({descriptor, port});
  }
  return connections;
}

// The thread's own memory comes before the limit.
RemoteBounds::RemoteBounds(std::vector<Connection> connections, const AnswerCost& most)
    : connections_(std::move(connections)), watcher_([this, time = most.time] { watch(time); }) {
  memory_before_ = bound_memory(most.bytes);
}

RemoteBounds::~RemoteBounds() {
  if (memory_before_) unbound_memory(*memory_before_);
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  ended_.notify_one();
  watcher_.join();
}

bool RemoteBounds::out_of_time() const {
  const std::lock_guard lock(mutex_);
  return out_of_time_;
}

void RemoteBounds::watch(std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  if (ended_.wait_for(lock, time, [this] { return over_; })) return;
  out_of_time_ = true;
  // One that Xapian has closed meanwhile may be another file by now.
  for (const Connection& connection : connections_) {
    if (peer_port(connection.socket) == connection.port) shutdown(connection.socket, SHUT_RDWR);
  }
}

Error too_slow(const std::string& database, const AnswerCost& most) {
  return {
      ErrorKind::database,
      tr("{} blev ikke færdig med sit svar på {} sekunder; prøv igen, indskrænk søgningen, eller "
         "se efter på serveren",
         database, std::chrono::duration<double>(most.time).count())};
}

Error too_large(const std::string& database, const AnswerCost& most) {
  constexpr std::size_t megabyte = std::size_t{1024} * 1024;
  return {ErrorKind::database,
          tr("svaret fra {} er for stort (over {} MB); indskrænk søgningen, eller spørg en server, "
             "som du kender",
             database, most.bytes / megabyte)};
}

}  // namespace referat::database
