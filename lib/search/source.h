// Opening databases: folders, servers, several as one.
#pragma once

#include <string>
#include <vector>
#include <xapian.h>

#include "domain/center.h"

namespace referat::search {

struct OpenSource {
  Xapian::Database database;  // all of them as one
  CenterRegister centers;     // of the first database
  bool remote = false;        // a server among them
};

// Each name is a folder if it holds "/" or exists, else HOST:PORT of a stock xapian-tcpsrv.
// Checks every database's versions. Throws Error(database): missing, not ours, another version,
// unreachable, each with what to do next.
[[nodiscard]] OpenSource open_source(const std::vector<std::string>& names);

}  // namespace referat::search
