#include "database/file_record.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/limits.h"

using namespace referat;
using namespace referat::database;

TEST_CASE("a file's record comes back from the database as it was") {
  const FileRecord record{.path = "/referater/Høje-Taastrup.txt",
                          .fingerprint = "abc",
                          .meeting = "direktionen/2018-11-19~2",
                          .items = 8,
                          .decisions = 7,
                          .warnings = 1,
                          .date = "2018-11-19",
                          .arrivals = {{"00ff/0000000000001000", {"abc", "def"}}}};
  const FileRecord back = unpack_record(pack_record(record));
  CHECK(back.path == record.path);
  CHECK(back.fingerprint == record.fingerprint);
  CHECK(back.meeting == record.meeting);
  CHECK(back.items == 8);
  CHECK(back.decisions == 7);
  CHECK(back.warnings == 1);
  CHECK(back.date == record.date);
  CHECK(back.arrivals == record.arrivals);
}

TEST_CASE("a record that can't be read is reported as damage") {
  CHECK_THROWS_AS(unpack_record("{\"path\":"), Error);
  CHECK_THROWS_AS(unpack_record("{}"), Error);
}

TEST_CASE("a record of a day that isn't, or of more than a document has, is damage") {
  FileRecord record;
  for (const char* date : {"", "2018-11-19"}) {
    record.date = date;
    CHECK(unpack_record(pack_record(record)).date == date);
  }
  for (const char* date : {"xxxx", "x", "2018", "2018-02-30", "99999-01-01", "19-11-2018"}) {
    INFO(date);
    record.date = date;
    CHECK_THROWS_AS(unpack_record(pack_record(record)), Error);
  }
  record.date = "";
  for (std::size_t FileRecord::*count :
       {&FileRecord::items, &FileRecord::decisions, &FileRecord::warnings}) {
    FileRecord many = record;
    many.*count = 4'294'967'295;
    CHECK_THROWS_AS(unpack_record(pack_record(many)), Error);
  }
  record.items = limits::max_items;
  record.decisions = limits::max_items * limits::max_decisions;
  record.warnings = limits::max_warnings + 1;
  CHECK(unpack_record(pack_record(record)).items == limits::max_items);
}

TEST_CASE("a file name that is no UTF-8 can be recorded") {
  CHECK(
      unpack_record(
          pack_record({.path = "/referat\xE6r.txt", .fingerprint = {}, .meeting = {}, .date = {}}))
          .path == "/referat\uFFFDr.txt");
}

TEST_CASE("the key of a long path is bounded and its own") {
  const std::string folder = "/" + std::string(300, 'a');
  CHECK(file_key("/kort.txt") == "/kort.txt");
  CHECK(file_key(folder + "/1.txt").size() <= 160);
  CHECK(file_key(folder + "/1.txt") != file_key(folder + "/2.txt"));
}

TEST_CASE("other bytes have another fingerprint") {
  CHECK(fingerprint("referat") == fingerprint("referat"));
  CHECK(fingerprint("referat") != fingerprint("referat "));
  CHECK(fingerprint("") == "cbf29ce484222325");
}
