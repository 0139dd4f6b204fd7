// A stock xapian-tcpsrv on the loopback interface, for as long as the object lives.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace referat::test {

class TcpServer {
 public:
  // Waits until it answers. Throws std::runtime_error if xapian-tcpsrv (package xapian-tools)
  // can't be started.
  explicit TcpServer(const std::vector<std::string>& databases);
  ~TcpServer();
  TcpServer(const TcpServer&) = delete;
  TcpServer& operator=(const TcpServer&) = delete;

  [[nodiscard]] std::string address() const;  // "127.0.0.1:4711"

 private:
  bool start(const std::vector<std::string>& databases);

  pid_t pid_ = -1;
  unsigned short port_ = 0;
};

}  // namespace referat::test
