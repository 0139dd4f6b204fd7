#include "index/settlement.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "database/document_summary.h"
#include "database/item_id.h"
#include "domain/minutes.h"
#include "index/editions.h"
#include "index/vanished.h"

namespace referat::index {

namespace {

using database::DocumentRecord;

// A document: its file, and which of the file's it is.
struct Place {
  std::string file_key;
  std::size_t number = 0;
};

std::map<std::string, std::vector<Place>> places_by_day(const FileRecords& records) {
  std::map<std::string, std::vector<Place>> days;
  for (const auto& [key, record] : records) {
    for (std::size_t i = 0; i < record.documents.size(); ++i) {
      days[database::day_of(record.documents[i].claim)].push_back({key, i});
    }
  }
  return days;
}

std::string entry(const std::string& file_key, const DocumentRecord& document) {
  return file_key + "\n" + document.claim + "\n" + document.content + "\n";
}

std::string day_of_all(const FileRecords& records, const std::vector<Place>& places) {
  std::string entries;
  for (const Place& place : places) {
    entries += entry(place.file_key, records.at(place.file_key).documents[place.number]);
  }
  return database::fingerprint(entries);
}

bool is_settled(const FileRecords& records, const std::vector<Place>& places,
                const std::string& day) {
  return std::all_of(places.begin(), places.end(), [&](const Place& place) {
    return records.at(place.file_key).documents[place.number].day == day;
  });
}

// A document's items, as the database has them.
struct Items {
  std::vector<std::string> ids;
  Minutes minutes;
};

Items read_items(const ItemWriter& writer, const std::string& id) {
  Items items;
  for (auto& data : writer.items(id)) {
    items.ids.push_back(std::move(data.id));
    items.minutes.meeting = std::move(data.meeting);
    items.minutes.items.push_back(std::move(data.item));
  }
  return items;
}

class UnsettledDay {
 public:
  UnsettledDay(const ItemWriter& writer, const FileRecords& records,
               const std::vector<Place>& places, const ThisRun& run)
      : writer_(writer), records_(records), places_(places), run_(run) {
    for (const Place& place : places_) editions_.push_back(edition(place));
    compared_ = is_compared(editions_);
    if (compared_) read_editions();
    settled_ = settle_day(editions_);
    for (std::size_t i = 0; i < settled_.size(); ++i) {
      if (settled_[i].counts) counting_[settled_[i].meeting] = i;
    }
  }

  // Of the i-th document; nothing if only its record has to change.
  std::optional<DocumentAmendment> amendment(std::size_t i) const {
    const DocumentRecord& record = record_of(places_[i]);
    DocumentAmendment amendment{.id = record.id,
                                .new_id = settled_[i].id,
                                .meeting = settled_[counting(i)].id,
                                .sources = sources(i)};
    const bool same = amendment.new_id == record.id && amendment.meeting == record.meeting &&
                      amendment.sources == record.sources &&
                      settled_[i].copied == (record.elsewhere > 0);
    if (same && !compared_) return std::nullopt;
    amendment.after = settled_[i].after;
    count(read_items(writer_, record.id), settled_[i], amendment);
    return amendment;
  }

  void tell(std::vector<Relation>& relations) const {
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (settled_[i].counts) {
        tell_of_two_meetings(i, relations);
      } else if (is_new(i) || is_new(counting(i))) {
        relations.push_back({.path = editions_[i].path,
                             .other = editions_[counting(i)].path,
                             .id = settled_[i].id,
                             .same_meeting = true,
                             .agenda = editions_[i].claim.ends_with(database::agenda_mark)});
      }
    }
  }

 private:
  [[nodiscard]] const DocumentRecord& record_of(const Place& place) const {
    return records_.at(place.file_key).documents[place.number];
  }

  [[nodiscard]] Edition edition(const Place& place) const {
    const DocumentRecord& record = record_of(place);
    const auto& file = records_.at(place.file_key);
    return {.path = file.path,
            .vanished = places_.size() > 1 && has_vanished(file.file),
            .claim = record.claim,
            .held = run_.newcomers.contains(record.id) ? "" : record.id,
            .content = record.content,
            .counts = record.meeting == record.id};
  }

  void read_editions() {
    for (std::size_t i = 0; i < places_.size(); ++i) {
      Items items = read_items(writer_, record_of(places_[i]).id);
      editions_[i].meeting = std::move(items.minutes.meeting);
      editions_[i].items = std::move(items.minutes.items);
    }
  }

  [[nodiscard]] std::size_t counting(std::size_t i) const {
    return counting_.at(settled_[i].meeting);
  }

  [[nodiscard]] bool is_new(std::size_t i) const {
    return run_.files.contains(places_[i].file_key);
  }

  // The one that counts first.
  [[nodiscard]] std::vector<std::string> sources(std::size_t i) const {
    std::vector<std::string> paths;
    const auto add = [&](std::size_t other) {
      const std::string& path = editions_[other].path;
      const bool known = std::find(paths.begin(), paths.end(), path) != paths.end();
      if (path != editions_[i].path && !known && paths.size() < limits::max_sources) {
        paths.push_back(path);
      }
    };
    add(counting(i));
    for (std::size_t other = 0; other < editions_.size(); ++other) {
      if (settled_[other].meeting == settled_[i].meeting) add(other);
    }
    return paths;
  }

  // What the database tells of the document is told of the items that count.
  static void count(const Items& items, const SettledEdition& settled,
                    DocumentAmendment& amendment) {
    Minutes counted;
    counted.meeting = items.minutes.meeting;
    for (std::size_t i = 0; i < items.ids.size(); ++i) {
      if (settled.copied || settled.elsewhere.contains(i)) {
        amendment.elsewhere.insert(items.ids[i]);
      } else {
        counted.items.push_back(items.minutes.items[i]);
      }
    }
    amendment.items = counted.items.size();
    amendment.closed =
        static_cast<std::size_t>(std::count_if(counted.items.begin(), counted.items.end(),
                                               [](const AgendaItem& item) { return item.closed; }));
    amendment.decisions = database::count_decisions(counted);
  }

  // Where their times tell that they are two, nothing needs to be told.
  void tell_of_two_meetings(std::size_t i, std::vector<Relation>& relations) const {
    for (std::size_t other = 0; other < editions_.size(); ++other) {
      const bool other_first = settled_[other].meeting < settled_[i].meeting;
      if (!settled_[other].counts || !other_first || !(is_new(i) || is_new(other))) continue;
      const std::string& time = editions_[i].meeting.time;
      const std::string& other_time = editions_[other].meeting.time;
      if (!time.empty() && !other_time.empty() && time != other_time) continue;
      relations.push_back(
          {.path = editions_[i].path, .other = editions_[other].path, .id = settled_[i].id});
      return;
    }
  }

  const ItemWriter& writer_;
  const FileRecords& records_;
  const std::vector<Place>& places_;
  const ThisRun& run_;
  bool compared_ = false;
  std::vector<Edition> editions_;
  std::vector<SettledEdition> settled_;
  std::map<std::size_t, std::size_t> counting_;  // meeting → its document that counts
};

void take_over(const DocumentAmendment& amendment, DocumentRecord& record) {
  record.id = amendment.new_id;
  record.meeting = amendment.meeting;
  record.sources = amendment.sources;
  record.elsewhere = amendment.elsewhere.size();
  record.decisions = amendment.decisions;
}

// In pieces: Xapian holds in memory what a transaction changes.
void write(ItemWriter& writer, const FileRecords& records,
           std::map<std::string, std::vector<DocumentAmendment>> amended) {
  std::vector<FileAmendment> piece;
  std::size_t items = 0;
  const auto write_piece = [&] {
    if (!piece.empty()) writer.amend(piece);
    piece.clear();
    items = 0;
  };
  for (auto& [key, documents] : amended) {
    const auto& record = records.at(key);
    if (!documents.empty()) items += items_of(record);
    piece.push_back({key, record, std::move(documents)});
    if (items >= limits::batch_items || piece.size() >= limits::batch_items) write_piece();
  }
  write_piece();
}

}  // namespace

std::string day_alone(const std::string& file_key, const DocumentRecord& document) {
  return database::fingerprint(entry(file_key, document));
}

std::vector<Relation> settle(ItemWriter& writer, FileRecords& records, const ThisRun& run) {
  std::vector<Relation> relations;
  std::map<std::string, std::vector<DocumentAmendment>> amended;  // by file
  for (const auto& [name, places] : places_by_day(records)) {
    const std::string day = day_of_all(records, places);
    if (is_settled(records, places, day)) continue;
    const UnsettledDay unsettled(writer, records, places, run);
    unsettled.tell(relations);
    std::vector<std::optional<DocumentAmendment>> amendments;
    for (std::size_t i = 0; i < places.size(); ++i) amendments.push_back(unsettled.amendment(i));
    for (std::size_t i = 0; i < places.size(); ++i) {
      DocumentRecord& record = records.at(places[i].file_key).documents[places[i].number];
      record.day = day;
      auto& documents = amended[places[i].file_key];
      if (!amendments[i]) continue;
      take_over(*amendments[i], record);
      documents.push_back(std::move(*amendments[i]));
    }
  }
  write(writer, records, std::move(amended));
  return relations;
}

}  // namespace referat::index
