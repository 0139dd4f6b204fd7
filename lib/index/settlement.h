// What the documents of a database are to one another, once all files of a run are known: which are
// of one meeting, which of them counts for it, what their items are called (editions.h).
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "database/file_record.h"
#include "index/report.h"
#include "index/writer.h"

namespace referat::index {

using FileRecords = std::map<std::string, database::FileRecord>;  // by key

// What the records of a day's documents have when it is settled: another for any other documents.
// This is the one of a day with one document.
[[nodiscard]] std::string day_alone(const std::string& file_key,
                                    const database::DocumentRecord& document);

struct ThisRun {
  std::set<std::string> files;      // keys of those that were indexed
  std::set<std::string> newcomers;  // ids that were given until it was known what else there is
};

// Settles the days whose documents aren't those that they had when they were settled last, and only
// those: what a run that was killed has left is settled by the next. Everything must be committed.
// Changes the records too.
[[nodiscard]] std::vector<Relation> settle(ItemWriter& writer, FileRecords& records,
                                           const ThisRun& run);

}  // namespace referat::index
