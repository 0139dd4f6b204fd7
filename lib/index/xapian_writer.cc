#include "index/xapian_writer.h"

#include <xapian.h>

#include <algorithm>
#include <exception>
#include <iterator>
#include <new>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "database/decision_slot.h"
#include "database/document_summary.h"
#include "database/elsewhere.h"
#include "database/item_id.h"
#include "database/opening.h"
#include "database/packed_set.h"
#include "database/records.h"
#include "database/schema.h"
#include "database/xapian_error.h"

namespace referat::index {

namespace {

// Why Xapian would refuse the item, as far as that is known beforehand; else empty.
std::string objection(const IndexedItem& item) {
  for (const auto& [term, posting] : item.postings) {
    if (term.empty()) return tr("en tom term");
    if (term.size() > limits::max_term_bytes) {
      return tr("en term på {} bytes", term.size());
    }
  }
  return {};
}

// What the item takes of a batch: its data, and each posting with what memory keeps beside it.
std::size_t weight_of(const IndexedItem& item) {
  constexpr std::size_t beside = 32;
  std::size_t bytes = item.data.size();
  for (const auto* postings : {&item.postings, item.of_meeting.get()}) {
    if (postings == nullptr) continue;
    for (const auto& [term, posting] : *postings) {
      bytes += term.size() + beside + posting.positions.size() * sizeof(posting.positions[0]);
    }
  }
  return bytes;
}

bool is_huge(const IndexedItem& item) { return weight_of(item) > limits::huge_item_bytes; }

void add_posting(const std::string& term, const Posting& posting, Xapian::Document& document) {
  // Each call looks the term up: the first position brings the wdf along.
  Xapian::termcount wdf = posting.wdf;
  if (posting.positions.empty()) document.add_term(term, wdf);
  for (const auto position : posting.positions) {
    document.add_posting(term, position, wdf);
    wdf = 0;
  }
}

void add_postings(const Postings& postings, Xapian::Document& document) {
  for (const auto& [term, posting] : postings) add_posting(term, posting, document);
}

void add_all_but_postings(const IndexedItem& item, Xapian::Document& document) {
  if (item.of_meeting) add_postings(*item.of_meeting, document);
  for (const auto& [slot, value] : item.values) document.add_value(slot, value);
  document.set_data(item.data);
}

Xapian::Document make_document(const IndexedItem& item) {
  Xapian::Document document;
  add_postings(item.postings, document);
  add_all_but_postings(item, document);
  return document;
}

// The same of an item that nobody needs afterwards: its postings go as they are taken over, so that
// those of a very large one aren't held twice.
Xapian::Document take_document(IndexedItem& item) {
  Xapian::Document document;
  Postings& postings = item.postings;
  while (!postings.empty()) {
    add_posting(postings.back().first, postings.back().second, document);
    postings.pop_back();
    if (postings.size() == postings.capacity() / 2) postings.shrink_to_fit();
  }
  add_all_but_postings(item, document);
  return document;
}

// after: how many documents of the meeting are fuller; 0 where none of them has the item.
void mark_elsewhere(Xapian::Document& document, std::size_t after) {
  for (std::size_t n = 1; n <= database::most_editions; ++n) {
    const std::string term = database::elsewhere_term(n);
    auto at = document.termlist_begin();
    at.skip_to(term);
    if (at != document.termlist_end() && *at == term) document.remove_term(term);
  }
  if (after > 0) document.add_boolean_term(database::elsewhere_term(after));
}

void amend_summary(Xapian::Document& document, const DocumentAmendment& amendment) {
  const std::string packed = document.get_value(database::slot::document);
  if (packed.empty()) return;
  database::DocumentSummary summary = database::unpack_summary(packed);
  summary.meeting = amendment.meeting;
  summary.items = amendment.items;
  summary.closed = amendment.closed;
  summary.decisions = amendment.decisions;
  document.add_value(database::slot::document, database::pack_summary(summary));
}

// False if none of them is of its document.
bool amend_item(Xapian::Document& document, const std::vector<DocumentAmendment>& amendments) {
  database::ItemData data = database::unpack_item(document.get_data());
  const std::string of_document = database::document_of(data.id);
  const auto amendment =
      std::find_if(amendments.begin(), amendments.end(),
                   [&](const DocumentAmendment& one) { return one.id == of_document; });
  if (amendment == amendments.end()) return false;
  mark_elsewhere(document, amendment->elsewhere.contains(data.id) ? amendment->after : 0);
  amend_summary(document, *amendment);
  data.meeting.sources = amendment->sources;
  if (amendment->new_id != amendment->id) {
    document.remove_term(database::term(database::prefix::id, data.id));
    data.id.replace(0, amendment->id.size(), amendment->new_id);
    document.add_boolean_term(database::term(database::prefix::id, data.id));
    document.add_value(database::slot::id, data.id);
  }
  document.set_data(database::pack_item(data));
  return true;
}

// What an item is found by beside its words.
void replace_names(Xapian::Document& document, std::string_view prefix,
                   const std::vector<std::string>& before, const std::vector<std::string>& after) {
  for (const auto& name : before) {
    const std::string term = database::term(prefix, database::folded_name(name));
    auto at = document.termlist_begin();
    at.skip_to(term);
    if (at != document.termlist_end() && *at == term) document.remove_term(term);
  }
  for (const auto& name : after) {
    document.add_boolean_term(database::term(prefix, database::folded_name(name)));
  }
}

// False if nothing is called otherwise.
bool amend_departments_of(Xapian::Document& document, const DepartmentAmendment& amendment) {
  database::ItemData data = database::unpack_item(document.get_data());
  const auto departments = amendment.departments.find(database::document_of(data.id));
  if (departments == amendment.departments.end()) return false;
  AgendaItem& item = data.item;
  const auto centers = item.centers;
  const auto recommended_by = item.recommended_by;
  name_departments(*departments->second, item);
  if (item.centers == centers && item.recommended_by == recommended_by) return false;
  replace_names(document, database::prefix::center, centers, item.centers);
  replace_names(document, database::prefix::recommended_by, recommended_by, item.recommended_by);
  document.add_value(database::slot::centers, database::pack_set(item.centers));
  document.add_value(database::slot::recommended_by, database::pack_set(item.recommended_by));
  document.add_value(database::slot::decisions, database::pack_deciding_item(item, data.meeting));
  document.set_data(database::pack_item(data));
  return true;
}

std::string record_key(const std::string& file_key) {
  return std::string(database::metadata::file) + file_key;
}

// Collects a batch and applies it in one transaction. Xapian drops everything uncommitted when it
// refuses one document (some only at the flush), so the batch is kept until it is on disk, and a
// refused batch is applied again file by file, at last item by item.
class XapianWriter : public ItemWriter {
 public:
  XapianWriter(const std::filesystem::path& generation, std::string name)
      : generation_(generation),
        name_(std::move(name)),
        database_(database::with_translated_errors(
            name_, [&] { return database::open_to_write(generation); })) {}

  [[nodiscard]] std::map<std::string, database::FileRecord> files() const override {
    return database::with_translated_errors(name_,
                                            [&] { return database::read_records(opened()); });
  }

  // What may fail comes before the batch has the file: one that isn't taken is in nothing that is
  // written later.
  void replace(FileUpdate update) override {
    std::vector<RefusedItem> refused = take_refused(update);
    refused_.reserve(refused_.size() + refused.size());
    std::size_t bytes = 0;
    bool huge = false;
    for (const auto& item : update.items) {
      bytes += weight_of(item);
      huge = huge || is_huge(item);
    }
    if (huge || batch_bytes_ + bytes > limits::batch_bytes) commit();
    if (huge || bytes > limits::batch_bytes) {
      write_in_pieces(update);
    } else {
      const std::size_t items = update.items.size();
      batch_.push_back({.update = std::move(update)});
      batch_items_ += items;
      batch_bytes_ += bytes;
    }
    std::move(refused.begin(), refused.end(), std::back_inserter(refused_));
    if (batch_items_ < limits::batch_items) return;
    try {
      commit();
    } catch (const std::bad_alloc&) {  // the batch is kept: the next commit tries again
    }
  }

  void remove(const std::string& file_key) override {
    batch_.push_back(
        {.update = {.file_key = file_key, .record = {}, .items = {}}, .removal = true});
  }

  [[nodiscard]] std::vector<database::ItemData> items(const std::string& document) const override {
    return database::with_translated_errors(name_, [&] {
      std::vector<database::ItemData> items;
      const std::string ids = database::term(database::prefix::id, document + "/");
      for (auto id = opened().allterms_begin(ids); id != opened().allterms_end(ids); ++id) {
        const Xapian::docid item = *opened().postlist_begin(*id);
        items.push_back(database::unpack_item(opened().get_document(item).get_data()));
      }
      std::sort(items.begin(), items.end(),
                [](const auto& a, const auto& b) { return a.item.order < b.item.order; });
      return items;
    });
  }

  void amend(const std::vector<FileAmendment>& amendments) override {
    database::with_translated_errors(name_, [&] {
      const auto failure = try_transaction([&] {
        for (const FileAmendment& amendment : amendments) apply(amendment);
      });
      if (failure) fail(failure->reason);
    });
  }

  void amend_departments(const std::vector<DepartmentAmendment>& amendments) override {
    database::with_translated_errors(name_, [&] {
      const auto failure = try_transaction([&] {
        for (const DepartmentAmendment& amendment : amendments) apply(amendment);
      });
      if (failure) fail(failure->reason);
    });
  }

  [[nodiscard]] std::string metadata(std::string_view key) const override {
    const auto pending = metadata_.find(std::string(key));
    if (pending != metadata_.end()) return pending->second;
    return database::with_translated_errors(
        name_, [&] { return opened().get_metadata(std::string(key)); });
  }

  void set_metadata(std::string_view key, const std::string& value) override {
    metadata_[std::string(key)] = value;
  }

  void commit() override {
    if (batch_.empty() && metadata_.empty()) return;
    database::with_translated_errors(name_, [&] {
      if (try_transaction([&] { apply_batch(); })) commit_one_by_one();
    });
    clear_batch();
  }

  [[nodiscard]] const std::vector<RefusedItem>& refused() const override { return refused_; }

 private:
  // Those that Xapian would refuse, out of the update.
  static std::vector<RefusedItem> take_refused(FileUpdate& update) {
    auto& items = update.items;
    const auto bad = std::stable_partition(
        items.begin(), items.end(), [](const auto& item) { return objection(item).empty(); });
    std::vector<RefusedItem> refused;
    for (auto item = bad; item != items.end(); ++item) {
      refused.push_back({update.record.path, item->id, objection(*item)});
      count_out(update, item->id);
    }
    items.erase(bad, items.end());
    return refused;
  }

  void clear_batch() {
    batch_.clear();
    batch_items_ = 0;
    batch_bytes_ = 0;
    metadata_.clear();
  }

  // A file that is larger than a batch or has a huge item, all before it being committed: written
  // in several transactions, for Xapian holds what one adds in memory. Until the last one its
  // record has no fingerprint, so that the file is read again if we are killed between them.
  void write_in_pieces(FileUpdate& update) {
    database::with_translated_errors(name_, [&] {
      auto failure = try_transaction([&] { begin_pieces(update); });
      const bool begun = !failure;
      bool taken = false;
      for (std::size_t written = 0; !failure && written < update.items.size();) {
        const std::size_t end = end_of_piece(update.items, written);
        const bool alone = is_huge(update.items[written]);
        taken = taken || alone;
        failure = try_transaction([&] {
          for (std::size_t i = written; i < end; ++i) {
            IndexedItem& item = update.items[i];
            database_->add_document(alone ? take_document(item) : make_document(item));
          }
        });
        written = end;
      }
      if (!failure) failure = try_transaction([&] { write_record(update); });
      if (!failure) return;
      if (!failure->no_memory && !taken) return commit_items(update);
      refuse_file(update, failure->reason);
      if (begun) take_back(update);
    });
  }

  // No half of a document stays; its record tells that it is to be read again.
  void take_back(FileUpdate& update) {
    update.items.clear();
    update.record.documents.clear();
    if (const auto failure = leave_record_alone(update)) fail(failure->reason);
  }

  [[noreturn]] void fail(const std::string& reason) const {
    throw Error(ErrorKind::database, tr("databasen {} kan ikke tage imod: {}", name_, reason));
  }

  void begin_pieces(const FileUpdate& update) {
    delete_items(update);
    database::FileRecord unfinished = update.record;
    unfinished.fingerprint.clear();
    database_->set_metadata(record_key(update.file_key), database::pack_record(unfinished));
  }

  // At least one item, and no more than a batch holds; a huge one by itself.
  static std::size_t end_of_piece(const std::vector<IndexedItem>& items, std::size_t begin) {
    std::size_t bytes = weight_of(items[begin]);
    std::size_t end = begin + 1;
    if (is_huge(items[begin])) return end;
    while (end < items.size() && end < begin + limits::batch_items) {
      if (is_huge(items[end])) break;
      bytes += weight_of(items[end]);
      if (bytes > limits::batch_bytes) break;
      ++end;
    }
    return end;
  }

  struct Change {
    FileUpdate update;
    bool removal = false;
    bool done = false;  // written, or refused: not again where others are tried once more
  };

  struct Failure {
    std::string reason;
    bool no_memory = false;
  };

  // Nothing if it is committed; why Xapian refused it, if what it was given is to blame, or that
  // there was no memory for it. What is wrong with the database itself or its disk is thrown on.
  template <typename Action>
  std::optional<Failure> try_transaction(const Action& action) {
    bool applied = false;
    try {
      opened().begin_transaction();
      action();
      applied = true;
      database_->commit_transaction();
      return std::nullopt;
    } catch (const Xapian::DatabaseError&) {
      throw;
    } catch (const Xapian::Error& error) {
      discard(applied);
      return Failure{.reason = error.get_description()};
    } catch (const std::bad_alloc&) {
      close_broken(applied);
      return Failure{.reason = tr("der er ikke hukommelse nok"), .no_memory = true};
    } catch (const std::exception& error) {
      discard(applied);
      return Failure{.reason = error.what()};
    }
  }

  // What was changed since the last commit. A commit that fails ends the transaction, but may leave
  // a part of it, which Xapian would write with the next.
  void discard(bool transaction_ended) {
    if (transaction_ended) database_->begin_transaction(false);
    database_->cancel_transaction();
  }

  // Where memory runs out in the middle of a table, Xapian 1.4 goes on with it as it then is, and
  // crashes sooner or later: on with what is on disk, as soon as there is room to open it.
  void close_broken(bool transaction_ended) {
    if (!database_) return;
    try {
      discard(transaction_ended);
    } catch (const std::bad_alloc&) {  // closing discards it as well
    }
    database_->close();
    database_.reset();
  }

  Xapian::WritableDatabase& opened() const {
    if (!database_) database_ = database::open_to_write(generation_);
    return *database_;
  }

  void apply_batch() {
    apply_metadata();
    for (const auto& change : batch_) {
      if (!change.done) apply(change);
    }
  }

  void apply_metadata() {
    for (const auto& [key, value] : metadata_) database_->set_metadata(key, value);
  }

  void apply(const Change& change) {
    delete_items(change.update);
    if (change.removal) {
      database_->set_metadata(record_key(change.update.file_key), "");
      return;
    }
    for (const auto& item : change.update.items) database_->add_document(make_document(item));
    write_record(change.update);
  }

  [[nodiscard]] std::vector<Xapian::docid> documents_of(const std::string& file_key) const {
    const std::string term = database::term(database::prefix::file, file_key);
    return {opened().postlist_begin(term), opened().postlist_end(term)};
  }

  void apply(const FileAmendment& amendment) {
    for (const Xapian::docid id : documents_of(amendment.file_key)) {
      if (amendment.documents.empty()) break;
      Xapian::Document document = database_->get_document(id);
      if (amend_item(document, amendment.documents)) database_->replace_document(id, document);
    }
    database_->set_metadata(record_key(amendment.file_key),
                            database::pack_record(amendment.record));
  }

  void apply(const DepartmentAmendment& amendment) {
    for (const Xapian::docid id : documents_of(amendment.file_key)) {
      Xapian::Document document = database_->get_document(id);
      if (amend_departments_of(document, amendment)) database_->replace_document(id, document);
    }
    database_->set_metadata(record_key(amendment.file_key),
                            database::pack_record(amendment.record));
  }

  void delete_items(const FileUpdate& update) {
    database_->delete_document(database::term(database::prefix::file, update.file_key));
  }

  void write_record(const FileUpdate& update) {
    database_->set_metadata(record_key(update.file_key), database::pack_record(update.record));
  }

  void commit_one_by_one() {
    if (const auto failure = try_transaction([&] { apply_metadata(); })) {
      if (failure->no_memory) throw std::bad_alloc();  // perhaps there is when the next file comes
      fail(failure->reason);
    }
    for (auto& change : batch_) {
      if (change.done) continue;
      if (const auto failure = try_transaction([&] { apply(change); })) {
        if (failure->no_memory) {
          refuse_file(change.update, failure->reason);
        } else {
          commit_items(change.update);
        }
      }
      change.done = true;
      change.update.items = {};  // room for those behind it
    }
  }

  // The file's record, without a fingerprint, and none of its items: if we are killed here, the
  // file is read again next time.
  std::optional<Failure> leave_record_alone(FileUpdate& update) {
    update.record.fingerprint.clear();
    return try_transaction([&] {
      delete_items(update);
      write_record(update);
    });
  }

  void commit_items(FileUpdate& update) {
    const auto of_file = leave_record_alone(update);
    for (const auto& item : update.items) {
      const auto failure =
          of_file ? of_file
                  : try_transaction([&] { database_->add_document(make_document(item)); });
      if (failure) refuse(update, item, failure->reason);
    }
    if (!of_file) try_transaction([&] { write_record(update); });
  }

  static void count_out(FileUpdate& update, const std::string& item_id) {
    update.record.fingerprint.clear();
    for (auto& document : update.record.documents) {
      if (document.id == database::document_of(item_id)) --document.items;
    }
  }

  void refuse(FileUpdate& update, const IndexedItem& item, const std::string& reason) {
    count_out(update, item.id);
    refused_.push_back({update.record.path, item.id, reason});
  }

  // To take it item by item would go on for as long as the file is large.
  void refuse_file(const FileUpdate& update, const std::string& reason) {
    refused_.push_back({update.record.path, "", reason, update.items.size()});
  }

  std::filesystem::path generation_;
  std::string name_;
  mutable std::optional<Xapian::WritableDatabase> database_;
  std::vector<Change> batch_;
  std::size_t batch_items_ = 0;
  std::size_t batch_bytes_ = 0;
  std::map<std::string, std::string> metadata_;
  std::vector<RefusedItem> refused_;
};

}  // namespace

std::unique_ptr<ItemWriter> open_writer(const std::filesystem::path& generation,
                                        const std::string& name) {
  return std::make_unique<XapianWriter>(generation, name);
}

}  // namespace referat::index
