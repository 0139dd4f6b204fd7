// referat-search: argv → options → search → renderer → standard output.
#include <algorithm>
#include <clocale>
#include <csignal>
#include <exception>
#include <iostream>

#include "base/error.h"
#include "base/messages.h"
#include "base/terminal_safe.h"
#include "program/language.h"
#include "searcher/answer.h"
#include "searcher/pager.h"
#include "searcher/terminal.h"

namespace {

using referat::Error;
using referat::ErrorKind;

constexpr int usage_exit = 2;
constexpr int database_exit = 3;

std::string told(const std::string& message) { return "referat-search: " + message; }

void complain(const std::string& message) {
  std::cerr << referat::searcher::message_for_terminal(told(message)) << '\n';
}

// A mark stands below a place of the query: its lines keep their columns.
void complain_of_query(const std::string& message) {
  std::cerr << referat::terminal_safe(told(message), true) << '\n';
}

int failed(const Error& error) {
  if (error.kind() == ErrorKind::query) {
    complain_of_query(error.what());
  } else {
    complain(error.what());
  }
  if (error.kind() == ErrorKind::usage) std::cerr << referat::tr("Se referat-search --help.\n");
  const auto of_the_call = {ErrorKind::usage, ErrorKind::query, ErrorKind::input};
  const bool usage =
      std::find(of_the_call.begin(), of_the_call.end(), error.kind()) != of_the_call.end();
  return usage ? usage_exit : database_exit;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is told by write()
  std::setlocale(LC_CTYPE, "");   // for the terminal's encoding
  try {
    referat::program::use_language_of_user();
    const auto options = referat::searcher::parse_options({argv, argv + argc});
    const auto answer = referat::searcher::answer_to(options);
    std::cerr << referat::terminal_safe(answer.messages, true);
    if (!referat::searcher::show(answer.text, options)) return 0;
    if (answer.once_shown) answer.once_shown();
    return answer.exit_code;
  } catch (const Error& error) {
    return failed(error);
  } catch (const std::exception& error) {
    complain(referat::tr("uventet fejl: {}", error.what()));
    return database_exit;
  }
}
