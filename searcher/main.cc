// referat-search: argv → options → search → renderer → standard output.
#include <clocale>
#include <csignal>
#include <exception>
#include <iostream>

#include "base/error.h"
#include "base/messages.h"
#include "base/terminal_safe.h"
#include "output/text/layout/caret.h"
#include "program/language.h"
#include "query/query_error.h"
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

// A mark stands below a place of the query: the lines keep their columns.
int failed(const referat::query::QueryError& error) {
  std::cerr << referat::terminal_safe(told(error.problem())) << '\n'
            << referat::output::with_caret(error.query(), error.at()) << '\n'
            << "  " << error.advice() << '\n';
  return usage_exit;
}

int failed(const Error& error) {
  complain(error.what());
  if (error.kind() == ErrorKind::usage) std::cerr << referat::tr("Se referat-search --help.\n");
  const bool of_the_call = error.kind() == ErrorKind::usage || error.kind() == ErrorKind::input;
  return of_the_call ? usage_exit : database_exit;
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
  } catch (const referat::query::QueryError& error) {
    return failed(error);
  } catch (const Error& error) {
    return failed(error);
  } catch (const std::exception& error) {
    complain(referat::tr("uventet fejl: {}", error.what()));
    return database_exit;
  }
}
