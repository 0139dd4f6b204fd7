#include "database/packed_set.h"

#include <algorithm>

#include "base/error.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "domain/json.h"

namespace referat::database {

namespace {

constexpr std::size_t max_value_bytes = 255;  // what a length byte can say

void cut(std::string& value) {
  if (value.size() > max_value_bytes) value.resize(code_point_begin(value, max_value_bytes));
}

[[noreturn]] void refuse() {
  throw Error(ErrorKind::database,
              tr("databasen er beskadiget (et værdifelt kan ikke læses); byg den igen med "
                 "referat-index --rebuild"));
}

}  // namespace

std::string pack_set(std::vector<std::string> values) {
  std::for_each(values.begin(), values.end(), cut);
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  std::string bytes;
  for (const auto& value : values) {
    if (value.empty()) continue;
    bytes += static_cast<char>(static_cast<unsigned char>(value.size()));
    bytes += value;
  }
  return bytes;
}

std::vector<std::string_view> set_members(std::string_view bytes) {
  constexpr std::size_t usual = 8;  // spares growing by one and one
  std::vector<std::string_view> members;
  members.reserve(usual);
  while (!bytes.empty()) {
    const auto length = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    if (length == 0 || length > bytes.size()) refuse();
    members.push_back(bytes.substr(0, length));
    if (!is_utf8(members.back())) refuse();
    bytes.remove_prefix(length);
  }
  return members;
}

void check_single_value(std::string_view value) {
  if (!is_utf8(value)) refuse();
}

void check_beginning_of_day(std::string_view value, std::string_view rest) {
  if (value.empty()) return;
  try {
    static_cast<void>(date_from_iso(std::string(value).append(rest)));
  } catch (const Json::exception&) {
    refuse();
  }
}

std::vector<std::string> unpack_set(std::string_view bytes) {
  const auto members = set_members(bytes);
  return {members.begin(), members.end()};
}

}  // namespace referat::database
