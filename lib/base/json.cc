#include "base/json.h"

#include <limits>

namespace referat {

Json parse_json(std::string_view text) { return Json::parse(text); }

std::int64_t whole_number(const Json& json, std::int64_t least, std::int64_t most) {
  // What doesn't fit into 64 bits is read as a floating number.
  const bool fits = json.is_number_integer() &&
                    (!json.is_number_unsigned() ||
                     json.get<std::uint64_t>() <= std::numeric_limits<std::int64_t>::max());
  const std::int64_t number = fits ? json.get<std::int64_t>() : 0;
  if (fits && number >= least && number <= most) return number;
  throw Json::out_of_range::create(401, "no whole number within its bounds", nullptr);
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json text_or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

std::string json_text(const Json& json, int indent, BrokenUtf8 broken) {
  const auto handling = broken == BrokenUtf8::replaced ? Json::error_handler_t::replace
                                                       : Json::error_handler_t::strict;
  return json.dump(indent, ' ', false, handling);
}

}  // namespace referat
