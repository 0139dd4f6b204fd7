// Reading from one snapshot of the databases.
#pragma once

#include <xapian.h>

#include "base/limits.h"
#include "database/remote_bounds.h"
#include "database/source.h"
#include "database/xapian_error.h"

namespace referat::database {

// Runs an action on the opened databases, again from the start when a writer has replaced the
// snapshot under it (limits::max_search_attempts). Throws Error(database) for what Xapian throws,
// and where servers take too long or send too much.
template <typename Action>
auto on_one_snapshot(OpenSource& source, const Action& action) {
  const auto attempts = [&] {
    for (int attempt = 1;; ++attempt) {
      try {
        return action();
      } catch (const Xapian::DatabaseModifiedError&) {
        if (attempt == limits::max_search_attempts) throw;
        source.database.reopen();
      }
    }
  };
  return with_translated_errors(source.name, [&] {
    return source.remote ? within_bounds(source.connections, source.name, attempts) : attempts();
  });
}

}  // namespace referat::database
