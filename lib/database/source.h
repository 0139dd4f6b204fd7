// Opening databases: folders, servers, several as one.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "database/remote_bounds.h"
#include "domain/center.h"

namespace referat::database {

struct OpenSource {
  Xapian::Database database;  // all of them as one
  CenterRegister centers;     // of every database (a server's is its first one's), without
                              // municipalities of no item
  bool remote = false;        // a server among them
  std::string name{};         // what the user called them, for messages
  std::vector<Connection> connections{};  // to the servers
  std::vector<Xapian::Database> parts{};  // each of them alone: each has its own metadata
};

// Each name is a folder if it holds "/" or exists, else HOST:PORT of a stock xapian-tcpsrv.
// The same one named twice counts once. Checks every database's versions. Throws Error(database):
// missing, not ours, another version, unreachable, each with what to do next.
//
// From the first server on, Xapian ignores SIGPIPE for the whole process (until 1.4.24): a program
// then learns of a closed pipe from its own writes, as EPIPE.
[[nodiscard]] OpenSource open_source(const std::vector<std::string>& names);

}  // namespace referat::database
