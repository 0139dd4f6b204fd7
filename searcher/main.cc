// referat-search: argv → options → search → renderer → standard output.
#include <clocale>
#include <iostream>
#include <string>

#include "base/error.h"
#include "base/messages.h"
#include "base/terminal_safe.h"
#include "program/run.h"
#include "searcher/answer.h"
#include "searcher/pager.h"
#include "searcher/terminal.h"

namespace {

using namespace referat;

int run(const std::vector<std::string>& argv) {
  const auto options = searcher::parse_options(argv);
  const auto answer = searcher::answer_to(options);
  std::cerr << terminal_safe(answer.messages, true);
  if (!searcher::show(answer.text, options)) return 0;
  if (answer.once_shown) answer.once_shown();
  return answer.exit_code;
}

void complain(const Error& error) {
  const std::string message = std::string("referat-search: ") + error.what();
  // A mark stands below a place of the query: its lines keep their columns.
  const bool as_it_stands = error.kind() == ErrorKind::query;
  std::cerr << (as_it_stands ? terminal_safe(message, true)
                             : searcher::message_for_terminal(message))
            << '\n';
  if (error.kind() == ErrorKind::usage) std::cerr << tr("Se referat-search --help.\n");
}

}  // namespace

int main(int argc, char** argv) {
  std::setlocale(LC_CTYPE, "");  // for the terminal's encoding
  return program::run([&] { return run({argv, argv + argc}); }, complain);
}
