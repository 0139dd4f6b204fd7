// Chromium without a window.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "support/temp_dir.h"

namespace referat::test {

class Browser {
 public:
  // False where no Chromium is installed, which is said so that ctest tells the test as skipped.
  [[nodiscard]] static bool installed();

  // Loads a page in a frame of so many pixels (like a phone's or a screen's), runs a function of
  // JavaScript there, "function (window) { … }", and gives back the JSON of what it returns.
  // The frame's own page is allowed no script, as it says itself; the function is ours, outside it.
  [[nodiscard]] nlohmann::json ask(const std::string& page, const std::string& function,
                                   int width = 1200) const;

  // The page printed: the bytes of the PDF.
  [[nodiscard]] std::string printed(const std::string& page) const;

 private:
  [[nodiscard]] std::string run_on(const std::string& file,
                                   const std::vector<std::string>& options) const;

  TempDir folder_;
};

}  // namespace referat::test
