#include "index/claims.h"

#include <catch2/catch.hpp>

using namespace referat::database;
using namespace referat::index;

namespace {

const std::string meeting = "direktionen/2018-11-19";

FileRecord record_of(const std::string& id) {
  return {.path = "/a.txt", .file = "/a.txt", .fingerprint = "1", .documents = {{.id = id}}};
}

MeetingClaims with(const std::vector<std::string>& ids) {
  std::map<std::string, FileRecord> records;
  for (const auto& id : ids) records["/" + id] = record_of(id);
  return MeetingClaims(records);
}

}  // namespace

TEST_CASE("the first document gets the meeting's name, the next ones a name beside it") {
  MeetingClaims claims({});
  CHECK(claims.claim(meeting, "") == meeting);
  CHECK(claims.claim(meeting, "") == meeting + "~2");
  CHECK(claims.claim(meeting, "") == meeting + "~3");
}

TEST_CASE("a document that is indexed again keeps its name") {
  auto claims = with({meeting});
  CHECK(claims.claim(meeting, meeting + "~2") == meeting + "~2");
  CHECK(claims.claim(meeting, meeting + "-kl-2100") == meeting + "-kl-2100");
}

TEST_CASE("a record's name that isn't one of ours is given up") {
  for (const char* more :
       {"~x", "~", "~2/../3", "~9999999999", "2", "-kl-9", "-kl-21000", "-kl-x"}) {
    CAPTURE(more);
    auto claims = with({});
    CHECK(claims.claim(meeting, meeting + more) == meeting);
  }
}

TEST_CASE("what a file gives up is free again") {
  auto claims = with({meeting});
  claims.give_up(record_of(meeting));
  CHECK(claims.claim(meeting, "") == meeting);
}
