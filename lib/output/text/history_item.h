// One item of a case's history, and what items and references have in common.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <set>
#include <string>
#include <utility>

#include "answer/case_history.h"
#include "output/text/options.h"

namespace referat::output {

// "19. november 2018 · Direktionen · punkt 8", with the municipality where there are several.
[[nodiscard]] std::string meeting_and_number(const answer::Hit& hit, bool several,
                                             const Style& style);

// The id and FILE:LINE, on one line where they fit.
void write_source(std::ostream& out, const answer::Hit& hit, std::size_t line,
                  const TextOptions& options);

// Date and body of each meeting that the history has items of.
using ToldMeetings = std::set<std::pair<std::string, std::string>>;
[[nodiscard]] ToldMeetings told_meetings(const answer::CaseHistory& history);

// The meeting, the title, what was put forward, recommended and decided, and the attachments.
void write_history_item(std::ostream& out, const answer::Hit& hit,
                        const answer::CaseHistory& history, const ToldMeetings& told,
                        const TextOptions& options);

}  // namespace referat::output
