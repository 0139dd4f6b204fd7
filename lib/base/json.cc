#include "base/json.h"

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "base/utf8.h"

template <>
void nlohmann::ordered_json::json_value::destroy(value_t type) {
  if (type == value_t::object) delete object;
  if (type == value_t::array) delete array;
  if (type == value_t::string) delete string;
  if (type == value_t::binary) delete binary;
}

namespace referat {

namespace {

// Takes what the library's parsers find, in its order, and makes the value of it, or refuses. They
// call themselves for each level of MessagePack: depth is checked where a level begins.
class Builder {
 public:
  Builder(Json& root, bool any_numbers) : root_(root), any_numbers_(any_numbers) {}

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
  bool number_integer(Json::number_integer_t value) {
    if (!any_numbers_) refuse_json("a negative number");
    return put(value);
  }
  bool number_float(Json::number_float_t value, const std::string& /*text*/) {
    if (!any_numbers_) refuse_json("a number with a fraction");
    return put(value);
  }
  static bool binary(const Json::binary_t& /*value*/) { refuse_json("binary data"); }

  bool string(std::string& value) {
    check(value);
    return put(std::move(value));
  }

  // At the end, whatever keys there are: looking for each would take the square of the time.
  bool key(std::string& name) {
    check(name);
    auto& object = open_.back()->get_ref<Json::object_t&>();
    static_cast<Json::object_t::Container&>(object).emplace_back(std::move(name), nullptr);
    return true;
  }

  bool start_object(std::size_t /*size*/) { return open(Json::object()); }
  bool start_array(std::size_t /*size*/) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  static bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                          const Json::exception& error) {
    throw error;  // NOLINT(cert-err60-cpp): the library's own
  }

 private:
  static void check(std::string_view text) {
    if (!is_utf8(text)) refuse_json("text that is no UTF-8");
  }

  Json& place() {
    if (open_.empty()) return root_;
    Json& parent = *open_.back();
    if (parent.is_array()) return parent.get_ref<Json::array_t&>().emplace_back();
    return parent.get_ref<Json::object_t&>().back().second;
  }

  template <typename Value>
  bool put(Value&& value) {
    place() = Json(std::forward<Value>(value));
    return true;
  }

  bool open(Json empty) {
    if (open_.size() == limits::max_json_depth) refuse_json("too deep");
    Json& opened = place();
    opened = std::move(empty);
    open_.push_back(&opened);
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  Json& root_;
  bool any_numbers_;
  std::vector<Json*> open_;
};

Json read(std::string_view bytes, Json::input_format_t format, bool any_numbers = false) {
  Json root;
  Builder builder(root, any_numbers);
  Json::sax_parse(bytes, &builder, format);
  return root;
}

}  // namespace

Json parse_json(std::string_view text) { return read(text, Json::input_format_t::json); }

Json parse_foreign_json(std::string_view text) {
  return read(text, Json::input_format_t::json, true);
}

Json parse_msgpack(std::string_view bytes) { return read(bytes, Json::input_format_t::msgpack); }

std::size_t count_from(const Json& json) {
  return static_cast<std::size_t>(whole_number(json, 0, std::numeric_limits<std::uint32_t>::max()));
}

void refuse_json(const std::string& why) {
  constexpr int id = 501;  // the library's number of errors of other kinds
  throw Json::other_error::create(id, why, nullptr);
}

std::int64_t whole_number(const Json& json, std::int64_t least, std::int64_t most) {
  // What doesn't fit into 64 bits is read as a floating number.
  const bool fits = json.is_number_integer() &&
                    (!json.is_number_unsigned() ||
                     json.get<std::uint64_t>() <= std::numeric_limits<std::int64_t>::max());
  const std::int64_t number = fits ? json.get<std::int64_t>() : 0;
  if (fits && number >= least && number <= most) return number;
  refuse_json("no whole number within its bounds");
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json text_or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

std::string json_text(const Json& json, int indent, BrokenUtf8 broken) {
  const auto handling = broken == BrokenUtf8::replaced ? Json::error_handler_t::replace
                                                       : Json::error_handler_t::strict;
  return json.dump(indent, ' ', false, handling);
}

}  // namespace referat
