#include "database/xapian_error.h"

#include <fmt/format.h>

#include <cerrno>
#include <string_view>

#include "base/foreign_text.h"
#include "base/messages.h"

namespace referat::database {

namespace {

// Xapian keeps the number to itself.
int error_number(const Xapian::Error& error) {
  return error.get_error_string() == nullptr ? 0 : system_error_number(error.get_error_string());
}

bool out_of_space(const Xapian::Error& error) {
  const int reason = error_number(error);
  return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

std::string reason(const Xapian::Error& error) {
  const int number = error_number(error);
  return number == 0 ? foreign_text(error.get_error_string()) : system_error_text(number);
}

// A server's words, too.
std::string description(const Xapian::Error& error) {
  std::string text = foreign_text(error.get_msg());
  if (error.get_error_string() != nullptr) text += fmt::format(" ({})", reason(error));
  return text;
}

}  // namespace

Error damaged(const std::string& database) {
  return {ErrorKind::database,
          tr("databasen {} er beskadiget; byg den igen med referat-index --rebuild", database)};
}

Error translated(const Xapian::Error& error, const std::string& database) {
  if (out_of_space(error)) {
    return {ErrorKind::system,
            tr("der er ikke plads til databasen {} ({}); skaf plads, eller vælg et andet "
               "sted med --db",
               database, reason(error))};
  }
  const std::string_view type = error.get_type();  // Xapian's errors are not polymorphic
  if (type == "DatabaseLockError") {
    return {ErrorKind::database,
            tr("databasen {} er låst af et andet program, eller den kan ikke skrives; "
               "vent, til det er færdigt, og se efter rettighederne",
               database)};
  }
  // Its files contradict each other, or are no files of Xapian's.
  if (type == "DatabaseCorruptError" || type == "DatabaseError" || type == "DatabaseOpeningError" ||
      type == "DatabaseVersionError") {
    return {ErrorKind::database,
            tr("databasen {} er beskadiget ({}); byg den igen med referat-index --rebuild",
               database, description(error))};
  }
  return {ErrorKind::database,
          tr("databasen {} kan ikke bruges: {}", database, description(error))};
}

}  // namespace referat::database
