// The fields of the query language: their names, and what is known of each.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat::query {

// The text fields and the boolean fields of the contract; `none` is the whole item.
enum class Field {
  none,
  title,
  decision,
  recommendation,
  attachment,
  participant,
  case_number,
  center,
  recommended_by,
  year,
  date,
  body,
  municipality,
  result,
  absent,    // a text field: who was not there
  vote,      // a text field: who voted how, "imod Ø"
  doc_type,  // referat, dagsorden
  closed,    // ja, nej
};

// "title"/"titel" … → the field; Field::none if it is no field's name. Case is ignored.
[[nodiscard]] Field field_by_name(std::string_view name);
// The Danish name, which has a translation: to_text() (printer.h) prints tr(field_name(field)).
[[nodiscard]] std::string_view field_name(Field field);

// Its value is words to look for (titel:, deltager:), as those of the whole item are.
[[nodiscard]] bool is_text_field(Field field);

// Its value is a period (år:, dato:).
[[nodiscard]] bool is_date_field(Field field);

// An item has no more than one value of it: sag:, udvalg:, type: …
[[nodiscard]] bool has_one_value(Field field);

// "udvalg: Byrådet" with a blank is the field and its value, as people type it. Not where the value
// may be unreadable ("dato: mandag") or the name is an ordinary word of minutes ("fravær: 3",
// "stemte: A").
[[nodiscard]] bool may_stand_apart(Field field);

// The field's name that somebody may have meant who typed "deltagre"; nothing if none is near.
[[nodiscard]] std::optional<std::string_view> nearest_field_name(std::string_view typed);

// The value of a boolean field as filter_query() takes it: blanks collapsed, "minutes" → "referat",
// "yes" → "ja". Nothing if the field has no such value (resultat:abc, type:abc).
[[nodiscard]] std::optional<std::string> field_value(Field field, std::string_view text);

}  // namespace referat::query
