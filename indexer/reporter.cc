#include "indexer/reporter.h"

#include <fmt/format.h>

#include "base/messages.h"
#include "base/terminal_safe.h"
#include "indexer/console.h"

namespace referat::indexer {

Reporter::Reporter(const Options& options, std::size_t files)
    : quiet_(options.quiet),
      verbose_(options.verbose),
      progress_(options.quiet ? program::When::never : options.progress, files) {}

void Reporter::failure(const std::string& message) {
  ++failures_;
  progress_.erase();
  write_error_line(message);
}

void Reporter::warnings(const std::string& path, const std::vector<Warning>& warnings) {
  for (const auto& [line, message, of_collection] : warnings) {
    // Line 0 is the whole document.
    const std::string place = line == 0 ? path : fmt::format("{}:{}", path, line);
    if (of_collection) {
      Told& told = of_collection_.try_emplace(message, Told{place}).first->second;
      ++told.documents;
    } else {
      warning(tr("{}: advarsel: {}", place, message));
    }
  }
}

void Reporter::end_of_files() {
  progress_.erase();
  for (const auto& [message, told] : of_collection_) {
    const std::size_t others = told.documents - 1;
    warning(others == 0
                ? tr("{}: advarsel: {}", told.first, message)
                : trn("{1}: advarsel: {2} (og i {0} dokument til)",
                      "{1}: advarsel: {2} (og i {0} dokumenter til)", others, told.first, message));
  }
  of_collection_.clear();
}

void Reporter::warning(const std::string& message) {
  if (quiet_) return;
  progress_.erase();
  write_error_line(message);
}

void Reporter::detail(const std::string& line) {
  if (!verbose_) return;
  progress_.erase();
  write_out(terminal_safe(line) + "\n");
}

}  // namespace referat::indexer
