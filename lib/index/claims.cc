#include "index/claims.h"

#include <fmt/format.h>

#include "index/editions.h"

namespace referat::index {

MeetingClaims::MeetingClaims(const std::map<std::string, database::FileRecord>& files) {
  for (const auto& [key, record] : files) {
    for (const auto& document : record.documents) taken_.insert(document.id);
  }
}

std::string MeetingClaims::claim(const std::string& claim, const std::string& held) {
  if (id_parts(held, claim) && taken_.insert(held).second) return held;
  if (taken_.insert(claim).second) return claim;
  int& n = next_.try_emplace(claim, 2).first->second;
  for (;;) {
    std::string id = fmt::format("{}~{}", claim, n++);
    if (taken_.insert(id).second) return id;
  }
}

void MeetingClaims::give_up(const database::FileRecord& record) {
  for (const auto& document : record.documents) taken_.erase(document.id);
  next_.clear();  // a number is free again
}

}  // namespace referat::index
