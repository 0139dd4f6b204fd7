#include "database/xapian_error.h"

#include <fmt/format.h>

#include <cerrno>
#include <optional>
#include <string_view>

#include "base/foreign_text.h"
#include "base/messages.h"

namespace referat::database {

namespace {

// Xapian keeps the number to itself.
int error_number(const Xapian::Error& error) {
  return error.get_error_string() == nullptr ? 0 : system_error_number(error.get_error_string());
}

// What has no number of its own may tell in its words what the system said: "Unable to get write
// lock on db: too many open files", "Modifications failed (… v.tmp (Too many open files)) …". A
// lock that another program holds says nothing of the kind.
int error_number_in(const std::string& text) {
  if (text.find("too many open files") != std::string::npos) return EMFILE;
  const auto colon = text.rfind(": ");
  if (colon != std::string::npos) {
    if (const int number = system_error_number(text.substr(colon + 2))) return number;
  }
  for (auto open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
    const auto length = text.find(')', open) - open - 1;
    if (const int number = system_error_number(text.substr(open + 1, length))) return number;
  }
  return 0;
}

bool out_of_space(int reason) { return reason == ENOSPC || reason == EDQUOT || reason == EFBIG; }

bool too_many_files(int reason) { return reason == EMFILE || reason == ENFILE; }

bool no_right(int reason) { return reason == EACCES || reason == EPERM || reason == EROFS; }

// The disk, or what it is reached by, and not what is on it.
bool out_of_reach(int reason) {
  return reason == EIO || reason == ESTALE || reason == ENODEV || reason == ENXIO ||
         reason == ENOTCONN || reason == ETIMEDOUT || reason == EHOSTDOWN || reason == EHOSTUNREACH;
}

// What the operating system refused; nothing if that isn't it, or is a sign of damage itself: a
// table that isn't there.
std::optional<Error> refused_by_system(int number, const std::string& database) {
  const std::string reason = system_error_text(number);
  if (out_of_space(number)) {
    return Error(ErrorKind::system,
                 tr("der er ikke plads til databasen {} ({}); skaf plads, eller vælg et andet "
                    "sted med --db",
                    database, reason));
  }
  if (too_many_files(number)) {
    return Error(ErrorKind::system,
                 tr("databasen {} kan ikke åbnes ({}); luk andre programmer, eller hæv grænsen med "
                    "ulimit -n, og prøv igen",
                    database, reason));
  }
  if (no_right(number)) {
    return Error(ErrorKind::database,
                 tr("databasen {} kan ikke åbnes ({}); se efter rettighederne til mappen og dens "
                    "filer",
                    database, reason));
  }
  if (out_of_reach(number)) {
    return Error(
        ErrorKind::database,
        tr("databasen {} kan ikke læses ({}); se efter, om dens disk eller netværksdrev er "
           "tilsluttet",
           database, reason));
  }
  return std::nullopt;
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
  const std::string_view type = error.get_type();  // Xapian's errors are not polymorphic
  const int own = error_number(error);
  const int number = own == 0 ? error_number_in(error.get_msg()) : own;
  if (const auto refused = refused_by_system(number, database)) return *refused;
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
