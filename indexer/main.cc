// referat-index: minutes → database. Exit codes: 0 all done, 1 some documents couldn't be read,
// 2 usage, 3 database or system.
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
#include "indexer/suggest_mode.h"
#include "program/run.h"

namespace {

using namespace referat;

int work(const indexer::Options& options) {
  switch (options.mode) {
    case indexer::Mode::help:
      indexer::write_out(indexer::help_text());
      return 0;
    case indexer::Mode::version:
      indexer::write_out(database::version_text("referat-index", REFERAT_VERSION));
      return 0;
    case indexer::Mode::parse:
      return indexer::print_documents(options);
    case indexer::Mode::suggest:
      return indexer::suggest_centers(options);
    case indexer::Mode::index:
      return indexer::index_documents(options);
  }
  return 3;
}

int run(const std::vector<std::string>& arguments) {
  try {
    return work(indexer::parse_options(arguments));
  } catch (const indexer::BrokenPipe&) {
    return 0;
  }
}

void complain(const Error& error) {
  const std::string what = error.kind() == ErrorKind::usage
                               ? tr("{} (se referat-index --help)", error.what())
                               : error.what();
  indexer::write_error_line("referat-index: " + what);
}

}  // namespace

int main(int argc, char** argv) {
  return program::run([&] { return run({argv + 1, argv + argc}); }, complain);
}
