#include "searcher/interactive/terminal_type.h"

#include <langinfo.h>
#include <unistd.h>

#include <clocale>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/messages.h"

#define NCURSES_NOMACROS
#include <curses.h>
#include <term.h>  // defines common words as macros: nothing behind it, nothing else here

namespace referat::interactive {

void choose_encoding() {
  if (std::string_view(nl_langinfo(CODESET)) == "ANSI_X3.4-1968") {
    std::setlocale(LC_CTYPE, "C.UTF-8");
  }
}

void check_terminal_type() {
  const char* variable = std::getenv("TERM");
  const std::string name = variable != nullptr ? variable : "";
  int found = 0;
  if (setupterm(nullptr, STDOUT_FILENO, &found) != OK) {
    throw Error(ErrorKind::usage,
                tr("terminaltypen »{}« ($TERM) er ukendt, og --interactive kan ikke tegne i den; "
                   "prøv TERM=xterm-256color, eller søg uden --interactive",
                   name));
  }
  const bool moves = cursor_address != nullptr;
  del_curterm(cur_term);
  if (moves) return;
  throw Error(ErrorKind::usage,
              tr("--interactive kan ikke flytte markøren i terminaltypen »{}« ($TERM); prøv en "
                 "anden terminal, eller søg uden --interactive",
                 name));
}

}  // namespace referat::interactive
