// Minutes for tests, made of no more than a test is about.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/decision.h"
#include "domain/minutes.h"

namespace referat::test {

struct Draft {
  std::string title;
  std::string case_number;  // or empty
  std::vector<Decision> decisions;
  std::string background{};
  std::string recommendation{};
};

// parts: subject and what was decided on it. date: if not the meeting's.
[[nodiscard]] Decision decided(const std::string& text, std::optional<Date> date = {},
                               const std::vector<std::pair<std::string, std::string>>& parts = {});

[[nodiscard]] Minutes minutes(const std::string& municipality, const std::string& body,
                              std::optional<Date> date, const std::vector<Draft>& drafts);

}  // namespace referat::test
