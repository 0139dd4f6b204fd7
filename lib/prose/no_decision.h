// What stands in a decision's place and is none.
#pragma once

#include <string_view>

namespace referat {

// "Beslutning ikke frigivet", "Beslutningen er endnu ikke offentliggjort": the whole text says that
// there is a decision to come, or none to read; "Ingen.", "-"; or only who stayed away: "Afbud fra
// Ida Holm (A)".
[[nodiscard]] bool says_no_decision(std::string_view decision_text);

}  // namespace referat
