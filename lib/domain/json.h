// Domain types ↔ JSON, in the field names of the contract. The same mapping serves --parse and the
// data that a database keeps for each item.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "domain/agenda_item.h"
#include "domain/date.h"
#include "domain/decision.h"
#include "domain/meeting.h"
#include "domain/minutes.h"

namespace referat {

// Of all JSON that the programs print, as the schemas' $id has it: the first number grows when
// something is renamed, left out or means something else, the second when something is added.
inline constexpr std::string_view json_version = "1.0";

[[nodiscard]] Json to_json(const Meeting& meeting);
[[nodiscard]] Json to_json(const AgendaItem& item);
[[nodiscard]] Json to_json(const Decision& decision);
[[nodiscard]] Json to_json(const Minutes& minutes);

// The inverse of to_json(AgendaItem). Throws Json::exception on anything else.
[[nodiscard]] AgendaItem item_from_json(const Json& json);

// Throws Json::exception if the text is no day as Date::iso() has it.
[[nodiscard]] Date date_from_iso(const std::string& text);

// Outcome::unknown for a name that there is not. Throws as item_from_json() if it isn't a text.
[[nodiscard]] Outcome outcome_named(const Json& name);

[[nodiscard]] std::string section_kind_name(SectionKind kind);
[[nodiscard]] std::string doc_type_name(DocumentType type);  // "minutes", "agenda"

}  // namespace referat
