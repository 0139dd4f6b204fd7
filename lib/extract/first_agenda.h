// The JSON in which FirstAgenda's meeting system gives a meeting: an object with Udvalg, Moede and
// Dagsordenpunkter, or an array of them. (Seen: the interface of its web pages, 2022 to 2025.)
#pragma once

#include <string_view>

#include "extract/document.h"

namespace referat::extract {

// It may be one: JSON with the name of its list of items.
[[nodiscard]] bool looks_like_first_agenda(std::string_view bytes);

// Throws Error(input): no JSON, or not of this form.
[[nodiscard]] Document read_first_agenda(std::string_view bytes);

}  // namespace referat::extract
