#include "database/left_out.h"

#include "base/error.h"
#include "base/json.h"
#include "base/messages.h"

namespace referat::database {

std::string pack_left_out(const LeftOut& left_out) {
  Json json = Json::object();
  for (const auto& [folder, kinds] : left_out) {
    Json counts = Json::object();
    for (const auto& [kind, count] : kinds) counts[kind] = count;
    json[folder] = std::move(counts);
  }
  return json_text(json);
}

LeftOut unpack_left_out(std::string_view bytes) {
  LeftOut left_out;
  if (bytes.empty()) return left_out;
  try {
    const Json json = parse_json(bytes);
    if (!json.is_object()) refuse_json("no folders");
    for (const auto& [folder, kinds] : json.items()) {
      if (!kinds.is_object()) refuse_json("no kinds");
      for (const auto& [kind, count] : kinds.items()) {
        constexpr std::int64_t most = 1'000'000'000;
        left_out[folder][kind] = static_cast<std::size_t>(whole_number(count, 1, most));
      }
    }
  } catch (const Json::exception&) {
    throw Error(ErrorKind::database,
                tr("databasen er beskadiget (oplysningerne om udeladte filer kan ikke læses; byg "
                   "den igen med referat-index --rebuild)"));
  }
  return left_out;
}

}  // namespace referat::database
