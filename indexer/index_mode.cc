#include "indexer/index_mode.h"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>
#include <vector>

#include "base/memory_reserve.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/generation.h"
#include "extract/kinds.h"
#include "extract/read.h"
#include "extract/walk.h"
#include "index/indexer.h"
#include "indexer/console.h"
#include "indexer/furniture.h"
#include "indexer/one_file.h"
#include "indexer/places.h"
#include "indexer/register.h"
#include "indexer/reporter.h"
#include "indexer/summary.h"
#include "minutes/reader.h"

namespace referat::indexer {

namespace {

using Clock = std::chrono::steady_clock;

index::IndexOptions index_options(const Options& options, const extract::Walk& walk) {
  index::IndexOptions result;
  result.database = options.database;
  result.rebuild = options.rebuild;
  result.prune = options.prune;
  result.share = options.share;
  for (const auto& path : options.paths) result.roots.push_back(canonical_path(path));
  // What a link led to is below none of them.
  result.roots.insert(result.roots.end(), walk.targets.begin(), walk.targets.end());
  // Another program version may read the same bytes otherwise.
  result.reading = fmt::format("{} {}", REFERAT_VERSION, options.municipality);
  return result;
}

// A document in which there is nothing any more.
void report_withdrawn(const std::string& path, const index::Added& added, bool emptied,
                      Reporter& reporter) {
  const std::string why =
      emptied ? tr("filen er tom nu") : tr("der er ingen dagsordenspunkter i filen mere");
  if (added.kept) {
    reporter.failure(trn("{1}: {2}; {0} punkt fra før bliver i databasen og fjernes med --prune",
                         "{1}: {2}; {0} punkter fra før bliver i databasen og fjernes med --prune",
                         added.items, path, why));
  } else {
    reporter.warning(trn("{1}: {2}; {0} punkt fra før er fjernet fra databasen",
                         "{1}: {2}; {0} punkter fra før er fjernet fra databasen", added.items,
                         path, why));
  }
}

void report_no_items(const extract::FoundFile& file, const index::Added& added,
                     Reporter& reporter) {
  if (!file.named && added.of_meeting) {
    reporter.failure(tr(
        "{}: ligner et referat eller en dagsorden, men ingen dagsordenspunkter fundet", file.path));
  } else if (!file.named) {
    reporter.warning(tr("{}: sprunget over, ingen dagsordenspunkter fundet", file.path));
  } else if (extract::kind_by_extension(file.path) != nullptr) {
    reporter.failure(tr("{}: ingen dagsordenspunkter fundet", file.path));
  } else {
    reporter.failure(
        tr("{}: læst som tekst, men ingen dagsordenspunkter fundet; kun {} læses, så lav andet om "
           "til tekst først",
           file.path, extract::known_extensions()));
  }
}

void report_indexed(const std::string& path, const index::Added& added, Reporter& reporter) {
  if (!added.instead_of.empty()) {
    reporter.warning(
        tr("{}: erstatter det, der før kom ad samme vej om det møde ({})", path, added.instead_of));
  }
  std::vector<std::string> facts{trn("{} punkt", "{} punkter", added.items),
                                 trn("{} beslutning", "{} beslutninger", added.decisions)};
  if (!added.was.empty()) facts.push_back(tr("hed før {}", shown_path(added.was)));
  reporter.detail(fmt::format("{}: {}", path, join(facts, ", ")));
  if (!added.furniture.empty()) reporter.detail(told_furniture(path, added.furniture));
}

void report_added(const extract::FoundFile& file, const index::Added& added, Reporter& reporter) {
  using Outcome = index::Added::Outcome;
  reporter.warnings(file.path, added.warnings);
  switch (added.outcome) {
    case Outcome::indexed:
      return report_indexed(file.path, added, reporter);
    case Outcome::unchanged:
      return reporter.detail(tr("{}: uændret", file.path));
    case Outcome::no_items:
      return report_no_items(file, added, reporter);
    case Outcome::withdrawn:
      return report_withdrawn(file.path, added, false, reporter);
    case Outcome::emptied:
      return report_withdrawn(file.path, added, true, reporter);
    case Outcome::postponed:
      return;
  }
}

// The same however the folder is reached.
std::string folder_of(const std::string& path) {
  return canonical_path(std::filesystem::path(path).parent_path().string());
}

database::LeftOut of_other_kinds(const extract::Walk& walk) {
  database::LeftOut left_out;
  for (const auto& [folder, kinds] : walk.of_other_kinds) {
    for (const auto& [kind, count] : kinds) left_out[canonical_path(folder)][kind] += count;
  }
  return left_out;
}

// Files, one after the other: into the database, or told why not.
class FileAdder {
 public:
  FileAdder(const Options& options, index::Indexer& indexer, Reporter& reporter)
      : options_(options), indexer_(indexer), reporter_(reporter) {}

  // What has to wait for the others comes when they are all there.
  void add_all(const std::vector<extract::FoundFile>& files) {
    for (const auto& file : files) add(file, &index::Indexer::add);
    for (const auto& file : std::exchange(postponed_, {})) {
      add(file, &index::Indexer::add_postponed);
    }
    reserve_.renew();
  }

  // Of the files in folders those that aren't taken in.
  [[nodiscard]] const database::LeftOut& left_out() const { return left_out_; }

 private:
  using Way = index::Added (index::Indexer::*)(const index::SourceDocument&,
                                               const index::ReadMinutes&);

  void add(const extract::FoundFile& file, Way way) {
    reporter_.progress(file.path);
    const bool done = on_one_file(file.path, reporter_, [&] { add_with_room(file, way); });
    if (!done) leave_out(file, database::unreadable);
    if (done || !indexer_.holds(canonical_path(file.path))) return;
    reporter_.warning(
        tr("{}: det, som databasen har af filen fra før, er stadig i den", file.path));
  }

  void add_with_room(const extract::FoundFile& file, Way way) {
    // Those before it may be what has taken the memory.
    if (!reserve_.renew()) make_room();
    try {
      return read_and_add(file, way);
    } catch (const std::bad_alloc&) {
      make_room();
      if (file.path == "-") throw;  // standard input is read but once
    }
    try {
      read_and_add(file, way);
    } catch (const std::bad_alloc&) {
      make_room();
      throw;
    }
  }

  void read_and_add(const extract::FoundFile& file, Way way) {
    const auto read = [&](const index::SourceDocument& document, const std::string& municipality) {
      return minutes::read_minutes(
          extract::read(file.path, document.bytes), indexer_.centers(),
          {.municipality = options_.municipality.empty() ? municipality : options_.municipality});
    };
    const index::SourceDocument document{absolute_path(file.path), extract::read_bytes(file),
                                         canonical_path(file.path)};
    const index::Added added = (indexer_.*way)(document, read);
    report_added(file, added, reporter_);
    if (added.outcome == index::Added::Outcome::postponed) postponed_.push_back(file);
    if (added.outcome == index::Added::Outcome::no_items) leave_out(file, database::without_items);
  }

  // What the user names is told in any case.
  void leave_out(const extract::FoundFile& file, std::string_view kind) {
    if (!file.named) ++left_out_[folder_of(file.path)][std::string(kind)];
  }

  void make_room() {
    indexer_.make_room();
    reserve_.renew();
  }

  const Options& options_;
  index::Indexer& indexer_;
  Reporter& reporter_;
  MemoryReserve reserve_;
  std::vector<extract::FoundFile> postponed_;
  database::LeftOut left_out_;
};

void report_register(const std::string& path, const index::Indexer& indexer, Reporter& reporter) {
  if (!path.empty()) {
    reporter.detail(tr("centerregister: {}", path));
  } else if (indexer.centers().source().empty()) {
    reporter.warning(tr(no_register_warning));
  } else {
    reporter.detail(tr("centerregister: databasens eget"));
  }
}

void report_refused(const index::IndexReport& report, Reporter& reporter) {
  for (const auto& [path, id, reason, items] : report.refused) {
    reporter.failure(id.empty() ? tr("{}: filen kan ikke indekseres: {}", path, reason)
                                : tr("{}: punktet {} kan ikke indekseres: {}", path, id, reason));
  }
}

// Of an agenda and its minutes nobody has to be told.
void report_relations(const std::vector<index::Relation>& relations, Reporter& reporter) {
  for (const auto& [source, other_source, id, same_meeting, agenda] : relations) {
    const std::string path = shown_path(source);
    const std::string other = shown_path(other_source);
    if (!same_meeting) {
      reporter.warnings(
          path, {{0, tr("et andet møde end det i {}, så vidt det kan ses, men med samme id; "
                        "begge tæller, dette som {}",
                        other, id)}});
    } else if (agenda) {
      reporter.detail(tr("{}: dagsorden til {}, som tæller", path, other));
    } else {
      reporter.warning(tr(
          "{}: samme møde som {}, som er fyldigst og tæller; denne er med som kilde", path, other));
    }
  }
}

void report_vanished(const std::vector<std::string>& paths, Reporter& reporter) {
  if (paths.empty()) return;
  for (const std::string& path : paths) {
    reporter.detail(tr("{}: findes ikke mere, men er i databasen", shown_path(path)));
  }
  reporter.warning(trn("{} fil i databasen findes ikke mere ({}); den fjernes med --prune",
                       "{} filer i databasen findes ikke mere ({} …); de fjernes med --prune",
                       paths.size(), shown_path(paths.front())));
}

bool is_there(const std::string& database) {
  std::error_code unknown;  // what can't be looked at isn't there for us
  return std::filesystem::exists(std::filesystem::path(database) / database::pointer_name, unknown);
}

// left_out: what the folders have that isn't read; then also what isn't taken in.
index::IndexReport index_all(const std::vector<extract::FoundFile>& files,
                             const index::IndexOptions& index_options, const Options& options,
                             FoundRegister found, Reporter& reporter, database::LeftOut& left_out) {
  // Where there is nothing to do, not even an empty folder is made.
  const bool to_tell = !left_out.empty() && !options.rebuild && is_there(options.database);
  if (files.empty() && !options.prune && !to_tell) return {};
  index::Indexer indexer(index_options, std::move(found.centers));
  report_register(found.path, indexer, reporter);
  FileAdder adder(options, indexer, reporter);
  adder.add_all(files);
  for (const auto& [folder, kinds] : adder.left_out()) {
    for (const auto& [kind, count] : kinds) left_out[folder][kind] += count;
  }
  indexer.left_out(left_out);
  index::IndexReport report = indexer.finish();
  reporter.end_of_files();
  report_refused(report, reporter);
  report_relations(report.relations, reporter);
  report_vanished(report.vanished_but_kept, reporter);
  return report;
}

// What was named but isn't there. With --prune that is right where the database knew it.
void report_missing(const extract::Walk& walk, const index::IndexReport& report,
                    Reporter& reporter) {
  for (const auto& path : walk.missing) {
    const auto vanished = report.vanished.find(canonical_path(path));
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
  for (const auto& skipped : walk.skipped) reporter.warning(skipped);
  database::LeftOut left_out = of_other_kinds(walk);
  if (!left_out.empty()) reporter.warning(other_kinds(left_out));
  if (!options.prune) report_missing(walk, {}, reporter);
  const auto report = index_all(walk.files, index_options(options, walk), options, std::move(found),
                                reporter, left_out);
  if (options.prune) report_missing(walk, report, reporter);
  const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  if (!options.quiet) {
    write_out(
        summary(report, {options.database, reporter.failures(), elapsed, std::move(left_out)}));
  }
  return reporter.failures() > 0 ? 1 : 0;
}

}  // namespace referat::indexer
