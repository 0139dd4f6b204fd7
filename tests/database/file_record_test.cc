#include "database/file_record.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/limits.h"

using namespace referat;
using namespace referat::database;

TEST_CASE("a file's record comes back from the database as it was") {
  const DocumentRecord first{.id = "direktionen/2018-11-19~2",
                             .claim = "direktionen/2018-11-19",
                             .meeting = "direktionen/2018-11-19",
                             .content = "0abc",
                             .day = "1def",
                             .sources = {"/referater/kopi.txt"},
                             .items = 8,
                             .elsewhere = 5,
                             .decisions = 3,
                             .warnings = 1,
                             .date = "2018-11-19",
                             .municipality = "Høje-Taastrup",
                             .municipality_inferred = true};
  const FileRecord record{.path = "/referater/Høje-Taastrup.txt",
                          .file = "/arkiv/1.txt",
                          .fingerprint = "abc",
                          .documents = {first, {.id = "byraadet/2018-11-20", .items = 2}},
                          .arrivals = {{"00ff/0000000000001000", {"abc", "def"}}}};
  const FileRecord back = unpack_record(pack_record(record));
  CHECK(back.path == record.path);
  CHECK(back.file == record.file);
  CHECK(back.fingerprint == record.fingerprint);
  CHECK(back.arrivals == record.arrivals);
  REQUIRE(back.documents.size() == 2);
  const DocumentRecord& document = back.documents[0];
  CHECK(document.id == first.id);
  CHECK(document.claim == first.claim);
  CHECK(document.meeting == first.meeting);
  CHECK(document.content == first.content);
  CHECK(document.day == first.day);
  CHECK(document.sources == first.sources);
  CHECK(document.decisions == 3);
  CHECK(document.warnings == 1);
  CHECK(document.date == first.date);
  CHECK(document.municipality == first.municipality);
  CHECK(document.municipality_inferred);
  CHECK(items_of(back) == 10);
  CHECK(counted_items_of(back) == 5);
  CHECK(decisions_of(back) == 3);
}

TEST_CASE("a record that can't be read is reported as damage") {
  CHECK_THROWS_AS(unpack_record("{\"path\":"), Error);
  CHECK_THROWS_AS(unpack_record("{}"), Error);
}

TEST_CASE("a record of a day that isn't, or of more than a document has, is damage") {
  FileRecord record{
      .path = "/a.txt", .file = "", .fingerprint = "1", .documents = {DocumentRecord()}};
  DocumentRecord& document = record.documents[0];
  for (const char* date : {"", "2018-11-19"}) {
    document.date = date;
    CHECK(unpack_record(pack_record(record)).documents[0].date == date);
  }
  for (const char* date : {"xxxx", "x", "2018", "2018-02-30", "99999-01-01", "19-11-2018"}) {
    INFO(date);
    document.date = date;
    CHECK_THROWS_AS(unpack_record(pack_record(record)), Error);
  }
  document.date = "";
  for (std::size_t DocumentRecord::*count :
       {&DocumentRecord::items, &DocumentRecord::elsewhere, &DocumentRecord::decisions,
        &DocumentRecord::warnings}) {
    FileRecord many = record;
    many.documents[0].*count = 4'294'967'295;
    CHECK_THROWS_AS(unpack_record(pack_record(many)), Error);
  }
  document.elsewhere = 1;  // of no items
  CHECK_THROWS_AS(unpack_record(pack_record(record)), Error);
  document.items = limits::max_items;
  document.decisions = limits::max_items * limits::max_decisions;
  document.warnings = limits::max_warnings + 1;
  CHECK(items_of(unpack_record(pack_record(record))) == limits::max_items);
}

TEST_CASE("a file name that is no UTF-8 can be recorded") {
  CHECK(unpack_record(pack_record({.path = "/referat\xE6r.txt", .file = {}, .fingerprint = {}}))
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
