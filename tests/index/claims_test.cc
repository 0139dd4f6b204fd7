#include "index/claims.h"

#include <catch2/catch.hpp>

using namespace referat::database;
using namespace referat::index;

namespace {

const std::string meeting = "direktionen/2018-11-19";

MeetingClaims with(const std::map<std::string, std::string>& files) {
  std::map<std::string, FileRecord> records;
  for (const auto& [key, held] : files) records[key].meeting = held;
  return MeetingClaims(records);
}

}  // namespace

TEST_CASE("the first file gets the meeting's name, the next ones a name beside it") {
  MeetingClaims claims({});
  CHECK(claims.claim("/a.txt", meeting).meeting == meeting);
  const auto second = claims.claim("/b.txt", meeting);
  CHECK(second.meeting == meeting + "~2");
  CHECK(second.other_key == "/a.txt");
  CHECK(claims.claim("/c.txt", meeting).meeting == meeting + "~3");
}

TEST_CASE("a file that is indexed again keeps its name") {
  auto claims = with({{"/a.txt", meeting}, {"/b.txt", meeting + "~2"}});
  CHECK(claims.claim("/b.txt", meeting).meeting == meeting + "~2");
  CHECK(claims.claim("/a.txt", meeting).meeting == meeting);
  CHECK(claims.claim("/a.txt", meeting).other_key.empty());
}

TEST_CASE("a record's name that isn't one of ours is given up") {
  for (const char* more : {"~x", "~", "~2/../3", "~9999999999", "2"}) {
    CAPTURE(more);
    auto claims = with({{"/b.txt", meeting + more}});
    CHECK(claims.claim("/b.txt", meeting).meeting == meeting);
  }
}

TEST_CASE("a name is kept even when the file that was first is gone") {
  auto claims = with({{"/b.txt", meeting + "~2"}});
  const auto claim = claims.claim("/b.txt", meeting);
  CHECK(claim.meeting == meeting + "~2");
  CHECK(claim.other_key.empty());
}

TEST_CASE("a file that turns out to be another meeting gives up its old one") {
  auto claims = with({{"/a.txt", meeting}});
  CHECK(claims.claim("/a.txt", "byraadet/2018-11-20").meeting == "byraadet/2018-11-20");
  CHECK(claims.claim("/b.txt", meeting).meeting == meeting);
}
