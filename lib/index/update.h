// What one file becomes in a database, made in two steps. The order of documents decides the
// first: which meeting a file may claim, when its items arrived, what their ids are (Indexer does
// that). The second, here, takes nearly all of the time and needs nothing but its arguments.
#pragma once

#include <string>
#include <vector>

#include "database/file_record.h"
#include "domain/center.h"
#include "domain/minutes.h"
#include "index/file_update.h"
#include "text/analyzer.h"

namespace referat::index {

// One of its meetings.
struct PlannedDocument {
  Minutes minutes;                    // at least one item
  std::vector<std::string> ids;       // of its items, in their order
  std::vector<std::string> arrivals;  // the same: when each came in
};

struct PlannedUpdate {
  std::string file_key;
  database::FileRecord record;
  std::vector<PlannedDocument> documents;  // at least one; as the record has them
};

// Any thread may do this, for as many documents at once as there are analyzers: one Analyzer a
// thread, since it caches.
[[nodiscard]] FileUpdate make_update(PlannedUpdate planned, const text::Analyzer& analyzer,
                                     const CenterRegister& centers);

}  // namespace referat::index
