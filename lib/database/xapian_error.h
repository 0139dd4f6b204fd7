// Xapian's exceptions in our own type: what the user was doing, and what to do next.
#pragma once

#include <xapian.h>

#include <stdexcept>
#include <string>

#include "base/error.h"

namespace referat::database {

// Error(system) if the disk is full, a file grew too large or there are too many open files, else
// Error(database): damaged it is called only where nothing else is the reason. `database` is what
// the user called it.
[[nodiscard]] Error translated(const Xapian::Error& error, const std::string& database);

// The same for what a damaged database makes the standard library throw (std::length_error …).
[[nodiscard]] Error damaged(const std::string& database);

// Runs an action on a database; whatever it throws comes out as Error.
template <typename Action>
auto with_translated_errors(const std::string& database, const Action& action) {
  try {
    return action();
  } catch (const Xapian::Error& error) {
    throw translated(error, database);
  } catch (const std::logic_error&) {
    throw damaged(database);
  }
}

}  // namespace referat::database
