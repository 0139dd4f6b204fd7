// Domain types ↔ JSON, in the field names of the contract. The same mapping serves --parse and the
// data that a database keeps for each item.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "domain/meeting.h"

namespace referat {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json to_json(const Meeting& meeting);
[[nodiscard]] Json to_json(const AgendaItem& item);
[[nodiscard]] Json to_json(const Decision& decision);
[[nodiscard]] Json to_json(const Minutes& minutes);

// The inverse of to_json(AgendaItem). Throws nlohmann::json::exception on anything else.
[[nodiscard]] AgendaItem item_from_json(const Json& json);

[[nodiscard]] std::string section_kind_name(SectionKind kind);
[[nodiscard]] std::string doc_type_name(DocumentType type);  // "minutes", "agenda"

}  // namespace referat
