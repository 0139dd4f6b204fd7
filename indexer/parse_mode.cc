#include "indexer/parse_mode.h"

#include <algorithm>

#include "base/error.h"
#include "base/memory_reserve.h"
#include "base/messages.h"
#include "base/terminal_safe.h"
#include "domain/json.h"
#include "extract/read.h"
#include "extract/walk.h"
#include "indexer/console.h"
#include "indexer/furniture.h"
#include "indexer/one_file.h"
#include "indexer/register.h"
#include "indexer/reporter.h"
#include "minutes/reader.h"

namespace referat::indexer {

namespace {

void print_document(const extract::FoundFile& file, const Options& options,
                    const CenterRegister& centers, Reporter& reporter) {
  const auto meetings = minutes::read_minutes(extract::read(file.path, extract::read_bytes(file)),
                                              centers, {.municipality = options.municipality});
  reporter.end_of_files();
  const bool found = std::any_of(meetings.begin(), meetings.end(),
                                 [](const Minutes& minutes) { return !minutes.items.empty(); });
  const std::string message = tr("{}: ingen dagsordenspunkter fundet", file.path);
  if (!found && !file.named) {
    reporter.warning(message);
    return;
  }
  for (const Minutes& minutes : meetings) {
    if (options.verbose && !minutes.furniture.empty()) {
      reporter.warning(told_furniture(file.path, minutes.furniture));
    }
    write_out(terminal_safe_json(json_text(to_json(minutes))) + "\n");
  }
  if (!found) throw Error(ErrorKind::input, message);
}

}  // namespace

int print_documents(const Options& options) {
  const FoundRegister found = find_register(options);
  const extract::Walk walk = extract::walk(options.paths);
  Reporter reporter(options, walk.files.size());
  for (const auto& problem : walk.problems) reporter.failure(problem);
  for (const auto& path : walk.missing) reporter.failure(tr("{}: findes ikke", path));
  if (found.path.empty()) reporter.warning(tr(no_register_warning));
  MemoryReserve reserve;
  for (const auto& file : walk.files) {
    reporter.progress(file.path);
    reserve.renew();
    on_one_file(file.path, reporter,
                [&] { print_document(file, options, found.centers, reporter); });
  }
  return reporter.failures() > 0 ? 1 : 0;
}

}  // namespace referat::indexer
