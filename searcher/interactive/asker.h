// Asks the search engine, and lets a state know.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "answer/request.h"
#include "search/session.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

class Asker {
 public:
  // Throws Error(database) as database::open_source().
  explicit Asker(std::vector<std::string> databases);

  // Finds what the state wants: the history of a case, the answer to its question, or words to
  // mark. That, or what went wrong, goes into the state. A database that failed is opened anew the
  // next time.
  void answer(State& state);

  // How long to wait for another letter before asking: nothing where answers come at once.
  [[nodiscard]] std::chrono::milliseconds pause() const;

 private:
  void ask(State& state);

  std::vector<std::string> databases_;
  std::optional<search::Session> session_;
  std::chrono::milliseconds last_{0};  // what the last answer took
};

}  // namespace referat::interactive
