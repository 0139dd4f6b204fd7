#include "indexer/index_mode.h"

#include <fmt/format.h>

#include <chrono>
#include <new>
#include <utility>
#include <vector>

#include "base/memory_reserve.h"
#include "base/messages.h"
#include "extract/kinds.h"
#include "extract/read.h"
#include "extract/walk.h"
#include "index/indexer.h"
#include "indexer/console.h"
#include "indexer/one_file.h"
#include "indexer/places.h"
#include "indexer/register.h"
#include "indexer/reporter.h"
#include "indexer/summary.h"
#include "minutes/reader.h"

namespace referat::indexer {

namespace {

using Clock = std::chrono::steady_clock;

index::IndexOptions index_options(const Options& options) {
  index::IndexOptions result;
  result.database = options.database;
  result.rebuild = options.rebuild;
  result.prune = options.prune;
  result.share = options.share;
  for (const auto& path : options.paths) result.roots.push_back(absolute_path(path));
  // Another program version may read the same bytes otherwise.
  result.reading = fmt::format("{} {}", REFERAT_VERSION, options.municipality);
  return result;
}

void report_added(const extract::FoundFile& file, const index::Added& added, Reporter& reporter) {
  reporter.warnings(file.path, added.warnings);
  switch (added.outcome) {
    case index::Added::Outcome::indexed:
      reporter.detail(fmt::format("{}: {}, {}", file.path,
                                  trn("{} punkt", "{} punkter", added.items),
                                  trn("{} beslutning", "{} beslutninger", added.decisions)));
      break;
    case index::Added::Outcome::unchanged:
      reporter.detail(tr("{}: uændret", file.path));
      break;
    case index::Added::Outcome::no_items:
      if (file.named) {
        reporter.failure(extract::kind_by_extension(file.path) != nullptr
                             ? tr("{}: ingen dagsordenspunkter fundet", file.path)
                             : tr("{}: læst som tekst, men ingen dagsordenspunkter fundet; kun {} "
                                  "læses, så lav andet om til tekst først",
                                  file.path, extract::known_extensions()));
      } else {
        reporter.warning(tr("{}: sprunget over, ingen dagsordenspunkter fundet", file.path));
      }
      break;
  }
}

void add_document(const extract::FoundFile& file, const Options& options, index::Indexer& indexer,
                  MemoryReserve& reserve, Reporter& reporter) {
  const auto read = [&](const index::SourceDocument& document) {
    return minutes::read_minutes(extract::read(file.path, document.bytes), indexer.centers(),
                                 {.municipality = options.municipality});
  };
  const auto add = [&] {
    const index::SourceDocument document{absolute_path(file.path), extract::read_bytes(file)};
    report_added(file, indexer.add(document, read), reporter);
  };
  const auto make_room = [&] {
    indexer.make_room();
    reserve.renew();
  };
  // Those before it may be what has taken the memory.
  if (!reserve.renew()) make_room();
  try {
    return add();
  } catch (const std::bad_alloc&) {
    make_room();
    if (file.path == "-") throw;  // standard input is read but once
  }
  try {
    add();
  } catch (const std::bad_alloc&) {
    make_room();
    throw;
  }
}

void report_register(const std::string& path, const index::Indexer& indexer, Reporter& reporter) {
  if (!path.empty()) {
    reporter.detail(tr("centerregister: {}", path));
  } else if (indexer.centers().source().empty()) {
    reporter.warning(tr(no_register_warning));
  } else {
    reporter.detail(tr("centerregister: databasens eget"));
  }
}

index::IndexReport index_all(const std::vector<extract::FoundFile>& files, const Options& options,
                             FoundRegister found, Reporter& reporter) {
  // Where there is nothing to do, not even an empty folder is made.
  if (files.empty() && !options.prune) return {};
  index::Indexer indexer(index_options(options), std::move(found.centers));
  report_register(found.path, indexer, reporter);
  MemoryReserve reserve;
  for (const auto& file : files) {
    reporter.progress(file.path);
    on_one_file(file.path, reporter,
                [&] { add_document(file, options, indexer, reserve, reporter); });
  }
  reserve.renew();
  index::IndexReport report = indexer.finish();
  reporter.end_of_files();
  for (const auto& [path, id, reason, items] : report.refused) {
    reporter.failure(id.empty() ? tr("{}: filen kan ikke indekseres: {}", path, reason)
                                : tr("{}: punktet {} kan ikke indekseres: {}", path, id, reason));
  }
  return report;
}

// What was named but isn't there. With --prune that is right where the database knew it.
void report_missing(const extract::Walk& walk, const index::IndexReport& report,
                    Reporter& reporter) {
  for (const auto& path : walk.missing) {
    const auto vanished = report.vanished.find(absolute_path(path));
    if (vanished == report.vanished.end()) {
      reporter.failure(tr("{}: findes ikke", path));
      continue;
    }
    const std::size_t count = vanished->second;
    reporter.warning(trn("{1}: findes ikke mere; {0} dokument er fjernet",
                         "{1}: findes ikke mere; {0} dokumenter er fjernet", count, path));
  }
}

}  // namespace

int index_documents(const Options& options) {
  const auto start = Clock::now();
  FoundRegister found = find_register(options);
  const extract::Walk walk = extract::walk(options.paths, options.database);
  Reporter reporter(options, walk.files.size());
  for (const auto& problem : walk.problems) reporter.failure(problem);
  if (!walk.of_other_kinds.empty()) reporter.warning(other_kinds(walk.of_other_kinds));
  if (!options.prune) report_missing(walk, {}, reporter);
  const auto report = index_all(walk.files, options, std::move(found), reporter);
  if (options.prune) report_missing(walk, report, reporter);
  const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  if (!options.quiet) {
    write_out(summary(report, {options.database, reporter.failures(), elapsed}));
  }
  return reporter.failures() > 0 ? 1 : 0;
}

}  // namespace referat::indexer
