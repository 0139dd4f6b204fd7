#include "indexer/suggest_mode.h"

#include "base/memory_reserve.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "extract/read.h"
#include "extract/walk.h"
#include "index/suggested_centers.h"
#include "indexer/console.h"
#include "indexer/one_file.h"
#include "indexer/register.h"
#include "indexer/reporter.h"
#include "minutes/reader.h"

namespace referat::indexer {

namespace {

int print(const index::SuggestedCenters& suggested, Reporter& reporter) {
  const std::string rows = suggested.rows();
  reporter.end_of_files();
  if (rows.empty()) reporter.warning(tr("ingen centre, som registret ikke har"));
  for (const auto row : split(rows, '\n')) {
    // Tabs part the columns.
    std::string safe;
    for (const auto cell : split(row, '\t')) {
      if (!safe.empty() || cell.data() != row.data()) safe += '\t';
      safe += terminal_safe(cell);
    }
    if (!safe.empty()) write_out(safe + "\n");
  }
  return reporter.failures() > 0 ? 1 : 0;
}

int of_documents(const Options& options) {
  const FoundRegister found = find_register(options);
  const extract::Walk walk = extract::walk(options.paths);
  Reporter reporter(options, walk.files.size());
  for (const auto& problem : walk.problems) reporter.failure(problem);
  for (const auto& path : walk.missing) reporter.failure(tr("{}: findes ikke", path));
  index::SuggestedCenters suggested;
  MemoryReserve reserve;
  for (const auto& file : walk.files) {
    reporter.progress(file.path);
    reserve.renew();
    on_one_file(file.path, reporter, [&] {
      const auto meetings =
          minutes::read_minutes(extract::read(file.path, extract::read_bytes(file)), found.centers,
                                {.municipality = options.municipality});
      for (const Minutes& minutes : meetings) {
        for (const AgendaItem& item : minutes.items) suggested.add(minutes.meeting, item);
      }
    });
  }
  return print(suggested, reporter);
}

}  // namespace

int suggest_centers(const Options& options) {
  if (!options.paths.empty()) return of_documents(options);
  Reporter reporter(options, 0);
  return print(index::suggested_centers(options.database), reporter);
}

}  // namespace referat::indexer
