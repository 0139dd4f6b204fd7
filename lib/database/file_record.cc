#include "database/file_record.h"

#include <fmt/format.h>

#include <cstdint>

#include "base/error.h"
#include "base/limits.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "database/arrivals.h"
#include "database/document_counts.h"
#include "domain/json.h"

namespace referat::database {

std::string pack_record(const FileRecord& record) {
  const Json json = {{"path", record.path},           {"fingerprint", record.fingerprint},
                     {"meeting", record.meeting},     {"items", record.items},
                     {"decisions", record.decisions}, {"warnings", record.warnings},
                     {"date", record.date},           {"arrivals", record.arrivals}};
  // A file's name may be any bytes; what isn't UTF-8 is replaced.
  return json_text(json);
}

FileRecord unpack_record(std::string_view bytes) {
  try {
    const Json json = parse_json(bytes);
    FileRecord record{.path = json.at("path"),
                      .fingerprint = json.at("fingerprint"),
                      .meeting = json.at("meeting"),
                      .items = items_from(json.at("items")),
                      .decisions = decisions_from(json.at("decisions")),
                      .warnings = warnings_from(json.at("warnings")),
                      .date = json.at("date"),
                      .arrivals = json.at("arrivals")};
    if (!record.date.empty()) static_cast<void>(date_from_iso(record.date));
    for (const auto& [arrival, texts] : record.arrivals) static_cast<void>(unpack_arrival(arrival));
    return record;
  } catch (const Json::exception&) {
    throw Error(ErrorKind::database,
                tr("databasen er beskadiget (oplysningerne om en fil kan ikke læses); byg den igen "
                   "med referat-index --rebuild"));
  }
}

std::string file_key(std::string_view path) {
  if (path.size() <= limits::max_file_key_bytes) return std::string(path);
  const std::string hash = fingerprint(path);
  const std::size_t end = code_point_begin(path, limits::max_file_key_bytes - hash.size() - 1);
  return fmt::format("{}~{}", path.substr(0, end), hash);
}

std::string fingerprint(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3;
  }
  return fmt::format("{:016x}", hash);
}

std::string bytes_fingerprint(const std::string& record_fingerprint) {
  return record_fingerprint.substr(0, record_fingerprint.find('-'));
}

}  // namespace referat::database
