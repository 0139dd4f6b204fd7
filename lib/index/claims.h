// Which file a meeting's id belongs to. Two files may claim the same meeting (a correction, a copy
// in another folder): both stay, the second as "…~2".
#pragma once

#include <map>
#include <string>

#include "database/file_record.h"

namespace referat::index {

class MeetingClaims {
 public:
  // The meetings that the database's files have.
  explicit MeetingClaims(const std::map<std::string, database::FileRecord>& files);

  struct Claim {
    std::string meeting;    // the id that the file gets
    std::string other_key;  // the file that had it first, empty if nobody else has
  };
  // A file that already has this meeting keeps its id; a file that had another gives that up.
  Claim claim(const std::string& file_key, const std::string& meeting);

 private:
  void give_up(const std::string& file_key);

  std::map<std::string, std::string> owner_;  // meeting → file key
  std::map<std::string, std::string> held_;   // file key → meeting
  std::map<std::string, int> next_;  // the next number of a meeting that has several files: no
                                     // lower one is free
};

}  // namespace referat::index
