#include "index/update.h"

#include <utility>

#include "base/messages.h"
#include "database/document_summary.h"
#include "database/schema.h"
#include "index/item_terms.h"

namespace referat::index {

namespace {

void add_items(PlannedDocument planned, const std::string& meeting_id,
               const text::Analyzer& analyzer, const CenterRegister& centers, FileUpdate& update) {
  const std::string& path = update.record.path;
  Minutes& minutes = planned.minutes;
  const std::string summary =
      database::pack_summary(database::summarise(path, meeting_id, minutes));
  const MeetingTerms meeting = make_meeting_terms(minutes.meeting, analyzer);
  // They are in its terms; each item would carry them along.
  minutes.meeting.participants.clear();
  minutes.meeting.absent.clear();
  const std::size_t first = update.items.size();
  for (std::size_t i = 0; i < planned.ids.size(); ++i) {
    const database::ItemData data{planned.ids[i], path, minutes.meeting,
                                  std::move(minutes.items[i])};
    update.items.push_back(make_indexed_item(data, meeting, update.file_key, analyzer, centers));
    if (const std::size_t left_out = update.items.back().left_out; left_out > 0) {
      update.warnings.push_back(
          {data.item.line, tr("punktet har flere forskellige ord, end noget referat har; {} af "
                              "dets ord kan der ikke søges på",
                              left_out)});
    }
    update.items.back().values.emplace(database::slot::arrived, planned.arrivals[i]);
  }
  update.items[first].values.emplace(database::slot::document, summary);
}

}  // namespace

FileUpdate make_update(PlannedUpdate planned, const text::Analyzer& analyzer,
                       const CenterRegister& centers) {
  FileUpdate update{
      .file_key = std::move(planned.file_key), .record = std::move(planned.record), .items = {}};
  for (std::size_t i = 0; i < planned.documents.size(); ++i) {
    add_items(std::move(planned.documents[i]), update.record.documents[i].meeting, analyzer,
              centers, update);
  }
  return update;
}

}  // namespace referat::index
