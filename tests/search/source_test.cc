#include "database/source.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/error.h"
#include "index/indexer.h"
#include "search/archive.h"
#include "search/hits/hits.h"
#include "search/tcp_server.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::TempDir;

namespace {

std::string refusal(const std::vector<std::string>& names) {
  try {
    (void)database::open_source(names);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::database);
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a folder and a server open with the register they hold") {
  const TempDir folder;
  test::build_database(folder / "db", {test::archive().front()});
  const test::TcpServer server({folder / "db"});
  for (const std::string& name : {folder / "db", server.address()}) {
    const database::OpenSource source = database::open_source({name});
    CHECK(source.database.get_doccount() == 3);
    CHECK(source.centers.lookup("ØDC").size() == 1);
    CHECK(source.remote == (name == server.address()));
    CHECK(source.name == name);
  }
}

TEST_CASE("what can't be opened is refused with the way out") {
  const TempDir folder;
  CHECK(refusal({folder / "ingen"}).find("referat-index") != std::string::npos);
  CHECK(refusal({"ingensteds"}).find("VÆRT:PORT") != std::string::npos);
  CHECK(refusal({"127.0.0.1:1"}).find("xapian-tcpsrv") != std::string::npos);
  CHECK(refusal({"127.0.0.1:99999"}).find("VÆRT:PORT") != std::string::npos);
  CHECK(refusal({":4711"}).find("VÆRT:PORT") != std::string::npos);
  folder.write("andet/fil.txt", "hej");
  CHECK_FALSE(refusal({folder / "andet"}).empty());
}

TEST_CASE("a pointer that could run a program is refused") {
  const TempDir folder;
  folder.write("db/XAPIANDB", "remote :touch " + (folder / "mark"));
  CHECK_FALSE(refusal({folder / "db"}).empty());
  CHECK_FALSE(std::filesystem::exists(folder / "mark"));
}

TEST_CASE("a Xapian database of somebody else is refused, here and behind a server") {
  const TempDir folder;
  { const Xapian::WritableDatabase other(folder / "gen-0001", Xapian::DB_CREATE); }
  folder.write("XAPIANDB", "glass gen-0001\n");
  CHECK(refusal({folder.path().string()}).find("referat-index") != std::string::npos);
  const test::TcpServer server({folder.path().string()});
  CHECK(refusal({server.address()}).find("referat-index") != std::string::npos);
}

TEST_CASE("a search goes on when the snapshot under it is replaced") {
  const TempDir folder;
  const auto documents = test::archive();
  test::build_database(folder / "db", {documents[0], documents[1]});
  Session session({folder / "db"});
  REQUIRE(search::search(session, {.query = "strategi"}).total == 2);
  // Two commits: after the second, the old snapshot's blocks are gone.
  test::build_database(folder / "db", {documents[2], documents[4]});
  test::build_database(folder / "db", {documents[5], documents[6]});
  const SearchResult result = search::search(session, {.query = "strategi"});
  CHECK(result.total == 2);
  CHECK(search::search(session, {.query = ""}).total >= 6);
}

TEST_CASE("a database named twice is searched once") {
  const test::TempDir folder;
  test::build_database(folder / "db", test::archive());
  const auto total = [&](const std::vector<std::string>& names) {
    Session session(names);
    return search::search(session, {.query = "strategi"}).total;
  };
  CHECK(total({folder / "db", folder / "./db/"}) == total({folder / "db"}));
}

namespace {

std::vector<Minutes> documents_of(const std::string& municipality) {
  std::vector<Minutes> documents = test::archive();
  std::erase_if(documents, [&](const Minutes& document) {
    return document.meeting.municipality != municipality;
  });
  return documents;
}

// The acronyms of the entries in the register that a source opens with.
std::string opened_centers(const test::Layouts& layouts) {
  const auto acronyms = [](const CenterRegister& centers) {
    std::string text;
    for (const Center& center : centers.centers()) text += center.acronym + " ";
    return text;
  };
  return acronyms(
      layouts.same_answer([](Session& session) { return session.source.centers; }, acronyms));
}

}  // namespace

TEST_CASE("a source opens without the centers of municipalities that no item is from") {
  CHECK(opened_centers(test::Layouts(documents_of("Engholm"))) == "TMC FKC ØU ");
  CHECK(opened_centers(test::Layouts(documents_of("Høje-Taastrup"))) == "ØDC HRC ØU ");
  CHECK(opened_centers(test::Layouts()) == "ØDC HRC TMC FKC ØU ");
}

TEST_CASE("a municipality is the register's in any case, and an unknown one may be any") {
  auto documents = documents_of("Engholm");
  for (Minutes& document : documents) document.meeting.municipality = "ENGHOLM";
  CHECK(opened_centers(test::Layouts(documents)) == "TMC FKC ØU ");
  documents.front().meeting.municipality.clear();
  CHECK(opened_centers(test::Layouts(documents)) == "ØDC HRC TMC FKC ØU ");
}

namespace {

void build(const std::string& path, const std::string& municipality, const std::string& centers) {
  index::IndexOptions options;
  options.database = path;
  index::Indexer indexer(options, CenterRegister::parse(centers, "centers.tsv"));
  for (const Minutes& document : documents_of(municipality)) {
    test::add(indexer, document, document.path);
  }
  (void)indexer.finish();
}

}  // namespace

TEST_CASE("the name of another municipality's center doesn't find this one's of the same acronym") {
  const TempDir folder;
  build(folder / "db", "Engholm",
        "Høje-Taastrup\tTMC\tcenter\tTangcentret\n"
        "Engholm\tTMC\tcenter\tTeknikcentret\n");
  Session session({folder / "db"});
  CHECK(search::search(session, {.query = "Teknikcentret"}).total == 30);
  CHECK(search::search(session, {.query = "Tangcentret"}).total == 0);
}

TEST_CASE("of several databases each brings its own register") {
  const TempDir folder;
  build(folder / "engholm", "Engholm", "Engholm\tTMC\tcenter\tTeknikcentret\n");
  build(folder / "taastrup", "Høje-Taastrup", "Høje-Taastrup\tØDC\tcenter\tØkonomicentret\n");
  const test::TcpServer server({folder / "taastrup"});
  const std::string engholm = folder / "engholm";
  for (const std::string& taastrup : {folder / "taastrup", server.address()}) {
    for (const auto& names : {std::vector{engholm, taastrup}, std::vector{taastrup, engholm}}) {
      Session session(names);
      CHECK(search::search(session, {.query = "Teknikcentret"}).total == 30);
      CHECK(search::search(session, {.query = "Økonomicentret"}).total > 0);
      CHECK(search::search(session, {.query = "center:Økonomicentret"}).total ==
            search::search(session, {.query = "center:ØDC"}).total);
    }
  }
}

TEST_CASE("a row that two registers share stands once") {
  const TempDir folder;
  const std::string shared = "Engholm\tTMC\tcenter\tTeknikcentret\n\tKL\tbody\n";
  build(folder / "a", "Engholm", shared);
  build(folder / "b", "Engholm", shared);
  const auto source = database::open_source({folder / "a", folder / "b"});
  CHECK(source.centers.centers().size() == 2);
}
