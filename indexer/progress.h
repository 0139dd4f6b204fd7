// A progress bar of one line on standard error.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "program/when.h"

namespace referat::indexer {

class Progress {
 public:
  // Automatic: only if standard error is a terminal.
  Progress(program::When mode, std::size_t total);
  // Erases the bar.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `done` of the total are done, `name` is next. Drawn at most some ten times a second.
  void show(std::size_t done, std::string_view name);

  // Takes the bar away, so that a line can be written; the next show() brings it back.
  void erase();

 private:
  bool enabled_;
  bool visible_ = false;
  std::size_t total_;
  std::size_t columns_;
  std::chrono::steady_clock::time_point last_{};
};

// The bar as text of at most `columns` columns: "[=====     ]  7/14  navn". The name is made safe
// for the terminal, and cut.
[[nodiscard]] std::string progress_line(std::size_t done, std::size_t total, std::string_view name,
                                        std::size_t columns);

}  // namespace referat::indexer
