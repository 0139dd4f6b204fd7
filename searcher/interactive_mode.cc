#include "searcher/interactive_mode.h"

#include <unistd.h>

#include "base/error.h"
#include "base/messages.h"
#include "searcher/interactive/run.h"
#include "searcher/interactive/terminal_type.h"
#include "searcher/interactive/watch.h"
#include "searcher/invocation.h"
#include "searcher/last_search.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

void check_terminal() {
  if (isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0) return;
  throw Error(
      ErrorKind::usage,
      tr("--interactive skal have en terminal til at skrive og vise i; søg uden --interactive, "
         "når svaret skal i en fil eller videre til et andet program"));
}

}  // namespace

Answer interactive_answer(const Options& options) {
  check_terminal();
  interactive::end_with_exit_code();
  interactive::choose_encoding();
  auto text = text_options(options);
  const bool colour = text.style.colour;
  text.style.colour = true;
  text.link_to = nullptr;
  const auto visit = interactive::run({.databases = options.databases,
                                       .request = options.request,
                                       .manner = {.text = text, .filter_names = filter_names},
                                       .colour = colour});
  remember_interactive(options, visit.last_shown);
  return {.text = {}, .messages = {}, .exit_code = visit.exit_code};
}

}  // namespace referat::searcher
