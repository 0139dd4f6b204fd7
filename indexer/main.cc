// referat-index: minutes → database. Exit codes: 0 all done, 1 some documents couldn't be read,
// 2 usage, 3 database or system.
#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/messages.h"
#include "database/versions.h"
#include "indexer/console.h"
#include "indexer/help.h"
#include "indexer/index_mode.h"
#include "indexer/options.h"
#include "indexer/parse_mode.h"
#include "program/language.h"

namespace {

using namespace referat;

int run(const indexer::Options& options) {
  switch (options.mode) {
    case indexer::Mode::help:
      indexer::write_out(indexer::help_text());
      return 0;
    case indexer::Mode::version:
      indexer::write_out(database::version_text("referat-index", REFERAT_VERSION));
      return 0;
    case indexer::Mode::parse:
      return indexer::print_documents(options);
    case indexer::Mode::index:
      return indexer::index_documents(options);
  }
  return 3;
}

int fail(const std::string& message, int exit_code) {
  indexer::write_error_line("referat-index: " + message);
  return exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  // A closed pipe and a full disk come back as errors of the write instead of ending us.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    program::use_language_of_user();
    return run(indexer::parse_options({argv + 1, argv + argc}));
  } catch (const indexer::BrokenPipe&) {
    return 0;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::usage) return fail(error.what(), 3);
    return fail(tr("{} (se referat-index --help)", error.what()), 2);
  } catch (const std::exception& error) {
    return fail(tr("uventet fejl: {}", error.what()), 3);
  }
}
