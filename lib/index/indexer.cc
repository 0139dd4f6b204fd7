#include "index/indexer.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
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
#include "index/editions.h"
#include "index/folder_municipality.h"
#include "index/municipal_departments.h"
#include "index/settlement.h"
#include "index/update.h"
#include "index/vanished.h"
#include "index/xapian_writer.h"
#include "text/analyzer.h"
#include "text/versions.h"

namespace referat::index {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view standard_input = "-";

const std::string& file_of(const SourceDocument& document) {
  return document.file.empty() ? document.path : document.file;
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
    claims.emplace(known);
    departments.emplace(known);
    for (const auto& [key, record] : known) {
      by_bytes.emplace(database::bytes_fingerprint(record.fingerprint), key);
    }
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

  [[nodiscard]] std::string fingerprint_of(const SourceDocument& document) const {
    return database::fingerprint(document.bytes) + "-" + fingerprint_of_rules;
  }

  // The file's record, if it is the same as then.
  [[nodiscard]] const database::FileRecord* unchanged(const std::string& key,
                                                      const SourceDocument& document) const {
    const auto file = known.find(key);
    const bool same = file != known.end() && file->second.fingerprint == fingerprint_of(document);
    return same ? &file->second : nullptr;
  }

  // Standard input has no name that tells documents apart: what comes again is known by its bytes.
  [[nodiscard]] std::string key_of(const SourceDocument& document) const {
    if (document.path != standard_input) return database::file_key(file_of(document));
    const auto [first, last] = by_bytes.equal_range(database::fingerprint(document.bytes));
    for (auto twin = first; twin != last; ++twin) {
      const auto file = known.find(twin->second);
      if (file != known.end() && file->second.path == standard_input) return file->first;
    }
    return {};
  }

  // A file that is gone and had the same bytes has another name now.
  [[nodiscard]] std::string vanished_twin(const SourceDocument& document) const {
    const auto [first, last] = by_bytes.equal_range(database::fingerprint(document.bytes));
    for (auto twin = first; twin != last; ++twin) {
      const auto file = known.find(twin->second);
      if (file == known.end() || run.files.contains(file->first)) continue;
      if (has_vanished(file->second.file)) return file->first;
    }
    return {};
  }

  Added count(const std::string& key, Added added) {
    const database::FileRecord& record = known.at(key);
    added.items = database::items_of(record);
    added.decisions = database::decisions_of(record);
    if (!counted.insert(key).second) return added;
    if (added.outcome == Added::Outcome::indexed) {
      ++report.indexed;
      run.files.insert(key);
      if (!added.was.empty()) ++report.renamed;
    } else {
      ++report.unchanged;
    }
    report.furniture += added.furniture.size();
    for (const Warning& warning : added.warnings) {
      if (!warning.of_collection || told.insert(warning.message).second) ++report.warnings;
    }
    return added;
  }

  // What the database has of a file in which there is nothing any more.
  Added withdraw(const std::string& key, Added added) {
    added.items = database::items_of(known.at(key));
    added.kept = !options.prune;
    if (added.kept) return added;
    writer->remove(key);
    claims->give_up(known.at(key));
    known.erase(key);
    ++report.removed;
    return added;
  }

  // All that depends on the documents before this one. before: the file's record, perhaps under
  // another name.
  PlannedUpdate plan(const std::string& key, const SourceDocument& document,
                     std::vector<Minutes> meetings, const database::FileRecord* before) {
    const std::string print = fingerprint_of(document);
    PlannedUpdate planned{
        .file_key = key,
        .record = {.path = document.path, .file = file_of(document), .fingerprint = print},
        .documents = {}};
    for (Minutes& minutes : meetings) {
      planned.record.documents.push_back(document_record(key, minutes, before));
      PlannedDocument one{
          .minutes = {},
          .ids = database::item_ids(planned.record.documents.back().id, minutes.items),
          .arrivals = arrivals->of(minutes, before, print)};
      for (std::size_t i = 0; i < minutes.items.size(); ++i) {
        planned.record.arrivals[one.arrivals[i]].push_back(
            database::text_fingerprint(minutes.meeting, minutes.items[i]));
      }
      departments->name(minutes, planned.record.documents.back());
      one.minutes = std::move(minutes);
      planned.documents.push_back(std::move(one));
    }
    return planned;
  }

  database::DocumentRecord document_record(const std::string& key, const Minutes& minutes,
                                           const database::FileRecord* before) {
    const Meeting& meeting = minutes.meeting;
    database::DocumentRecord document{.claim = database::meeting_id(meeting),
                                      .content = database::content_fingerprint(minutes),
                                      .items = minutes.items.size(),
                                      .decisions = database::count_decisions(minutes),
                                      .warnings = minutes.warnings.size(),
                                      .date = meeting.date ? meeting.date->iso() : "",
                                      .municipality = meeting.municipality,
                                      .municipality_inferred = meeting.municipality_inferred};
    const std::string held = held_id(document.claim, before);
    document.id = claims->claim(document.claim, held);
    if (document.id != held) run.newcomers.insert(document.id);
    document.meeting = document.id;
    // Under any other name it is to be seen whether it must have that.
    if (document.id == document.claim) document.day = day_alone(key, document);
    return document;
  }

  // What the document was called before.
  static std::string held_id(const std::string& claim, const database::FileRecord* before) {
    if (before == nullptr) return {};
    for (const auto& document : before->documents) {
      if (document.claim == claim) return document.id;
    }
    return {};
  }

  // Wholly, or the document has claimed nothing. old_key: of the record that it replaces, or empty.
  Added take(const std::string& key, const std::string& old_key, const SourceDocument& document,
             std::vector<Minutes> meetings) {
    std::optional<database::FileRecord> before;
    if (const auto* record = record_before(old_key)) before = *record;
    if (const auto file = known.find(old_key); file != known.end()) claims->give_up(file->second);
    Added added{.outcome = Added::Outcome::indexed};
    for (const Minutes& minutes : meetings) {
      added.warnings.insert(added.warnings.end(), minutes.warnings.begin(), minutes.warnings.end());
      added.furniture.insert(added.furniture.end(), minutes.furniture.begin(),
                             minutes.furniture.end());
    }
    try {
      PlannedUpdate planned = plan(key, document, std::move(meetings), before ? &*before : nullptr);
      const database::FileRecord record = planned.record;
      FileUpdate update = make_update(std::move(planned), analyzer, centers);
      added.warnings.insert(added.warnings.end(), update.warnings.begin(), update.warnings.end());
      writer->replace(std::move(update));
      if (old_key != key && known.contains(old_key)) writer->remove(old_key);
      if (old_key != key) known.erase(old_key);
      by_bytes.emplace(database::bytes_fingerprint(record.fingerprint), key);
      known.insert_or_assign(key, record);
    } catch (...) {
      MeetingClaims claims_before(known);
      claims = std::move(claims_before);
      throw;
    }
    return added;
  }

  // Of standard input the document that the new one is a new edition of; nothing for most. A
  // meeting that nobody can name is no other's.
  [[nodiscard]] std::string replaced_by(const std::vector<Minutes>& meetings) {
    for (const auto& [key, record] : known) {
      if (record.path != standard_input) continue;
      for (const auto& document : record.documents) {
        for (const Minutes& minutes : meetings) {
          if (is_new_edition(minutes, document)) return key;
        }
      }
    }
    return {};
  }

  bool is_new_edition(const Minutes& minutes, const database::DocumentRecord& document) {
    const std::string claim = database::meeting_id(minutes.meeting);
    if (claim != document.claim || !database::is_certain(claim)) return false;
    writer->commit();
    Edition before{.path = std::string(standard_input),
                   .claim = claim,
                   .held = document.id,
                   .content = document.content};
    for (auto& data : writer->items(document.id)) {
      before.meeting = std::move(data.meeting);
      before.items.push_back(std::move(data.item));
    }
    return same_meeting({.path = std::string(standard_input),
                         .claim = claim,
                         .held = "",
                         .content = database::content_fingerprint(minutes),
                         .meeting = minutes.meeting,
                         .items = minutes.items},
                        before);
  }

  // A name for what comes from standard input: by what it says, and where that is taken or unknown
  // by its bytes.
  [[nodiscard]] std::string new_key(const SourceDocument& document,
                                    const std::vector<Minutes>& meetings) const {
    const std::string claim = database::meeting_id(meetings.front().meeting);
    std::string key = database::file_key("-:" + claim);
    if (database::is_certain(claim) && !known.contains(key)) return key;
    return database::file_key("-:" + database::fingerprint(document.bytes));
  }

  // Whether what the record says of municipalities is what would be said now. Where the folder's
  // others aren't known yet, only what documents name themselves is.
  static bool has_municipality(const database::FileRecord& record,
                               const std::optional<std::string>& of_folder) {
    return std::all_of(record.documents.begin(), record.documents.end(), [&](const auto& one) {
      const bool named = !one.municipality.empty() && !one.municipality_inferred;
      return named || one.municipality == of_folder;
    });
  }

  // Those in which there is nothing; what they said of themselves is kept.
  static Added drop_empty(std::vector<Minutes>& meetings) {
    Added dropped{.outcome = Added::Outcome::no_items};
    std::erase_if(meetings, [&](const Minutes& minutes) {
      if (!minutes.items.empty()) return false;
      dropped.warnings.insert(dropped.warnings.end(), minutes.warnings.begin(),
                              minutes.warnings.end());
      dropped.of_meeting |= minutes.meeting.date && !minutes.meeting.body.empty();
      return true;
    });
    return dropped;
  }

  static bool names_none(const std::vector<Minutes>& meetings) {
    return std::any_of(meetings.begin(), meetings.end(),
                       [](const Minutes& minutes) { return minutes.meeting.municipality.empty(); });
  }

  static void mark_inferred(std::vector<Minutes>& meetings, const std::string& municipality) {
    for (Minutes& minutes : meetings) {
      Meeting& meeting = minutes.meeting;
      meeting.municipality_inferred = !municipality.empty() && meeting.municipality == municipality;
    }
  }

  // of_folder: the municipality that the others of its folder are of, if they are known.
  Added add(const SourceDocument& document, const ReadMinutes& read,
            std::optional<std::string> of_folder) {
    const std::string key = key_of(document);
    const bool from_file = document.path != standard_input;
    if (!from_file) of_folder = "";
    if (const auto* record = unchanged(key, document)) {
      if (has_municipality(*record, of_folder)) {
        return count(key, {.outcome = Added::Outcome::unchanged});
      }
      if (!of_folder) return {.outcome = Added::Outcome::postponed};
    }
    if (holds(key) && trim(document.bytes).empty()) {
      return withdraw(key, {.outcome = Added::Outcome::emptied});
    }
    std::vector<Minutes> meetings = take_postponed(document, of_folder);
    if (meetings.empty()) meetings = read(document, of_folder.value_or(""));
    Added dropped = drop_empty(meetings);
    if (meetings.empty() && !holds(key)) return dropped;
    if (meetings.empty()) {
      dropped.outcome = Added::Outcome::withdrawn;
      return withdraw(key, std::move(dropped));
    }
    if (!of_folder && names_none(meetings)) return postpone(document, std::move(meetings));
    mark_inferred(meetings, of_folder.value_or(""));
    return from_file ? add_file(key, document, std::move(meetings))
                     : add_input(key, document, std::move(meetings));
  }

  // Where its folder's others say nothing, it is as it was read.
  std::vector<Minutes> take_postponed(const SourceDocument& document,
                                      const std::optional<std::string>& of_folder) {
    const auto kept = postponed.find(file_of(document));
    if (!of_folder || kept == postponed.end()) return {};
    Postponed one = std::move(kept->second);
    postponed.erase(kept);
    postponed_bytes -= one.bytes;
    const bool same = of_folder->empty() && one.fingerprint == fingerprint_of(document);
    return same ? std::move(one.meetings) : std::vector<Minutes>();
  }

  Added postpone(const SourceDocument& document, std::vector<Minutes> meetings) {
    const std::size_t bytes = document.bytes.size();
    if (postponed_bytes + bytes <= max_postponed_bytes) {
      Postponed one{std::move(meetings), fingerprint_of(document), bytes};
      const bool added = postponed.try_emplace(file_of(document), std::move(one)).second;
      if (added) postponed_bytes += bytes;
    }
    return {.outcome = Added::Outcome::postponed};
  }

  Added add_file(const std::string& key, const SourceDocument& document,
                 std::vector<Minutes> meetings) {
    const std::string twin = known.contains(key) ? "" : vanished_twin(document);
    const std::string was = twin.empty() ? "" : known.at(twin).path;
    Added added = take(key, twin.empty() ? key : twin, document, std::move(meetings));
    added.was = was;
    return count(key, std::move(added));
  }

  // same_bytes: the key of what came with them before, or empty.
  Added add_input(const std::string& same_bytes, const SourceDocument& document,
                  std::vector<Minutes> meetings) {
    const std::string replaced = same_bytes.empty() ? replaced_by(meetings) : "";
    const std::string instead_of = replaced.empty() ? "" : known.at(replaced).documents.front().id;
    std::string key = same_bytes.empty() ? replaced : same_bytes;
    if (key.empty()) key = new_key(document, meetings);
    Added added = take(key, key, document, std::move(meetings));
    added.instead_of = instead_of;
    return count(key, std::move(added));
  }

  [[nodiscard]] bool holds(const std::string& key) const {
    const auto file = known.find(key);
    return file != known.end() && database::items_of(file->second) > 0;
  }

  std::string municipality_of_folder(const std::string& path) {
    if (!municipalities) municipalities.emplace(known);
    return municipalities->of(path);
  }

  // Of the files below the roots: out of the database, or told that they are still in it.
  void prune() {
    const auto& roots = options.roots;
    for (auto file = known.begin(); file != known.end();) {
      const std::string path = file->second.file;
      const bool vanished =
          std::any_of(roots.begin(), roots.end(),
                      [&](const std::string& root) { return belongs_to(path, root); }) &&
          has_vanished(path);
      if (vanished && !options.prune) report.vanished_but_kept.push_back(file->second.path);
      if (!vanished || !options.prune) {
        ++file;
        continue;
      }
      count_vanished(path);
      writer->remove(file->first);
      file = known.erase(file);
      ++report.removed;
    }
  }

  void replace_left_out(const database::LeftOut& found) {
    const std::string written = writer->metadata(database::metadata::left_out);
    database::LeftOut known_before = database::unpack_left_out(written);
    std::erase_if(known_before, [&](const auto& folder) {
      return std::any_of(options.roots.begin(), options.roots.end(),
                         [&](const std::string& root) { return belongs_to(folder.first, root); });
    });
    known_before.insert(found.begin(), found.end());
    const std::string now =
        known_before.empty() ? std::string() : database::pack_left_out(known_before);
    if (now != written) writer->set_metadata(database::metadata::left_out, now);
  }

  void count_vanished(const std::string& path) {
    for (const std::string& root : options.roots) {
      if (belongs_to(path, root) && is_missing(root)) ++report.vanished[root];
    }
  }

  void settle_meetings() {
    writer->commit();
    known = writer->files();
    report.relations = settle(*writer, known, run);
    settle_departments(*writer, known);
    for (const Relation& relation : report.relations) {
      if (!relation.same_meeting) ++report.warnings;
    }
  }

  void count_all() {
    for (const auto& [key, record] : known) {
      ++report.documents_held;
      report.items_held += database::counted_items_of(record);
      if (!counted.contains(key)) continue;
      report.items += database::counted_items_of(record);
      report.decisions += database::decisions_of(record);
      for (const auto& document : record.documents) {
        if (const auto date = parse_date(document.date)) report.years.insert(date->year);
      }
    }
  }

  void verify() {
    std::size_t expected = 0;
    for (const auto& [key, record] : known) expected += database::items_of(record);
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
  Heritage heritage;                                // of a rebuild
  std::optional<MunicipalDepartments> departments;  // by what is known so far
  std::optional<database::Arrivals> arrivals;
  std::multimap<std::string, std::string> by_bytes;  // fingerprint of the bytes → key
  std::set<std::string> counted;
  ThisRun run;
  struct Postponed {
    std::vector<Minutes> meetings;
    std::string fingerprint;
    std::size_t bytes = 0;
  };
  std::map<std::string, Postponed> postponed;  // by file
  std::size_t postponed_bytes = 0;
  std::optional<FolderMunicipalities> municipalities;  // when all that name theirs are added
  std::set<std::string> told;                          // warnings of the whole collection
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
  return state_->add(document, read, std::nullopt);
}

Added Indexer::add_postponed(const SourceDocument& document, const ReadMinutes& read) {
  return state_->add(document, read, state_->municipality_of_folder(file_of(document)));
}

bool Indexer::holds(const std::string& file) const {
  return state_->holds(database::file_key(file));
}

void Indexer::make_room() {
  state_->writer->commit();
  state_->postponed.clear();
  state_->postponed_bytes = 0;
  try {
    state_->analyzer = text::Analyzer();  // without the words that it has met
  } catch (const std::bad_alloc&) {       // the one that there is does as well
  }
}

void Indexer::left_out(const database::LeftOut& found) { state_->replace_left_out(found); }

IndexReport Indexer::finish() {
  State& state = *state_;
  state.prune();
  state.settle_meetings();
  state.report.refused = state.writer->refused();
  for (const RefusedItem& refused : state.report.refused) {
    if (refused.id.empty()) --state.report.indexed;
  }
  state.count_all();
  if (state.fresh) state.put_in_force();
  state.finished = true;
  return state.report;
}

}  // namespace referat::index
