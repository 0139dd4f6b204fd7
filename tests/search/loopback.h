// The loopback interface, where servers of tests listen.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace referat::test {

inline sockaddr_in loopback(unsigned short port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

// Binds the socket to a port that is free; 0 if there is none.
inline unsigned short bind_to_free_port(int descriptor) {
  sockaddr_in address = loopback(0);
  socklen_t length = sizeof address;
  auto* const any = reinterpret_cast<sockaddr*>(&address);
  const bool bound =
      bind(descriptor, any, length) == 0 && getsockname(descriptor, any, &length) == 0;
  return bound ? ntohs(address.sin_port) : static_cast<unsigned short>(0);
}

}  // namespace referat::test
