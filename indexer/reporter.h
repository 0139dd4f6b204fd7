// What the user hears of each file while the work goes on. Standard error, but for the list of
// files that -v asks for.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "domain/minutes.h"
#include "indexer/options.h"
#include "indexer/progress.h"

namespace referat::indexer {

class Reporter {
 public:
  Reporter(const Options& options, std::size_t files);

  void progress(const std::string& path) { progress_.show(done_++, path); }
  // Also tells the warnings that were kept for the end.
  void end_of_files();

  // A document that couldn't be read, or a PATH that is missing; also with -q.
  // The message names it.
  void failure(const std::string& message);
  // "path:line: advarsel: message"; not with -q. What many documents may say of one thing is told
  // once, at the end.
  void warnings(const std::string& path, const std::vector<Warning>& warnings);
  void warning(const std::string& message);
  // Only with -v.
  void detail(const std::string& line);

  [[nodiscard]] std::size_t failures() const { return failures_; }

 private:
  bool quiet_;
  bool verbose_;
  Progress progress_;
  std::size_t done_ = 0;
  std::size_t failures_ = 0;

  // By message.
  struct Told {
    std::string first;  // place
    std::size_t documents = 0;
  };
  std::map<std::string, Told> of_collection_;
};

}  // namespace referat::indexer
