// Deciding bodies, as running text names them.
#pragma once

#include <string>
#include <string_view>

namespace referat {

// The sentence names this body, in any form ("Direktionens").
[[nodiscard]] bool names_body_in_full(std::string_view sentence, std::string_view body);

// In full, or as a body that speaks of itself, by its kind: "udvalget" for Økonomiudvalget.
[[nodiscard]] bool names_body(std::string_view sentence, std::string_view body);

// It names any deciding body: Direktionen, Byrådet, some udvalg or råd.
[[nodiscard]] bool names_any_body(std::string_view sentence);

// The word is the name of a body by its end: "Byrådet", "Økonomiudvalg", "Chefgruppen".
[[nodiscard]] bool is_body_word(std::string_view word);

// The name by which a body is known, of how a title or a field prints it: without the years of its
// office, the number of its meeting and remarks, and in the definite form. "Byråd 2022-2025", "3.
// møde i Byrådet", "Byrådets ordinære" and "(rettet udgave) Byrådet" are Byrådet. As printed where
// no word is a body's name.
[[nodiscard]] std::string plain_body_name(std::string_view printed);

}  // namespace referat
