#include "indexer/parse_mode.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/memory_reserve.h"
#include "base/messages.h"
#include "base/terminal_safe.h"
#include "domain/json.h"
#include "extract/read.h"
#include "extract/walk.h"
#include "index/folder_municipality.h"
#include "indexer/console.h"
#include "indexer/furniture.h"
#include "indexer/one_file.h"
#include "indexer/places.h"
#include "indexer/register.h"
#include "indexer/reporter.h"
#include "minutes/reader.h"

namespace referat::indexer {

namespace {

bool has_items(const std::vector<Minutes>& meetings) {
  return std::any_of(meetings.begin(), meetings.end(),
                     [](const Minutes& minutes) { return !minutes.items.empty(); });
}

bool names_municipality(const Minutes& minutes) { return !minutes.meeting.municipality.empty(); }

// Files, one after the other: as JSON, or told why not. Those that don't name their municipality
// come last, when the others of their folder are known.
class DocumentPrinter {
 public:
  DocumentPrinter(const Options& options, const CenterRegister& centers, Reporter& reporter)
      : options_(options), centers_(centers), reporter_(reporter) {}

  void print_all(const std::vector<extract::FoundFile>& files) {
    for (const auto& file : files) {
      reporter_.progress(file.path);
      reserve_.renew();
      on_one_file(file.path, reporter_, [&] { take(file); });
    }
    for (auto& document : postponed_) {
      reserve_.renew();
      on_one_file(document.file.path, reporter_, [&] { print_postponed(document); });
    }
  }

 private:
  struct Postponed {
    extract::FoundFile file;
    std::vector<Minutes> meetings;  // empty: to be read again
  };

  [[nodiscard]] std::vector<Minutes> read(const std::string& path, std::string_view bytes,
                                          const std::string& municipality) const {
    return minutes::read_minutes(extract::read(path, bytes), centers_,
                                 {.municipality = municipality});
  }

  void take(const extract::FoundFile& file) {
    const std::string bytes = extract::read_bytes(file);
    auto meetings = read(file.path, bytes, options_.municipality);
    const bool named = std::all_of(meetings.begin(), meetings.end(), names_municipality);
    if (!named && file.path != "-" && has_items(meetings)) {
      return postpone(file, std::move(meetings), bytes.size());
    }
    const std::string path = canonical_path(file.path);
    for (const Minutes& minutes : meetings) {
      if (names_municipality(minutes)) municipalities_.add(path, minutes.meeting.municipality);
    }
    print(file, meetings);
  }

  void postpone(const extract::FoundFile& file, std::vector<Minutes> meetings, std::size_t bytes) {
    if (kept_bytes_ + bytes > index::max_postponed_bytes) meetings.clear();
    if (!meetings.empty()) kept_bytes_ += bytes;
    postponed_.push_back({file, std::move(meetings)});
  }

  void print_postponed(Postponed& document) const {
    const std::string inferred = municipalities_.of(canonical_path(document.file.path));
    if (document.meetings.empty() || !inferred.empty()) {
      document.meetings = read(document.file.path, extract::read_bytes(document.file), inferred);
    }
    for (Minutes& minutes : document.meetings) {
      minutes.meeting.municipality_inferred =
          !inferred.empty() && minutes.meeting.municipality == inferred;
    }
    print(document.file, std::exchange(document.meetings, {}));
  }

  void print(const extract::FoundFile& file, const std::vector<Minutes>& meetings) const {
    reporter_.end_of_files();
    const bool found = has_items(meetings);
    const std::string message = tr("{}: ingen dagsordenspunkter fundet", file.path);
    if (!found && !file.named) return reporter_.warning(message);
    for (const Minutes& minutes : meetings) {
      if (options_.verbose && !minutes.furniture.empty()) {
        reporter_.warning(told_furniture(file.path, minutes.furniture));
      }
      write_out(terminal_safe_json(json_text(to_json(minutes))) + "\n");
    }
    if (!found) throw Error(ErrorKind::input, message);
  }

  const Options& options_;
  const CenterRegister& centers_;
  Reporter& reporter_;
  MemoryReserve reserve_;
  index::FolderMunicipalities municipalities_;
  std::vector<Postponed> postponed_;
  std::size_t kept_bytes_ = 0;
};

}  // namespace

int print_documents(const Options& options) {
  const FoundRegister found = find_register(options);
  const extract::Walk walk = extract::walk(options.paths);
  Reporter reporter(options, walk.files.size());
  for (const auto& problem : walk.problems) reporter.failure(problem);
  for (const auto& path : walk.missing) reporter.failure(tr("{}: findes ikke", path));
  if (found.path.empty()) reporter.warning(tr(no_register_warning));
  DocumentPrinter(options, found.centers, reporter).print_all(walk.files);
  return reporter.failures() > 0 ? 1 : 0;
}

}  // namespace referat::indexer
