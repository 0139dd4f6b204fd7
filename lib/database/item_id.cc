#include "database/item_id.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/limits.h"
#include "base/strings.h"

namespace referat::database {

namespace {

constexpr std::string_view unknown_body = "ukendt";
constexpr std::string_view no_date = "udateret";

std::string short_slug(std::string_view text, std::size_t max_bytes) {
  std::string result = slug(text).substr(0, max_bytes);
  if (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

bool has_letter(std::string_view ascii) {
  return std::any_of(ascii.begin(), ascii.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// An id always has a letter, so that no case number or date can be taken for one.
std::string body_name(const std::string& body) {
  std::string name = short_slug(body, limits::max_id_name_bytes);
  if (has_letter(name)) return name;
  return std::string(unknown_body) + (name.empty() ? "" : "-" + name);
}

std::string item_name(const AgendaItem& item) {
  const std::string number =
      item.number ? short_slug(*item.number, limits::max_id_number_bytes) : std::string();
  return number.empty() ? fmt::format("x{}", item.order) : number;
}

}  // namespace

std::string meeting_id(const Meeting& meeting) {
  const std::string municipality = short_slug(meeting.municipality, limits::max_id_name_bytes);
  return fmt::format("{}{}/{}{}", municipality.empty() ? "" : municipality + "/",
                     body_name(meeting.body),
                     meeting.date ? meeting.date->iso() : std::string(no_date),
                     meeting.doc_type == DocumentType::agenda ? agenda_mark : "");
}

std::string day_of(std::string_view claim) {
  if (claim.ends_with(agenda_mark)) claim.remove_suffix(agenda_mark.size());
  return std::string(claim);
}

bool is_certain(std::string_view claim) {
  const auto parts = split(claim, '/');
  return parts.size() >= 2 && !parts[parts.size() - 2].starts_with(unknown_body) &&
         !parts.back().starts_with(no_date);
}

std::vector<std::string> item_ids(const std::string& meeting,
                                  const std::vector<AgendaItem>& items) {
  std::vector<std::string> ids;
  std::set<std::string> taken;
  std::unordered_map<std::string, int> times;  // a name came before
  for (const auto& item : items) {
    const std::string name = fmt::format("{}/{}", meeting, item_name(item));
    std::string id = name;
    int& n = times[name];
    if (++n > 1) id = fmt::format("{}~{}", name, n);
    while (!taken.insert(id).second) id = fmt::format("{}~{}", name, ++n);
    ids.push_back(id);
  }
  return ids;
}

std::string document_of(std::string_view item_id) {
  return std::string(item_id.substr(0, item_id.rfind('/')));
}

std::string meeting_of(std::string_view item_id) {
  std::string meeting = document_of(item_id);
  meeting.erase(std::min(meeting.rfind('~'), meeting.size()));
  if (meeting.ends_with(agenda_mark)) meeting.resize(meeting.size() - agenda_mark.size());
  return meeting;
}

}  // namespace referat::database
