// The last lines of a run: what the database has got.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>

#include "database/left_out.h"
#include "index/report.h"

namespace referat::indexer {

struct Run {
  std::string database;
  std::size_t failures = 0;
  std::chrono::milliseconds elapsed{0};
  database::LeftOut left_out{};  // in the folders that were gone through
};

// "18 filer er sprunget over (14 .pdf, 4 .docx): kun .txt og .md læses", by extension, the most
// first, and what to do with .pdf. files: not empty.
[[nodiscard]] std::string other_kinds(const database::LeftOut& files);

// "14 dokumenter, 105 punkter, 98 beslutninger, 2014–2021, 2 advarsler, 0,4 s", what was new if
// not all of it was, what was left out ("14 .pdf, 2 uden punkter"), the database, and what that
// holds where it isn't the same. Safe for the terminal.
[[nodiscard]] std::string summary(const index::IndexReport& report, const Run& run);

}  // namespace referat::indexer
