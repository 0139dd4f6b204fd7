#include "base/json.h"

namespace referat {

Json parse_json(std::string_view text) { return Json::parse(text); }

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json text_or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

std::string json_text(const Json& json, int indent, BrokenUtf8 broken) {
  const auto handling = broken == BrokenUtf8::replaced ? Json::error_handler_t::replace
                                                       : Json::error_handler_t::strict;
  return json.dump(indent, ' ', false, handling);
}

}  // namespace referat
