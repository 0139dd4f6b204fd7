// The terminal, by ncurses: the only place that knows it.
#pragma once

#include <vector>

#include "searcher/interactive/key.h"
#include "searcher/interactive/state.h"
#include "searcher/interactive/view.h"

namespace referat::interactive {

// Standard input and output, which must be a terminal, taken over while it lives and given back as
// they were. One at a time.
class TerminalScreen {
 public:
  // Without colour, what is important is bold, faint or reversed only. Throws Error(usage) for a
  // terminal ($TERM) that isn't known or can't move its cursor, before anything is written.
  explicit TerminalScreen(bool colour);
  ~TerminalScreen();
  TerminalScreen(const TerminalScreen&) = delete;
  TerminalScreen& operator=(const TerminalScreen&) = delete;

  [[nodiscard]] Size size() const;

  // The window may have another size.
  void adapt();

  // Everything is painted anew, whatever others have written.
  void repaint();

  void show(const Picture& picture);

  // What has been typed, in order; doesn't wait, even where others have taken it away.
  [[nodiscard]] std::vector<Press> presses();

  // What has been typed and not been read is for nobody: least of all for the shell, once we leave.
  void forget_typed();

  // Gives the terminal back until the process is continued.
  void suspend();

 private:
  bool colour_;
  void* screen_;  // ncurses's own
};

}  // namespace referat::interactive
