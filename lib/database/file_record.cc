#include "database/file_record.h"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

#include "base/error.h"
#include "base/limits.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "database/arrivals.h"
#include "database/document_counts.h"
#include "domain/json.h"

namespace referat::database {

namespace {

// Arrays, since most documents have some: [name, acronym, items, recommending, presenting, shown].
Json departments_to_json(const std::vector<DepartmentCount>& departments) {
  Json json = Json::array();
  for (const auto& [name, acronym, items, recommending, presenting, shown] : departments) {
    json.push_back(Json::array({name, acronym, items, recommending, presenting, shown}));
  }
  return json;
}

std::vector<DepartmentCount> departments_from_json(const Json& json) {
  std::vector<DepartmentCount> departments;
  for (const Json& one : json) {
    departments.push_back({.name = one.at(0),
                           .acronym = one.at(1),
                           .items = items_from(one.at(2)),
                           .recommending = items_from(one.at(3)),
                           .presenting = items_from(one.at(4)),
                           .shown = one.at(5)});
  }
  return departments;
}

Json document_to_json(const DocumentRecord& document) {
  return {{"id", document.id},
          {"claim", document.claim},
          {"meeting", document.meeting},
          {"content", document.content},
          {"day", document.day},
          {"sources", document.sources},
          {"items", document.items},
          {"elsewhere", document.elsewhere},
          {"decisions", document.decisions},
          {"warnings", document.warnings},
          {"date", document.date},
          {"municipality", document.municipality},
          {"municipality_inferred", document.municipality_inferred},
          {"departments", departments_to_json(document.departments)}};
}

DocumentRecord document_from_json(const Json& json) {
  DocumentRecord document{.id = json.at("id"),
                          .claim = json.at("claim"),
                          .meeting = json.at("meeting"),
                          .content = json.at("content"),
                          .day = json.at("day"),
                          .sources = json.at("sources"),
                          .items = items_from(json.at("items")),
                          .elsewhere = items_from(json.at("elsewhere")),
                          .decisions = decisions_from(json.at("decisions")),
                          .warnings = warnings_from(json.at("warnings")),
                          .date = json.at("date"),
                          .municipality = json.at("municipality"),
                          .municipality_inferred = json.at("municipality_inferred"),
                          .departments = departments_from_json(json.at("departments"))};
  if (document.elsewhere > document.items) refuse_json("more than there are");
  if (!document.date.empty()) static_cast<void>(date_from_iso(document.date));
  return document;
}

std::size_t sum(const FileRecord& record, std::size_t DocumentRecord::*count) {
  std::size_t total = 0;
  for (const DocumentRecord& document : record.documents) total += document.*count;
  return total;
}

}  // namespace

std::size_t items_of(const FileRecord& record) { return sum(record, &DocumentRecord::items); }

std::size_t counted_items_of(const FileRecord& record) {
  return items_of(record) - sum(record, &DocumentRecord::elsewhere);
}

std::size_t decisions_of(const FileRecord& record) {
  return sum(record, &DocumentRecord::decisions);
}

std::string pack_record(const FileRecord& record) {
  Json documents = Json::array();
  for (const auto& document : record.documents) documents.push_back(document_to_json(document));
  const Json json = {{"path", record.path},
                     {"file", record.file},
                     {"fingerprint", record.fingerprint},
                     {"documents", std::move(documents)},
                     {"arrivals", record.arrivals}};
  // A file's name may be any bytes; what isn't UTF-8 is replaced.
  return json_text(json);
}

FileRecord unpack_record(std::string_view bytes) {
  try {
    const Json json = parse_json(bytes);
    FileRecord record{.path = json.at("path"),
                      .file = json.at("file"),
                      .fingerprint = json.at("fingerprint"),
                      .arrivals = json.at("arrivals")};
    for (const Json& document : json.at("documents")) {
      record.documents.push_back(document_from_json(document));
    }
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
