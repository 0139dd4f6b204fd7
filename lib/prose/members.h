// Sentences that tell what members or parties did, which isn't what the body decided: "(A) og (F)
// stemte imod", "Ida Holm (V) kunne ikke tiltræde", "For stemte: …", "Et mindretal fandt …".
#pragma once

#include <string_view>

namespace referat {

// "Ida Holm (A) blev valgt" is no such sentence: that was the body.
[[nodiscard]] bool tells_of_members(std::string_view sentence);

// The letters of a party: "A", "SF", "UP-1".
[[nodiscard]] bool is_party_letters(std::string_view text);

// "A", "UP-1", "Venstre", "Det Konservative Folkeparti".
[[nodiscard]] bool is_party(std::string_view text);

// "SF stemmer imod, da …", "… med bemærkning om, at …": what stands behind it in its paragraph goes
// on with their reasons.
[[nodiscard]] bool gives_reasons(std::string_view sentence);

}  // namespace referat
