#include "index/xapian_writer.h"

#include <xapian.h>

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/limits.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::database;
using namespace referat::index;
using test::TempDir;

namespace {

IndexedItem item(const std::string& id) {
  return {.id = id,
          .postings = {{"Q:" + id, {}}, {"punkt", {2, {1, 7}}}},
          .values = {{0, "20181119"}},
          .data = "data " + id};
}

// An item with a term that Xapian doesn't take.
IndexedItem bad_item(const std::string& id, const std::string& term) {
  auto bad = item(id);
  bad.postings.emplace_back(term, Posting{1, {}});
  return bad;
}

FileUpdate update(const std::string& key, std::vector<IndexedItem> items) {
  for (auto& one : items) one.postings.emplace_back("F:" + key, Posting{});
  std::string id = items.front().id;
  id.resize(std::min(id.rfind('/'), id.size()));
  return {.file_key = key,
          .record = {.path = key,
                     .file = key,
                     .fingerprint = "1",
                     .documents = {{.id = id, .items = items.size()}}},
          .items = std::move(items)};
}

Xapian::Database opened(const TempDir& folder) {
  return Xapian::Database(folder / "gen", Xapian::DB_BACKEND_GLASS);
}

std::unique_ptr<ItemWriter> writer_in(const TempDir& folder) {
  return open_writer(folder / "gen", "db");
}

const std::string too_long(limits::max_term_bytes + 1, 'a');
const std::string fails_at_flush(150, '\0');  // each NUL takes two bytes of Xapian's 255

}  // namespace

TEST_CASE("an item is written with its terms, positions, values and data") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  writer->replace(update("/a.txt", {item("a/1")}));
  writer->commit();
  const auto database = opened(folder);
  REQUIRE(database.get_doccount() == 1);
  const auto document = database.get_document(*database.postlist_begin("Q:a/1"));
  CHECK(document.get_data() == "data a/1");
  CHECK(document.get_value(0) == "20181119");
  CHECK(database.get_collection_freq("punkt") == 2);
  const std::vector<Xapian::termpos> positions(
      database.positionlist_begin(document.get_docid(), "punkt"),
      database.positionlist_end(document.get_docid(), "punkt"));
  CHECK(positions == std::vector<Xapian::termpos>{1, 7});
  CHECK(database.get_collection_freq("Q:a/1") == 0);
}

TEST_CASE("a file replaces what it had before, and nothing else") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  writer->replace(update("/a.txt", {item("a/1"), item("a/2")}));
  writer->replace(update("/b.txt", {item("b/1")}));
  writer->commit();
  writer->replace(update("/a.txt", {item("a/3")}));
  writer->commit();
  const auto database = opened(folder);
  CHECK(database.get_doccount() == 2);
  CHECK_FALSE(database.term_exists("Q:a/1"));
  CHECK(database.term_exists("Q:a/3"));
  CHECK(database.term_exists("Q:b/1"));
  CHECK(items_of(writer->files().at("/a.txt")) == 1);
}

TEST_CASE("a removed file takes its items and its record with it") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  writer->replace(update("/a.txt", {item("a/1")}));
  writer->replace(update("/b.txt", {item("b/1")}));
  writer->remove("/a.txt");
  writer->commit();
  CHECK(opened(folder).get_doccount() == 1);
  CHECK(writer->files().size() == 1);
}

TEST_CASE("one bad item among eight doesn't take the others with it") {
  for (const auto& term : {too_long, fails_at_flush, std::string()}) {
    const TempDir folder;
    const auto writer = writer_in(folder);
    for (const char* key : {"/1", "/2", "/3", "/4", "/5"}) {
      writer->replace(update(key, {item(key)}));
    }
    writer->replace(update("/bad", {bad_item("bad", term)}));
    for (const char* key : {"/6", "/7"}) writer->replace(update(key, {item(key)}));
    writer->commit();
    CHECK(opened(folder).get_doccount() == 7);
    REQUIRE(writer->refused().size() == 1);
    CHECK(writer->refused()[0].id == "bad");
    CHECK(writer->refused()[0].path == "/bad");
    CHECK_FALSE(writer->refused()[0].reason.empty());
  }
}

TEST_CASE("the other items of a bad item's file stand, and the file is read again next time") {
  for (const auto& term : {too_long, fails_at_flush}) {
    const TempDir folder;
    const auto writer = writer_in(folder);
    writer->replace(update("/a.txt", {item("a/1"), bad_item("a/2", term), item("a/3")}));
    writer->commit();
    CHECK(opened(folder).get_doccount() == 2);
    CHECK(writer->files().at("/a.txt").fingerprint.empty());
    CHECK(items_of(writer->files().at("/a.txt")) == 2);
  }
}

TEST_CASE("the writer goes on after a bad batch") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  writer->replace(update("/a.txt", {bad_item("a/1", fails_at_flush)}));
  writer->commit();
  writer->replace(update("/b.txt", {item("b/1")}));
  writer->commit();
  CHECK(opened(folder).get_doccount() == 1);
  CHECK(writer->refused().size() == 1);
}

TEST_CASE("a full batch is committed by itself") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  std::vector<IndexedItem> many;
  for (std::size_t i = 0; i < limits::batch_items; ++i) {
    many.push_back(item("a/" + std::to_string(i)));
  }
  writer->replace(update("/a.txt", many));
  CHECK(opened(folder).get_doccount() == limits::batch_items);
}

TEST_CASE("metadata is read back before and after the commit") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  writer->set_metadata("referat.schema", "1");
  CHECK(writer->metadata("referat.schema") == "1");
  writer->commit();
  CHECK(writer->metadata("referat.schema") == "1");
  CHECK(opened(folder).get_metadata("referat.schema") == "1");
}

TEST_CASE("a writer on a database that another program holds says so") {
  const TempDir folder;
  const auto first = writer_in(folder);
  CHECK_THROWS_WITH(writer_in(folder), Catch::Contains("låst"));
}

TEST_CASE("a damaged database gives our own error") {
  const TempDir folder;
  writer_in(folder)->commit();
  folder.write("gen/iamglass", "ikke en database");
  CHECK_THROWS_WITH(writer_in(folder), Catch::Contains("db"));
  CHECK_THROWS_AS(writer_in(folder), Error);
}

TEST_CASE("a file that is larger than a batch is written whole, in several") {
  const TempDir folder;
  const auto writer = writer_in(folder);
  auto first = item("a/1");
  auto second = item("a/2");
  first.data = std::string(limits::batch_bytes / 2 + 1, 'x');
  second.data = first.data;
  writer->replace(update("/small.txt", {item("b/1")}));
  writer->replace(update("/a.txt", {first, second}));
  // It is on disk without a commit, and so is what came before it.
  const auto database = opened(folder);
  CHECK(database.get_doccount() == 3);
  CHECK(database.term_exists("Q:a/2"));
  CHECK(writer->files().at("/a.txt").fingerprint == "1");
  CHECK(items_of(writer->files().at("/a.txt")) == 2);
  CHECK(writer->refused().empty());
}
