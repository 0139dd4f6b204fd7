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

// A document of our own kind: the first line is the body, each other line an item's title; what
// stands behind "kl. " there is the time. Of a body with a question mark the municipality isn't
// said.
std::vector<Minutes> read_lines(const SourceDocument& document, const std::string& municipality) {
  if (document.bytes == "ulæselig") throw Error(ErrorKind::input, "kan ikke læses");
  const auto lines = split(document.bytes, '\n');
  std::vector<AgendaItem> items;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    items.push_back(example_item(std::to_string(i), std::string(lines[i])));
  }
  Minutes minutes = example_minutes(std::move(items));
  const std::size_t time = lines[0].find(" kl. ");
  minutes.meeting.body = lines[0].substr(0, time);
  if (time != std::string_view::npos) minutes.meeting.time = lines[0].substr(time + 5);
  if (minutes.meeting.body.starts_with('?')) minutes.meeting.municipality = municipality;
  return {minutes};
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
  const auto added =
      indexer.add(board, [](const SourceDocument&, const std::string&) -> std::vector<Minutes> {
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
  CHECK_THROWS_AS(
      indexer.add(changed,
                  [](const auto&, const auto&) -> std::vector<Minutes> { throw std::bad_alloc(); }),
      std::bad_alloc);
  CHECK_THROWS_AS(indexer.add(changed,
                              [](const auto&, const auto&) -> std::vector<Minutes> {
                                throw std::length_error("x");
                              }),
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

TEST_CASE("two documents of one body and day that have nothing in common both count") {
  const TempDir folder;
  index_all(in(folder), {board});
  const SourceDocument other{"/ref/ekstra.txt", "Direktionen\nHavnens kran"};
  const auto report = index_all(in(folder), {other});
  REQUIRE(report.relations.size() == 1);
  CHECK_FALSE(report.relations[0].same_meeting);
  CHECK(report.relations[0].path == other.path);
  CHECK(report.relations[0].other == board.path);
  CHECK(report.items_held == 3);
  const auto ids = ids_in(folder / "db");
  CHECK(ids.size() == 3);
  CHECK(ids.back() == "hoeje-taastrup/direktionen/2018-11-19~2/1");
  index_all(in(folder), {{other.path, "Direktionen\nHavnens kran\nHavnens bolværk"}});
  CHECK(ids_in(folder / "db").back() == "hoeje-taastrup/direktionen/2018-11-19~2/2");
}

TEST_CASE("two meetings of one body at two times of a day are two, named by their time") {
  const TempDir folder;
  const auto report = index_all(in(folder), {{"/ref/a.txt", "Byrådet kl. 21:00\nNy skole"},
                                             {"/ref/b.txt", "Byrådet kl. 17:00\nNy skole"}});
  CHECK(report.relations.empty());
  CHECK(report.items == 2);
  CHECK(ids_in(folder / "db") ==
        std::vector<std::string>{"hoeje-taastrup/byraadet/2018-11-19-kl-2100/1",
                                 "hoeje-taastrup/byraadet/2018-11-19/1"});
}

TEST_CASE("a copy is the same meeting, and is counted nowhere") {
  const TempDir folder;
  const SourceDocument copy{"/ref/kopi.txt", board.bytes + "\n"};  // read alike
  const auto report = index_all(in(folder), {board, {copy.path, board.bytes}});
  REQUIRE(report.relations.size() == 1);
  CHECK(report.relations[0].same_meeting);
  CHECK(report.relations[0].path == copy.path);
  CHECK(report.relations[0].other == board.path);
  CHECK(report.items == 2);
  CHECK(report.items_held == 2);
  const auto database = open_database(folder / "db");
  CHECK(database.get_doccount() == 4);
  CHECK(database.get_termfreq("XJ:1") == 2);
  const auto counted = database::unpack_item(
      database.get_document(*database.postlist_begin("Q:hoeje-taastrup/direktionen/2018-11-19/1"))
          .get_data());
  CHECK(counted.path == board.path);
  CHECK(counted.meeting.sources == std::vector<std::string>{copy.path});
}

TEST_CASE("of an edition that is less full only what the fuller one lacks counts") {
  const TempDir folder;
  const auto agenda_of = [](const SourceDocument& document, const std::string& municipality) {
    auto meetings = read_lines(document, municipality);
    meetings[0].meeting.doc_type = DocumentType::agenda;
    return meetings;
  };
  {
    Indexer indexer(in(folder), example_register());
    indexer.add({"/ref/dagsorden.txt", "Byrådet\nNy skole\nNy vej\nTrukket sag"}, agenda_of);
    CHECK(indexer.finish().items_held == 3);
  }
  const auto report = index_all(in(folder), {{"/ref/referat.txt", "Byrådet\nNy skole\nNy vej"}});
  REQUIRE(report.relations.size() == 1);
  CHECK(report.relations[0].agenda);
  CHECK(report.relations[0].other == "/ref/referat.txt");
  CHECK(report.items_held == 3);
  CHECK(open_database(folder / "db").get_termfreq("XJ:1") == 2);
  const std::string summary = "XJ:1";
  auto options = in(folder);
  options.prune = true;
  options.roots = {"/ref/referat.txt"};  // which was never there
  index_all(options, {});
  CHECK(open_database(folder / "db").get_termfreq("XJ:1") == 0);  // the agenda counts again
}

TEST_CASE("ids follow files that are numbered anew, and a number is given back") {
  const TempDir folder;
  const auto path = [&](int n) { return folder / ("ref/" + std::to_string(n) + ".txt"); };
  const auto write = [&](int n, const std::string& body) {
    const std::string bytes = body + "\nHavnen";
    folder.write("ref/" + std::to_string(n) + ".txt", bytes);
    return SourceDocument{path(n), bytes};
  };
  index_all(in(folder), {write(1, "Udvalg A"), write(2, "Udvalg B"), write(3, "Udvalg C")});
  const auto report =
      index_all(in(folder), {write(1, "Udvalg B"), write(2, "Udvalg C"), write(3, "Udvalg D")});
  CHECK(report.relations.empty());
  CHECK(ids_in(folder / "db") == std::vector<std::string>{"hoeje-taastrup/udvalg-b/2018-11-19/1",
                                                          "hoeje-taastrup/udvalg-c/2018-11-19/1",
                                                          "hoeje-taastrup/udvalg-d/2018-11-19/1"});
  const SourceDocument extra{"/ref/ekstra.txt", "Udvalg B\nKajen"};
  index_all(in(folder), {extra});
  CHECK(ids_in(folder / "db").back() == "hoeje-taastrup/udvalg-d/2018-11-19/1");
  std::filesystem::remove(path(1));
  auto options = in(folder);
  options.prune = true;
  options.roots = {folder / "ref"};
  index_all(options, {});
  CHECK(ids_in(folder / "db").front() == "hoeje-taastrup/udvalg-b/2018-11-19/1");  // no ~2 any more
}

TEST_CASE("a renamed file is the same, with its ids and its arrivals") {
  const TempDir folder;
  const std::string bytes = "Direktionen\nBudget";
  const std::string old_name = folder.write("ref/a.txt", bytes);
  index_all(in(folder), {{old_name, bytes}});
  std::filesystem::rename(old_name, folder / "ref/ny.txt");
  Indexer indexer(in(folder), example_register());
  const auto added = indexer.add({folder / "ref/ny.txt", bytes}, read_lines);
  CHECK(added.was == old_name);
  const auto report = indexer.finish();
  CHECK(report.renamed == 1);
  CHECK(report.relations.empty());
  CHECK(report.documents_held == 1);
  CHECK(ids_in(folder / "db") ==
        std::vector<std::string>{"hoeje-taastrup/direktionen/2018-11-19/1"});
}

TEST_CASE(
    "a file in which there is nothing any more keeps what it had, unless pruning is asked for") {
  for (const char* nothing : {"Kære borger", "", " \n"}) {
    CAPTURE(nothing);
    const TempDir folder;
    index_all(in(folder), {board, council});
    const auto wanted =
        std::string_view(nothing).size() > 2 ? Added::Outcome::withdrawn : Added::Outcome::emptied;
    {
      Indexer indexer(in(folder), example_register());
      const auto added = indexer.add({board.path, nothing}, read_lines);
      CHECK(added.outcome == wanted);
      CHECK(added.kept);
      CHECK(added.items == 2);
      indexer.finish();
    }
    CHECK(ids_in(folder / "db").size() == 3);
    auto options = in(folder);
    options.prune = true;
    Indexer indexer(options, example_register());
    const auto added = indexer.add({board.path, nothing}, read_lines);
    CHECK(added.outcome == wanted);
    CHECK_FALSE(added.kept);
    CHECK(indexer.finish().removed == 1);
    CHECK(ids_in(folder / "db").size() == 1);
  }
}

TEST_CASE("what has vanished is told while it is kept") {
  const TempDir folder;
  const std::string gone = folder.write("ref/b.txt", "Direktionen\nBudget");
  index_all(in(folder), {{gone, read_file(gone)}});
  std::filesystem::remove(gone);
  auto options = in(folder);
  options.roots = {folder / "ref"};
  CHECK(index_all(options, {}).vanished_but_kept == std::vector<std::string>{gone});
}

TEST_CASE("several meetings in one file have their own ids, and go together") {
  const TempDir folder;
  const auto both = [](const SourceDocument& document, const std::string& municipality) {
    auto meetings = read_lines(board, municipality);
    meetings.push_back(read_lines(council, municipality)[0]);
    meetings.push_back({});  // of which nothing was read
    return document.bytes.empty() ? std::vector<Minutes>() : meetings;
  };
  {
    Indexer indexer(in(folder), example_register());
    const auto added = indexer.add({"/ref/begge.txt", "to"}, both);
    CHECK(added.items == 3);
    const auto report = indexer.finish();
    CHECK(report.documents_held == 1);
    CHECK(report.items_held == 3);
  }
  CHECK(ids_in(folder / "db") ==
        std::vector<std::string>{"hoeje-taastrup/byraadet/2018-11-19/1",
                                 "hoeje-taastrup/direktionen/2018-11-19/1",
                                 "hoeje-taastrup/direktionen/2018-11-19/2"});
}

TEST_CASE("a municipality that isn't named is that of the folder's others where they agree") {
  const TempDir folder;
  const SourceDocument silent{"/ref/a.txt", "?Direktionen\nBudget"};
  {
    Indexer indexer(in(folder), example_register());
    CHECK(indexer.add(silent, read_lines).outcome == Added::Outcome::postponed);
    indexer.add(council, read_lines);
    CHECK(indexer.add_postponed(silent, read_lines).outcome == Added::Outcome::indexed);
    indexer.finish();
  }
  const auto database = open_database(folder / "db");
  CHECK(database.get_termfreq("XN:" + database::folded_municipality("Høje-Taastrup")) == 2);
  const auto data = database::unpack_item(
      database.get_document(*database.postlist_begin("F:" + silent.path)).get_data());
  CHECK(data.meeting.municipality == "Høje-Taastrup");
  CHECK(data.meeting.municipality_inferred);
  Indexer indexer(in(folder), example_register());
  CHECK(indexer.add(silent, read_lines).outcome == Added::Outcome::postponed);
  CHECK(indexer.add_postponed(silent, read_lines).outcome == Added::Outcome::unchanged);
  // In a folder of its own it has none.
  const SourceDocument elsewhere{"/andet/a.txt", "?Direktionen\nRegnskab"};
  CHECK(indexer.add_postponed(elsewhere, read_lines).outcome == Added::Outcome::indexed);
  indexer.finish();
  CHECK(open_database(folder / "db")
            .get_termfreq("XN:" + database::folded_municipality("Høje-Taastrup")) == 2);
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
  const auto pipe = [&](const std::string& bytes) {
    Indexer indexer(in(folder), example_register());
    const Added added = indexer.add({"-", bytes}, read_lines);
    indexer.finish();
    return added;
  };
  pipe("Byrådet\nNy skole\nNy vej");
  pipe("Direktionen\nBudget");
  CHECK(ids_in(folder / "db").size() == 3);
  CHECK(pipe("Byrådet\nNy skole").instead_of == "hoeje-taastrup/byraadet/2018-11-19");
  CHECK(ids_in(folder / "db").size() == 2);
  CHECK(pipe("Byrådet\nNy skole").outcome == Added::Outcome::unchanged);
  // Another meeting of that body and day.
  CHECK(pipe("Byrådet\nHavnens kran").instead_of.empty());
  CHECK(ids_in(folder / "db").size() == 3);
  CHECK(pipe("Byrådet\nHavnens kran").outcome == Added::Outcome::unchanged);
}

TEST_CASE("of a body that nobody can name no document replaces another") {
  const TempDir folder;
  index_all(in(folder), {{"-", "17, 4\nSkolens tag"}});
  index_all(in(folder), {{"-", "17, 4\nSkolens tag\nSkolens gulv"}});
  CHECK(ids_in(folder / "db").size() == 3);
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
