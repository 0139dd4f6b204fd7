#include "searcher/interactive/terminal_screen.h"

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cwchar>
#include <string>
#include <string_view>

#define NCURSES_NOMACROS
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "base/error.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "searcher/interactive/curses_keys.h"
#include "searcher/interactive/terminal_type.h"

namespace referat::interactive {

namespace {

constexpr int escape_milliseconds = 25;  // so long Esc may be the beginning of a key
constexpr int letter_milliseconds = 20;  // so long a letter's bytes may be apart
constexpr cc_t ctrl_c = 0x03;
constexpr short colours = 6;  // red … cyan, as in Colour and in curses.h

void prepare_colours() {
  if (!has_colors() || start_color() != OK || use_default_colors() != OK) return;
  for (short colour = 1; colour <= colours; ++colour) init_pair(colour, colour, -1);
}

std::wstring wide(std::string_view text) {
  std::wstring result;
  for (std::size_t at = 0; at < text.size();) {
    result += static_cast<wchar_t>(next_code_point(text, at));
  }
  return result;
}

// Ctrl-S and Ctrl-Z are keys. Ctrl-C is none, but a signal: it leaves whatever bytes came before
// it, be they the half of a letter or of another key. It throws none of them away (NOFLSH), and a
// read that finds nothing after all comes back at once (VMIN), since signals are blocked meanwhile:
// one that waits would never learn of them.
void take_keys() {
  cbreak();  // not raw(), for which Ctrl-C is a key like others until we have said what it is
  termios settings{};
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  settings.c_iflag &= ~static_cast<tcflag_t>(IXON | BRKINT | PARMRK);
  settings.c_lflag &= ~static_cast<tcflag_t>(IEXTEN);
  settings.c_lflag |= ISIG | NOFLSH;
  settings.c_cc[VMIN] = settings.c_cc[VTIME] = 0;
  settings.c_cc[VINTR] = ctrl_c;
  settings.c_cc[VQUIT] = settings.c_cc[VSUSP] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  def_prog_mode();  // what ncurses comes back to
}

void set_look(const Look& look, bool colour) {
  attr_t attributes = A_NORMAL;
  if (look.bold) attributes |= A_BOLD;
  if (look.faint) attributes |= A_DIM;
  if (look.reverse) attributes |= A_REVERSE;
  wattr_set(stdscr, attributes, colour ? static_cast<short>(look.colour) : short{0}, nullptr);
}

}  // namespace

TerminalScreen::TerminalScreen(bool colour) : colour_(colour) {
  check_terminal_type();
  SCREEN* screen = newterm(nullptr, stdout, stdin);
  if (screen == nullptr) {
    throw Error(ErrorKind::usage, tr("--interactive kan ikke tegne i denne terminal"));
  }
  screen_ = screen;
  take_keys();
  noecho();
  nonl();
  set_escdelay(escape_milliseconds);
  keypad(stdscr, true);
  if (colour_) prepare_colours();
}

TerminalScreen::~TerminalScreen() {
  endwin();
  delscreen(static_cast<SCREEN*>(screen_));
}

Size TerminalScreen::size() const {
  return {static_cast<std::size_t>(getmaxy(stdscr)), static_cast<std::size_t>(getmaxx(stdscr))};
}

void TerminalScreen::adapt() {
  winsize window{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return;
  if (window.ws_row == 0 || window.ws_col == 0) return;
  resizeterm(window.ws_row, window.ws_col);
}

void TerminalScreen::repaint() { clearok(curscr, true); }

void TerminalScreen::show(const Picture& picture) {
  werase(stdscr);
  for (const auto& [row, column, line] : picture.lines) {
    wmove(stdscr, static_cast<int>(row), static_cast<int>(column));
    for (const Piece& piece : line.pieces()) {
      set_look(piece.look, colour_);
      waddwstr(stdscr, wide(piece.text).c_str());
    }
  }
  set_look({}, colour_);
  curs_set(picture.cursor ? 1 : 0);
  if (picture.cursor) {
    wmove(stdscr, static_cast<int>(picture.cursor->row), static_cast<int>(picture.cursor->column));
  }
  wrefresh(stdscr);
}

std::vector<Press> TerminalScreen::presses() {
  std::vector<Press> presses;
  while (true) {
    int bytes = 0;
    const bool more = ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes > 0;
    wtimeout(stdscr, more ? letter_milliseconds : 0);
    wint_t character = 0;
    const int kind = wget_wch(stdscr, &character);
    if (kind == ERR) return presses;
    add_press(presses, character, kind == KEY_CODE_YES);
  }
}

void TerminalScreen::forget_typed() {
  // Behind the shell's back it would be stopped instead.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) tcflush(STDIN_FILENO, TCIFLUSH);
}

void TerminalScreen::suspend() {
  kill(0, SIGTSTP);  // ncurses has a handler that gives the terminal back and takes it again
  adapt();
  repaint();
}

}  // namespace referat::interactive
