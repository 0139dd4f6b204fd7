// What every question is put to.
#pragma once

#include <string>
#include <vector>

#include "database/source.h"
#include "text/analyzer.h"

namespace referat::search {

// The opened databases, and an analyzer that remembers the words it has met: made once and asked as
// often as one likes. One thread at a time; threads that ask at once have a session each.
struct Session {
  // Throws as database::open_source(), which says what the names may be.
  explicit Session(const std::vector<std::string>& databases)
      : source(database::open_source(databases)) {}

  database::OpenSource source;
  text::Analyzer analyzer;
};

}  // namespace referat::search
