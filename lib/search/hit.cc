#include "search/hit.h"

#include <utility>

#include "database/item_data.h"
#include "domain/json.h"

namespace referat::search {

answer::Hit read_hit(const Xapian::Database& database, Xapian::docid id) {
  database::ItemData data = database::unpack_item(database.get_document(id).get_data());
  answer::Hit hit;
  hit.id = std::move(data.id);
  hit.document = {.path = std::move(data.path),
                  .municipality = std::move(data.meeting.municipality),
                  .body = std::move(data.meeting.body),
                  .date = data.meeting.date ? data.meeting.date->iso() : "",
                  .type = doc_type_name(data.meeting.doc_type),
                  .time = std::move(data.meeting.time),
                  .body_printed = std::move(data.meeting.body_printed),
                  .municipality_inferred = data.meeting.municipality_inferred,
                  .sources = std::move(data.meeting.sources)};
  hit.item = std::move(data.item);
  return hit;
}

}  // namespace referat::search
