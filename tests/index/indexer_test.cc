#include "index/indexer.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/strings.h"
#include "database/item_data.h"
#include "database/schema.h"
#include "index/examples.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::test;
using index::Added;
using index::Indexer;
using index::IndexOptions;
using index::IndexReport;
using index::SourceDocument;

namespace {

// A document of our own kind: the first line is the body, each other line an item's title.
Minutes read_lines(const SourceDocument& document) {
  if (document.bytes == "ulæselig") throw Error(ErrorKind::input, "kan ikke læses");
  const auto lines = split(document.bytes, '\n');
  std::vector<AgendaItem> items;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    items.push_back(example_item(std::to_string(i), std::string(lines[i])));
  }
  Minutes minutes = example_minutes(std::move(items));
  minutes.meeting.body = lines[0];
  return minutes;
}

IndexOptions in(const TempDir& folder) {
  IndexOptions options;
  options.database = folder.path() / "db";
  return options;
}

IndexReport index_all(const IndexOptions& options, const std::vector<SourceDocument>& documents) {
  Indexer indexer(options, example_register());
  for (const auto& document : documents) indexer.add(document, read_lines);
  return indexer.finish();
}

const SourceDocument board{"/ref/direktionen.txt", "Direktionen\nBudget 2019\nIndkøbsstrategi"};
const SourceDocument council{"/ref/byraad.txt", "Byrådet\nNy skole"};

void write_metadata(const std::string& generation, const std::string& key,
                    const std::string& value) {
  Xapian::WritableDatabase database(generation, Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
  database.set_metadata(key, value);
  database.commit();
}

}  // namespace

TEST_CASE("documents become a database that Xapian's own tools open") {
  const TempDir folder;
  const auto report = index_all(in(folder), {board, council});
  CHECK(report.indexed == 2);
  CHECK(report.items == 3);
  CHECK(report.years == std::set<int>{2018});
  CHECK(Xapian::Database(folder / "db").get_doccount() == 3);  // by the pointer file
  CHECK(ids_in(folder / "db") ==
        std::vector<std::string>{"hoeje-taastrup/byraadet/2018-11-19/1",
                                 "hoeje-taastrup/direktionen/2018-11-19/1",
                                 "hoeje-taastrup/direktionen/2018-11-19/2"});
}

TEST_CASE("the database records its versions and the register") {
  const TempDir folder;
  index_all(in(folder), {board});
  const auto database = open_database(folder / "db");
  CHECK(database.get_metadata("referat.schema") == database::schema_version);
  CHECK(database.get_metadata("referat.centers") == example_register().source());
}

TEST_CASE("nothing is searched before the first index is whole") {
  const TempDir folder;
  {
    Indexer indexer(in(folder), example_register());
    indexer.add(board, read_lines);
    CHECK_FALSE(database::current_generation(folder.path() / "db"));
  }
  CHECK_FALSE(std::filesystem::exists(folder / "db/gen-0001"));  // given up: nothing left behind
}

TEST_CASE("indexing again changes nothing and reads nothing") {
  const TempDir folder;
  index_all(in(folder), {board, council});
  const auto before = ids_in(folder / "db");
  Indexer indexer(in(folder), example_register());
  const auto added = indexer.add(board, [](const SourceDocument&) -> Minutes {
    throw std::logic_error("an unchanged document is not read");
  });
  CHECK(added.outcome == Added::Outcome::unchanged);
  CHECK(added.items == 2);
  const auto report = indexer.finish();
  CHECK(report.unchanged == 1);
  CHECK(report.indexed == 0);
  CHECK(report.items == 2);
  CHECK(ids_in(folder / "db") == before);
}

TEST_CASE("a changed document replaces what it was") {
  const TempDir folder;
  index_all(in(folder), {board, council});
  const auto report = index_all(in(folder), {{board.path, "Direktionen\nKun ét punkt"}});
  CHECK(report.indexed == 1);
  CHECK(ids_in(folder / "db") ==
        std::vector<std::string>{"hoeje-taastrup/byraadet/2018-11-19/1",
                                 "hoeje-taastrup/direktionen/2018-11-19/1"});
}

TEST_CASE("another register or another way of reading means reading again") {
  const TempDir folder;
  index_all(in(folder), {board});
  Indexer other_register(in(folder), CenterRegister::parse("\tHU\tbody\tHovedudvalget\n", "c"));
  CHECK(other_register.add(board, read_lines).outcome == Added::Outcome::indexed);
  other_register.finish();
  const TempDir second;
  index_all(in(second), {board});
  auto options = in(second);
  options.reading = "Høje-Taastrup";
  CHECK(index_all(options, {board}).indexed == 1);
}

TEST_CASE("without a register a database keeps the one it has") {
  const TempDir folder;
  index_all(in(folder), {board});
  Indexer indexer(in(folder), CenterRegister());
  CHECK(indexer.centers().lookup("HRC").size() == 2);
  CHECK(indexer.add(board, read_lines).outcome == Added::Outcome::unchanged);
  indexer.finish();
  CHECK_FALSE(open_database(folder / "db").get_metadata("referat.centers").empty());
}

TEST_CASE(
    "whatever a reader throws, its document alone is lost, and what the database had of it stays") {
  const TempDir folder;
  index_all(in(folder), {board});
  const SourceDocument changed{board.path, "Direktionen\nEt andet punkt"};
  Indexer indexer(in(folder), example_register());
  CHECK_THROWS_AS(indexer.add(changed, [](const auto&) -> Minutes { throw std::bad_alloc(); }),
                  std::bad_alloc);
  CHECK_THROWS_AS(
      indexer.add(changed, [](const auto&) -> Minutes { throw std::length_error("x"); }),
      std::length_error);
  CHECK(indexer.add(council, read_lines).outcome == Added::Outcome::indexed);
  CHECK(indexer.finish().documents_held == 2);
  CHECK(ids_in(folder / "db").size() == 3);
}

TEST_CASE("what was taken in is committed early where that makes room") {
  const TempDir folder;
  Indexer indexer(in(folder), example_register());
  indexer.make_room();
  indexer.add(board, read_lines);
  indexer.make_room();
  CHECK(indexer.add(board, read_lines).outcome == Added::Outcome::unchanged);
  indexer.add(council, read_lines);
  CHECK(indexer.finish().items_held == 3);
}

TEST_CASE("two files that claim the same meeting both stay, with a warning") {
  const TempDir folder;
  const SourceDocument copy{"/ref/kopi.txt", "Direktionen\nBudget 2019, rettet"};
  index_all(in(folder), {board});
  {
    Indexer indexer(in(folder), example_register());
    const auto added = indexer.add(copy, read_lines);
    REQUIRE(added.warnings.size() == 1);
    CHECK(added.warnings[0].message.find(board.path) != std::string::npos);
    indexer.finish();
  }
  const auto ids = ids_in(folder / "db");
  CHECK(ids.size() == 3);
  CHECK(ids.back() == "hoeje-taastrup/direktionen/2018-11-19~2/1");
  index_all(in(folder), {{copy.path, "Direktionen\nBudget 2019, rettet igen"}});
  CHECK(ids_in(folder / "db") == ids);  // each keeps its own name
}

TEST_CASE("a document that can't be read leaves the database as it was") {
  const TempDir folder;
  index_all(in(folder), {board});
  Indexer indexer(in(folder), example_register());
  CHECK_THROWS_AS(indexer.add({board.path, "ulæselig"}, read_lines), Error);
  indexer.add(council, read_lines);
  indexer.finish();
  CHECK(ids_in(folder / "db").size() == 3);
}

TEST_CASE("a document without agenda items is not indexed") {
  const TempDir folder;
  Indexer indexer(in(folder), example_register());
  CHECK(indexer.add({"/ref/brev.txt", "Kære borger"}, read_lines).outcome ==
        Added::Outcome::no_items);
  CHECK(indexer.finish().indexed == 0);
  CHECK_FALSE(database::current_generation(folder.path() / "db"));
}

TEST_CASE("pruning removes what has vanished below the named folders, and only that") {
  const TempDir folder;
  const std::string kept = folder.write("ref/a.txt", "Byrådet\nNy skole");
  const std::string gone = folder.write("ref/b.txt", "Direktionen\nBudget");
  const std::string elsewhere = folder.write("andre/c.txt", "Økonomiudvalget\nRegnskab");
  index_all(in(folder), {{kept, read_file(kept)},
                         {gone, read_file(gone)},
                         {elsewhere, read_file(elsewhere)},
                         {"-", "Teknisk Udvalg\nVejbump"}});
  std::filesystem::remove(gone);
  std::filesystem::remove_all(folder / "andre");
  index_all(in(folder), {});
  CHECK(ids_in(folder / "db").size() == 4);  // without --prune nothing is removed
  auto options = in(folder);
  options.prune = true;
  options.roots = {folder / "ref"};
  const auto report = index_all(options, {});
  CHECK(report.removed == 1);
  CHECK(report.vanished.empty());
  CHECK(ids_in(folder / "db").size() == 3);
  options.roots = {elsewhere};  // named itself
  CHECK(index_all(options, {}).removed == 1);
}

TEST_CASE("pruning a folder that has itself vanished removes what was below it, and tells which") {
  const TempDir folder;
  const std::string first = folder.write("ref/a.txt", "Byrådet\nNy skole");
  const std::string second = folder.write("ref/under/b.txt", "Direktionen\nBudget");
  const std::string other = folder.write("referater/c.txt", "Økonomiudvalget\nRegnskab");
  index_all(in(folder),
            {{first, read_file(first)}, {second, read_file(second)}, {other, read_file(other)}});
  std::filesystem::remove_all(folder / "ref");
  auto options = in(folder);
  options.prune = true;
  options.roots = {folder / "ref", folder / "findes-ikke"};
  const auto report = index_all(options, {});
  CHECK(report.removed == 2);
  CHECK(report.vanished == std::map<std::string, std::size_t>{{folder / "ref", 2}});
  CHECK(ids_in(folder / "db").size() == 1);
}

TEST_CASE("the report tells what the database holds, from this and earlier runs") {
  const TempDir folder;
  auto report = index_all(in(folder), {board});
  CHECK(report.documents_held == 1);
  CHECK(report.items_held == 2);
  report = index_all(in(folder), {council});
  CHECK(report.items == 1);
  CHECK(report.documents_held == 2);
  CHECK(report.items_held == 3);
}

TEST_CASE("a document from standard input is replaced by the same meeting, and by no other") {
  const TempDir folder;
  index_all(in(folder), {{"-", "Byrådet\nNy skole\nNy vej"}});
  index_all(in(folder), {{"-", "Direktionen\nBudget"}});
  CHECK(ids_in(folder / "db").size() == 3);
  index_all(in(folder), {{"-", "Byrådet\nNy skole"}});
  CHECK(ids_in(folder / "db").size() == 2);
}

TEST_CASE("a rebuild makes a new generation of the given files only") {
  const TempDir folder;
  index_all(in(folder), {board, council});
  auto options = in(folder);
  options.rebuild = true;
  {
    Indexer indexer(options, example_register());
    indexer.add(council, read_lines);
    CHECK(ids_in(folder / "db").size() == 3);  // the old one is searched until the switch
    indexer.finish();
  }
  CHECK(ids_in(folder / "db").size() == 1);
  CHECK(read_file(folder / "db/XAPIANDB") == "glass gen-0002\n");
  CHECK_FALSE(std::filesystem::exists(folder / "db/gen-0001"));
}

TEST_CASE("a rebuild from nothing leaves the old database in force") {
  const TempDir folder;
  index_all(in(folder), {board});
  auto options = in(folder);
  options.rebuild = true;
  CHECK(index_all(options, {}).indexed == 0);
  CHECK(ids_in(folder / "db").size() == 2);
  CHECK_FALSE(std::filesystem::exists(folder / "db/gen-0002"));
}

TEST_CASE("a database of another version is refused, and --rebuild is the way out") {
  const TempDir folder;
  index_all(in(folder), {board});
  write_metadata(folder / "db/gen-0001", "referat.schema", "0");
  CHECK_THROWS_WITH(index_all(in(folder), {board}), Catch::Contains("--rebuild"));
  auto options = in(folder);
  options.rebuild = true;
  CHECK(index_all(options, {board}).items == 2);
}

TEST_CASE("a database whose register can't be read is damaged, and --rebuild is the way out") {
  const TempDir folder;
  index_all(in(folder), {board});
  write_metadata(folder / "db/gen-0001", "referat.centers", "\tT\xff\tcenter\tA\n");
  CHECK_THROWS_WITH(Indexer(in(folder), CenterRegister()),
                    Catch::Contains("beskadiget") && Catch::Contains("--rebuild"));
  auto options = in(folder);
  options.rebuild = true;
  Indexer indexer(options, CenterRegister());
  indexer.add(board, read_lines);
  CHECK(indexer.finish().items == 2);
}

TEST_CASE("a second indexer is refused while the first is at work") {
  const TempDir folder;
  Indexer first(in(folder), example_register());
  CHECK_THROWS_WITH(Indexer(in(folder), example_register()), Catch::Contains("låst"));
}

TEST_CASE("a folder that isn't a database is left as it is") {
  const TempDir folder;
  folder.write("db/ferie.jpg", "");
  CHECK_THROWS_AS(index_all(in(folder), {board}), Error);
  CHECK_FALSE(std::filesystem::exists(folder / "db/lock"));
}

TEST_CASE("a pointer whose generation is missing is an error, not an empty database") {
  const TempDir folder;
  index_all(in(folder), {board});
  std::filesystem::remove_all(folder / "db/gen-0001");
  CHECK_THROWS_AS(index_all(in(folder), {council}), Error);
  CHECK_FALSE(std::filesystem::exists(folder / "db/gen-0001"));
}

TEST_CASE("what display needs is in the database") {
  const TempDir folder;
  index_all(in(folder), {council});
  const auto database = open_database(folder / "db");
  const auto document = database.get_document(*database.postlist_begin("XU:byrådet"));
  const auto data = database::unpack_item(document.get_data());
  CHECK(data.path == council.path);
  CHECK(data.id == document.get_value(database::slot::id));
  CHECK(data.item.title == "Ny skole");
  CHECK(data.meeting.date == Date{2018, 11, 19});
}
