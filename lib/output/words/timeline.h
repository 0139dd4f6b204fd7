// What a timeline is told in, whatever the format.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "answer/timeline_result.h"
#include "base/messages.h"

namespace referat::output {

// "8 punkter og 12 beslutninger"
[[nodiscard]] std::string counts_of(std::size_t items, std::size_t decisions);

// "2014–2018" with this dash, "2014" where it is one year, empty where nothing is dated.
[[nodiscard]] std::string period_of(const answer::Timeline& timeline, std::string_view dash);

// The items that tell most, numbered through all years.
[[nodiscard]] std::vector<answer::Hit> numbered_through(const answer::Timeline& timeline);

// "3 godkendt, 1 udskudt"; "godkendt" where all are.
[[nodiscard]] std::string results_of(const answer::TimelineYear& year);

// A year has decisions that are printed in other years' items, so its counts need a word.
[[nodiscard]] bool has_decisions_elsewhere(const answer::Timeline& timeline);
// To be translated when it is shown.
inline constexpr const char* decisions_elsewhere =
    N_("Punkter står under mødets år, beslutninger under det år, de blev truffet.");

}  // namespace referat::output
