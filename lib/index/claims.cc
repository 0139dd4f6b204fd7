#include "index/claims.h"

#include <fmt/format.h>

#include "base/strings.h"

namespace referat::index {

namespace {

// The meeting's own name, or one beside it: "…~2".
bool is_name_of(std::string_view name, std::string_view meeting) {
  constexpr std::size_t most_digits = 9;
  if (!name.starts_with(meeting)) return false;
  name.remove_prefix(meeting.size());
  return name.empty() ||
         (name.front() == '~' && is_number(name.substr(1)) && name.size() <= 1 + most_digits);
}

}  // namespace

MeetingClaims::MeetingClaims(const std::map<std::string, database::FileRecord>& files) {
  for (const auto& [key, record] : files) {
    owner_[record.meeting] = key;
    held_[key] = record.meeting;
  }
}

MeetingClaims::Claim MeetingClaims::claim(const std::string& file_key, const std::string& meeting) {
  const auto held = held_.find(file_key);
  const bool keeps = held != held_.end() && is_name_of(held->second, meeting);
  Claim claim{.meeting = keeps ? held->second : meeting, .other_key = {}};
  if (!keeps) {
    give_up(file_key);
    if (owner_.contains(meeting)) {
      int& n = next_.try_emplace(meeting, 2).first->second;
      do {
        claim.meeting = fmt::format("{}~{}", meeting, n++);
      } while (owner_.contains(claim.meeting));
    }
  }
  const auto first = owner_.find(meeting);
  if (first != owner_.end() && first->second != file_key) claim.other_key = first->second;
  owner_[claim.meeting] = file_key;
  held_[file_key] = claim.meeting;
  return claim;
}

void MeetingClaims::give_up(const std::string& file_key) {
  const auto held = held_.find(file_key);
  if (held == held_.end()) return;
  owner_.erase(held->second);
  next_.clear();  // a number is free again
  held_.erase(held);
}

}  // namespace referat::index
