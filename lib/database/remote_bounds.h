// What an answer may cost whose databases are on servers: time and memory as a whole. Xapian has
// patience for each message only, and reads a message of any length: a server that sends a byte now
// and then, messages without end, or one that is longer than the memory would keep us for ever.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/error.h"
#include "base/limits.h"

namespace referat::database {

struct AnswerCost {
  std::chrono::milliseconds time{std::chrono::seconds(limits::remote_answer_seconds)};
  std::size_t bytes = limits::max_remote_answer_bytes;  // of memory, in addition
};

// A connection as the operating system knows it. Xapian keeps it to itself.
struct Connection {
  int socket = -1;
  unsigned port = 0;  // the server's
};

// This process' connections to servers that listen on the port.
[[nodiscard]] std::vector<Connection> connections_to(unsigned port);

// While it lives, the process can't take much more memory than it has (std::bad_alloc), and when
// the time is up, the connections are ended: whoever reads from one gets Xapian::NetworkError.
class RemoteBounds {
 public:
  RemoteBounds(std::vector<Connection> connections, const AnswerCost& most);
  ~RemoteBounds();
  RemoteBounds(const RemoteBounds&) = delete;
  RemoteBounds& operator=(const RemoteBounds&) = delete;

  [[nodiscard]] bool out_of_time() const;

 private:
  void watch(std::chrono::milliseconds time);

  std::vector<Connection> connections_;
  std::optional<unsigned long long> memory_before_;  // the limit that there was
  mutable std::mutex mutex_;
  std::condition_variable ended_;
  bool over_ = false;
  bool out_of_time_ = false;
  std::thread watcher_;
};

[[nodiscard]] Error too_slow(const std::string& database, const AnswerCost& most);
[[nodiscard]] Error too_large(const std::string& database, const AnswerCost& most);

// Runs an action that reads from servers. Throws Error(database) where it costs more. `database` is
// what the user called them.
template <typename Action>
auto within_bounds(const std::vector<Connection>& connections, const std::string& database,
                   const Action& action, const AnswerCost& most = {}) {
  const RemoteBounds bounds(connections, most);
  try {
    return action();
  } catch (const std::bad_alloc&) {
    throw too_large(database, most);
  } catch (...) {
    if (bounds.out_of_time()) throw too_slow(database, most);
    throw;
  }
}

}  // namespace referat::database
