#include "searcher/interactive/run.h"

#include <unistd.h>

#include <chrono>
#include <optional>
#include <utility>

#include "searcher/interactive/asker.h"
#include "searcher/interactive/question.h"
#include "searcher/interactive/terminal_screen.h"
#include "searcher/interactive/update.h"
#include "searcher/interactive/view.h"
#include "searcher/interactive/watch.h"

namespace referat::interactive {

namespace {

State first_state(const Setup& setup, Size size) {
  State state{.manner = setup.manner,
              .size = size,
              .query = LineEdit(setup.request.query),
              .request = setup.request};
  state.request.offset = 0;
  return state;
}

void type(State& state, TerminalScreen& screen) {
  for (const Press& key : screen.presses()) {
    if (key.key == Key::suspend) {
      screen.suspend();
      resize(state, screen.size());
      continue;
    }
    if (key.key == Key::refresh) screen.repaint();
    press(state, key);
  }
}

}  // namespace

Visit run(const Setup& setup) {
  Asker asker(setup.databases);
  Watch watch(STDIN_FILENO);
  TerminalScreen screen(setup.colour);
  State state = first_state(setup, screen.size());
  while (!state.leaving) {
    screen.show(view(state));
    switch (watch.wait(wants_anything(state) ? std::optional(asker.pause()) : std::nullopt)) {
      case Happening::typed:
        type(state, screen);
        break;
      case Happening::resized:
        screen.adapt();
        resize(state, screen.size());
        break;
      case Happening::nothing:
        asker.answer(state);
        break;
      case Happening::ended:
        screen.forget_typed();
        return {.exit_code = watch.signal() == 0 ? 0 : 128 + watch.signal(),
                .last_shown = std::move(state.answer)};
    }
  }
  return {.last_shown = std::move(state.answer)};
}

}  // namespace referat::interactive
