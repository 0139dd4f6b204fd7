// Deciding bodies, as running text names them.
#pragma once

#include <string_view>

namespace referat {

// The sentence names this body, in any form ("Direktionens").
[[nodiscard]] bool names_body_in_full(std::string_view sentence, std::string_view body);

// In full, or as a body that speaks of itself, by its kind: "udvalget" for Økonomiudvalget.
[[nodiscard]] bool names_body(std::string_view sentence, std::string_view body);

// It names any deciding body: Direktionen, Byrådet, some udvalg or råd.
[[nodiscard]] bool names_any_body(std::string_view sentence);

}  // namespace referat
