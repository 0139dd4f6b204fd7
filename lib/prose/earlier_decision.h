// Decisions that a decision's text tells of, but that were taken before.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"

namespace referat {

// "Byrådet godkendte den 23. januar 2024, at …", "På mødet den 3. maj besluttede udvalget …", "har
// tidligere vedtaget": the sentence tells what was decided on another day. `written` is the day of
// the decision whose text it stands in; without it any day beside the verb counts. "Godkendte
// referatet fra mødet den 3. maj" decides now. `words` are those of it that may decide
// (deciding_words.h).
[[nodiscard]] bool retells_decision(const std::vector<std::string>& words,
                                    std::string_view sentence, std::optional<Date> written);

}  // namespace referat
