// What stands between a client and a server, on the loopback interface, and turns on the client
// when it is told to.
#pragma once

#include <atomic>
#include <string>
#include <thread>

namespace referat::test {

class HostileServer {
 public:
  enum class Mood {
    honest,    // what the server says
    slow,      // the same, a byte at a time
    endless,   // a message that never ends
    repeating  // the server's last answer, again and again
  };

  // server: "127.0.0.1:4711". One client at a time.
  explicit HostileServer(const std::string& server);
  ~HostileServer();
  HostileServer(const HostileServer&) = delete;
  HostileServer& operator=(const HostileServer&) = delete;

  [[nodiscard]] std::string address() const;
  void turn(Mood mood) { mood_ = mood; }

 private:
  void serve();
  void pass(int client, int server);
  bool answer(int client, const std::string& bytes);

  int listener_ = -1;
  unsigned short port_ = 0;
  unsigned short server_port_ = 0;
  std::atomic<Mood> mood_ = Mood::honest;
  std::atomic<bool> over_ = false;
  std::thread thread_;
};

}  // namespace referat::test
