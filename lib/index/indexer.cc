#include "index/indexer.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "database/arrivals.h"
#include "database/document_summary.h"
#include "database/generation.h"
#include "database/item_id.h"
#include "database/opening.h"
#include "database/permissions.h"
#include "database/records.h"
#include "database/schema.h"
#include "database/versions.h"
#include "database/xapian_error.h"
#include "index/claims.h"
#include "index/update.h"
#include "index/xapian_writer.h"
#include "text/analyzer.h"
#include "text/versions.h"

namespace referat::index {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view standard_input = "-";

bool is_below(const std::string& path, const std::string& root) {
  return path.starts_with(root.ends_with('/') ? root : root + "/");
}

bool is_missing(const std::string& path) {
  std::error_code ignored;  // what can't be looked at isn't known to be missing
  return fs::symlink_status(path, ignored).type() == fs::file_type::not_found;
}

// A name that was no UTF-8 was recorded with U+FFFD, so it can't be looked up.
bool has_vanished(const std::string& path) {
  const bool unknown = path == standard_input || path.find("\xEF\xBF\xBD") != std::string::npos;
  return !unknown && is_missing(path);
}

bool belongs_to(const std::string& path, const std::string& root) {
  return path == root || is_below(path, root);
}

// Standard input has no name that tells documents apart; the meeting does.
std::string key_of(const SourceDocument& document, const Meeting& meeting) {
  if (document.path != standard_input) return database::file_key(document.path);
  return database::file_key("-:" + (meeting.date ? database::meeting_id(meeting)
                                                 : database::fingerprint(document.bytes)));
}

Xapian::Database open_for_check(const fs::path& generation, const std::string& name) {
  return database::with_translated_errors(name, [&] {
    Xapian::Database database = database::open_to_read(generation);
    database::check_versions(database, name);
    return database;
  });
}

// What a rebuild keeps of the database it replaces.
struct Heritage {
  std::string identity;
  std::map<std::string, database::FileRecord> files;
};

// Nothing of a database that can't be read: a rebuild is the way out of that.
Heritage heritage_of(const std::optional<fs::path>& generation) {
  if (!generation) return {};
  try {
    return database::with_translated_errors(generation->string(), [&]() -> Heritage {
      const Xapian::Database database = database::open_to_read(*generation);
      return {database.get_metadata(std::string(database::metadata::identity)),
              database::read_records(database)};
    });
  } catch (const Error&) {
    return {};
  }
}

fs::path checked_generation(const fs::path& database) {
  // Before anything is made there: a folder that isn't ours is left as it is.
  static_cast<void>(database::current_generation(database));
  return database;
}

}  // namespace

struct Indexer::State {
  State(IndexOptions given, CenterRegister given_centers)
      : options(std::move(given)),
        name(options.database.string()),
        permissions(checked_generation(options.database), options.share),
        lock(options.database),
        centers(std::move(given_centers)) {
    open_generation();
    if (options.share && !fresh) database::share_database(options.database);
    known = writer->files();
    adopt_register();
    adopt_arrivals();
    record_versions();
    fingerprint_of_rules = database::fingerprint(
        fmt::format("{}\n{}\n{}\n{}\n{}", options.reading, text::analyzer_version(),
                    text::lexicon_version(), database::schema_version, centers.source()));
    if (options.prune) prune();
    claims.emplace(known);
  }

  void open_generation() {
    const auto current = database::current_generation(options.database);
    database::remove_other_generations(options.database);
    fresh = options.rebuild || !current;
    if (fresh) {
      heritage = heritage_of(current);
      generation = database::next_generation(options.database);
    } else {
      generation = *current;
      static_cast<void>(open_for_check(generation, name));
    }
    writer = open_writer(generation, name);
    if (fresh) permissions.apply_to(generation);
  }

  void adopt_register() {
    const std::string theirs = writer->metadata(database::metadata::centers);
    if (centers.source().empty() && !theirs.empty()) centers = register_of_database(theirs);
    if (centers.source() != theirs)
      writer->set_metadata(database::metadata::centers, centers.source());
  }

  [[nodiscard]] CenterRegister register_of_database(const std::string& tsv) const {
    try {
      return CenterRegister::parse(tsv, name);
    } catch (const Error&) {
      throw database::damaged(name);
    }
  }

  void adopt_arrivals() {
    const std::string written = writer->metadata(database::metadata::identity);
    std::string identity = fresh ? heritage.identity : written;
    if (!database::is_identity(identity)) {
      if (!fresh && !identity.empty()) throw database::damaged(name);
      identity = database::new_identity();
    }
    arrivals.emplace(identity, fresh ? heritage.files : known);
    if (written != arrivals->identity()) {
      writer->set_metadata(database::metadata::identity, arrivals->identity());
    }
  }

  // The file's record as it was before this run.
  [[nodiscard]] const database::FileRecord* record_before(const std::string& key) const {
    const auto& files = fresh ? heritage.files : known;
    const auto file = files.find(key);
    return file == files.end() ? nullptr : &file->second;
  }

  void record_versions() {
    for (const auto& [key, value] : database::version_metadata()) {
      if (writer->metadata(key) != value) writer->set_metadata(key, value);
    }
  }

  void prune() {
    const auto& roots = options.roots;
    for (auto file = known.begin(); file != known.end();) {
      const std::string& path = file->second.path;
      const auto root = std::find_if(roots.begin(), roots.end(), [&](const std::string& candidate) {
        return belongs_to(path, candidate);
      });
      if (root == roots.end() || !has_vanished(path)) {
        ++file;
        continue;
      }
      count_vanished(path);
      writer->remove(file->first);
      file = known.erase(file);
      ++report.removed;
    }
  }

  void count_vanished(const std::string& path) {
    for (const std::string& root : options.roots) {
      if (belongs_to(path, root) && is_missing(root)) ++report.vanished[root];
    }
  }

  void count_held() {
    for (const auto& [key, record] : writer->files()) {
      ++report.documents_held;
      report.items_held += record.items;
    }
  }

  [[nodiscard]] std::string fingerprint_of(const SourceDocument& document) const {
    return database::fingerprint(document.bytes) + "-" + fingerprint_of_rules;
  }

  [[nodiscard]] bool is_unchanged(const std::string& key, const SourceDocument& document) const {
    const auto file = known.find(key);
    return file != known.end() && file->second.fingerprint == fingerprint_of(document);
  }

  Added count(const std::string& key, Added added) {
    const database::FileRecord& record = known.at(key);
    added.items = record.items;
    added.decisions = record.decisions;
    if (!counted.insert(key).second) return added;
    ++(added.outcome == Added::Outcome::indexed ? report.indexed : report.unchanged);
    report.items += record.items;
    report.decisions += record.decisions;
    report.warnings += added.warnings.size();
    if (const auto date = parse_date(record.date)) report.years.insert(date->year);
    return added;
  }

  std::string claim_meeting(const std::string& key, const std::string& path, Minutes& minutes) {
    known[key].path = path;  // whoever claims a meeting can be named, whatever comes of it
    const auto claim = claims->claim(key, database::meeting_id(minutes.meeting));
    if (!claim.other_key.empty()) {
      minutes.warnings.push_back(
          {0, tr("mødet er allerede indekseret fra {}; begge filer bliver i databasen, "
                 "denne som {}",
                 known.at(claim.other_key).path, claim.meeting)});
    }
    return claim.meeting;
  }

  // All that depends on the documents before this one.
  PlannedUpdate plan(const std::string& key, const SourceDocument& document, Minutes minutes) {
    const std::string print = fingerprint_of(document);
    PlannedUpdate planned{.file_key = key, .record = {}, .minutes = {}, .ids = {}, .arrivals = {}};
    planned.arrivals = arrivals->of(minutes, record_before(key), print);
    planned.record = {.path = document.path,
                      .fingerprint = print,
                      .meeting = claim_meeting(key, document.path, minutes),
                      .items = minutes.items.size(),
                      .decisions = database::count_decisions(minutes),
                      .warnings = minutes.warnings.size(),
                      .date = minutes.meeting.date ? minutes.meeting.date->iso() : ""};
    planned.ids = database::item_ids(planned.record.meeting, minutes.items);
    for (std::size_t i = 0; i < minutes.items.size(); ++i) {
      planned.record.arrivals[planned.arrivals[i]].push_back(
          database::text_fingerprint(minutes.meeting, minutes.items[i]));
    }
    known[key] = planned.record;
    planned.minutes = std::move(minutes);
    return planned;
  }

  // Wholly, or the document has claimed nothing.
  Added take(const std::string& key, const SourceDocument& document, Minutes minutes) {
    std::optional<database::FileRecord> before;
    if (const auto file = known.find(key); file != known.end()) before = file->second;
    try {
      PlannedUpdate planned = plan(key, document, std::move(minutes));
      Added added{.outcome = Added::Outcome::indexed, .warnings = planned.minutes.warnings};
      writer->replace(make_update(std::move(planned), analyzer, centers));
      return added;
    } catch (...) {
      give_up(key, std::move(before));
      throw;
    }
  }

  void give_up(const std::string& key, std::optional<database::FileRecord> before) {
    if (before) {
      known.insert_or_assign(key, std::move(*before));
    } else {
      known.erase(key);
    }
    MeetingClaims claims_before(known);
    claims = std::move(claims_before);
  }

  void verify() {
    std::size_t expected = 0;
    for (const auto& [key, record] : writer->files()) expected += record.items;
    writer.reset();
    const auto found = open_for_check(generation, name).get_doccount();
    if (found != expected) {
      throw Error(ErrorKind::database,
                  tr("det nye indeks i {} har {} punkter i stedet for {} og bliver ikke "
                     "taget i brug; se efter fejl på disken, og prøv igen",
                     name, found, expected));
    }
  }

  void put_in_force() {
    if (report.indexed > 0) {
      verify();
      database::switch_to_generation(options.database, generation);
    }
    writer.reset();
    database::remove_other_generations(options.database);
    if (options.share) database::share_database(options.database);
  }

  IndexOptions options;
  std::string name;
  database::Permissions permissions;
  database::DatabaseLock lock;
  CenterRegister centers;
  fs::path generation;
  bool fresh = false;  // not in force yet
  bool finished = false;
  std::unique_ptr<ItemWriter> writer;
  std::map<std::string, database::FileRecord> known;  // by key; with what this run has added
  std::optional<MeetingClaims> claims;
  Heritage heritage;  // of a rebuild
  std::optional<database::Arrivals> arrivals;
  std::set<std::string> counted;
  std::string fingerprint_of_rules;  // of all that decides, besides the bytes, what is indexed
  text::Analyzer analyzer;
  IndexReport report;
};

Indexer::Indexer(IndexOptions options, CenterRegister centers)
    : state_(std::make_unique<State>(std::move(options), std::move(centers))) {}

Indexer::~Indexer() {
  if (state_->finished || !state_->fresh) return;
  state_->writer.reset();
  try {  // it may be in force already, if what failed came after that
    database::remove_other_generations(state_->options.database);
  } catch (const std::exception&) {  // what can't be removed now is removed by the next run
  }
}

const CenterRegister& Indexer::centers() const { return state_->centers; }

Added Indexer::add(const SourceDocument& document, const ReadMinutes& read) {
  State& state = *state_;
  if (const std::string key = database::file_key(document.path);
      state.is_unchanged(key, document)) {
    return state.count(key, {.outcome = Added::Outcome::unchanged});
  }
  Minutes minutes = read(document);
  if (minutes.items.empty()) {
    return {.outcome = Added::Outcome::no_items, .warnings = std::move(minutes.warnings)};
  }
  const std::string key = key_of(document, minutes.meeting);
  return state.count(key, state.take(key, document, std::move(minutes)));
}

void Indexer::make_room() {
  state_->writer->commit();
  try {
    state_->analyzer = text::Analyzer();  // without the words that it has met
  } catch (const std::bad_alloc&) {       // the one that there is does as well
  }
}

IndexReport Indexer::finish() {
  State& state = *state_;
  state.writer->commit();
  state.report.refused = state.writer->refused();
  for (const RefusedItem& refused : state.report.refused) {
    state.report.items -= refused.items;
    if (refused.id.empty()) --state.report.indexed;
  }
  state.count_held();
  if (state.fresh) state.put_in_force();
  state.finished = true;
  return state.report;
}

}  // namespace referat::index
