// What is known of the fields of the query language besides their names (parser.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "query/node.h"

namespace referat::query {

// Its value is words to look for (titel:, deltager:), as those of the whole item are.
[[nodiscard]] bool is_text_field(Field field);

// Its value is a period (år:, dato:).
[[nodiscard]] bool is_date_field(Field field);

// An item has no more than one value of it: sag:, udvalg:, type: …
[[nodiscard]] bool has_one_value(Field field);

// "udvalg: Byrådet" with a blank is the field and its value, as people type it. Not where the value
// may be unreadable ("dato: mandag") or the name is an ordinary word of minutes ("fravær: 3").
[[nodiscard]] bool may_stand_apart(Field field);

// The field's name that somebody may have meant who typed "deltagre"; nothing if none is near.
[[nodiscard]] std::optional<std::string_view> nearest_field_name(std::string_view typed);

// The value of a boolean field as filter_query() takes it: blanks collapsed, "minutes" → "referat",
// "yes" → "ja". Nothing if the field has no such value (resultat:abc, type:abc).
[[nodiscard]] std::optional<std::string> field_value(Field field, std::string_view text);

}  // namespace referat::query
