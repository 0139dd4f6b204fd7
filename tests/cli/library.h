// A small database of an imagined municipality, made by referat-index itself.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/command.h"
#include "support/temp_dir.h"

namespace referat::test {

// Two meetings of Strandby Kommune:
//   Direktionen, 19. november 2018: 1 Økonomiopfølgning (18/101, taget til efterretning),
//     2 Ny strategi for indkøb (18/18284, ØDC indstiller, udskudt), 3 Lukket
//   Byrådet, 26. februar 2019: 1 Ny strategi for indkøb (18/18284, godkendt),
//     2 Sygefravær i hjemmeplejen (19/77, drøftet)
class Library {
 public:
  Library();

  [[nodiscard]] std::string database() const { return dir_ / "db"; }
  [[nodiscard]] const TempDir& dir() const { return dir_; }

  // referat-search -d database() …
  [[nodiscard]] CommandResult search(std::vector<std::string> arguments,
                                     const CommandOptions& options = {}) const;

 private:
  TempDir dir_;
};

// The fictional minutes of the project, in a database that is made once.
[[nodiscard]] const std::string& corpus_database();

// A document in the same layout with one item, whose title and text are given.
[[nodiscard]] std::string minutes_with(const std::string& title, const std::string& text);

// referat-index -d database PATH…; the summary and progress are not wanted.
CommandResult index(const std::string& database, const std::vector<std::string>& paths);

// As with `sh -c`, where "$SEARCH" is the program and "$DB" the database.
[[nodiscard]] CommandResult shell(const std::string& script, const Library& library);

// The same on a terminal, which has 24 rows of 80 columns unless the script says stty; what it
// shows, with its lines ended by "\n" alone. No state, settings or pager of whoever runs the tests.
[[nodiscard]] CommandResult terminal(const std::string& script, const Library& library);

}  // namespace referat::test
