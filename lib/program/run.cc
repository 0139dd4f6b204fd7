#include "program/run.h"

#include <csignal>
#include <exception>
#include <new>

#include "base/messages.h"
#include "program/language.h"

namespace referat::program {

namespace {

constexpr int usage_exit = 2;
constexpr int failure_exit = 3;

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
    case ErrorKind::query:
    case ErrorKind::input:  // a file that the call names; one document of many ends nothing
      return usage_exit;
    case ErrorKind::database:
    case ErrorKind::system:
      return failure_exit;
  }
  return failure_exit;
}

int outcome(const std::function<int()>& work, const std::function<void(const Error&)>& complain) {
  try {
    use_language_of_user();
    return work();
  } catch (const Error& error) {
    complain(error);
    return exit_code(error.kind());
  } catch (const std::bad_alloc&) {
    complain(Error(ErrorKind::system, tr("der er ikke hukommelse nok")));
    return failure_exit;
  } catch (const std::exception& error) {
    complain(Error(ErrorKind::system, tr("uventet fejl: {}", error.what())));
    return failure_exit;
  }
}

}  // namespace

int run(const std::function<int()>& work, const std::function<void(const Error&)>& complain) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return outcome(work, complain);
  } catch (const std::exception&) {  // nothing is left for words
    return failure_exit;
  }
}

}  // namespace referat::program
