#include "index/xapian_error.h"

#include <fmt/format.h>

#include <cerrno>
#include <string_view>

namespace referat::index {

namespace {

bool out_of_space(const Xapian::Error& error) {
  if (error.get_error_string() == nullptr) return false;
  const std::string_view reason = error.get_error_string();
  return reason == system_error_text(ENOSPC) || reason == system_error_text(EDQUOT) ||
         reason == system_error_text(EFBIG);
}

std::string description(const Xapian::Error& error) {
  std::string text = error.get_msg();
  if (error.get_error_string() != nullptr) text += fmt::format(" ({})", error.get_error_string());
  return text;
}

}  // namespace

Error damaged(const std::string& database) {
  return {ErrorKind::database,
          fmt::format("databasen {} er beskadiget; byg den igen med referat-index --rebuild",
                      database)};
}

Error translated(const Xapian::Error& error, const std::string& database) {
  if (out_of_space(error)) {
    return {ErrorKind::system,
            fmt::format("der er ikke plads til databasen {} ({}); skaf plads, eller vælg et andet "
                        "sted med --db",
                        database, error.get_error_string())};
  }
  const std::string_view type = error.get_type();  // Xapian's errors are not polymorphic
  if (type == "DatabaseLockError") {
    return {ErrorKind::database,
            fmt::format("databasen {} er låst af et andet program, eller den kan ikke skrives; "
                        "vent, til det er færdigt, og se efter rettighederne",
                        database)};
  }
  if (type == "DatabaseCorruptError") {
    return damaged(database);
  }
  return {ErrorKind::database,
          fmt::format("databasen {} kan ikke bruges: {}", database, description(error))};
}

}  // namespace referat::index
