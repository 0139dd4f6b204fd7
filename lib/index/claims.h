// The ids that documents get while a run goes on. What is given here is no more than free: which
// document an id belongs to is settled when all files are known (settlement.h).
#pragma once

#include <map>
#include <set>
#include <string>

#include "database/file_record.h"

namespace referat::index {

class MeetingClaims {
 public:
  // What the database's documents have is taken.
  explicit MeetingClaims(const std::map<std::string, database::FileRecord>& files);

  // held, where it is free and an id of this claim (database::meeting_id()); else the claim, with a
  // number behind it ("…~2") if that is taken.
  std::string claim(const std::string& claim, const std::string& held);

  void give_up(const database::FileRecord& record);

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> next_;  // the next number of a claim that was taken: no lower one is
                                     // free
};

}  // namespace referat::index
