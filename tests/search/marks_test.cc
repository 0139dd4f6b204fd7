#include "search/marks.h"

#include <catch2/catch.hpp>

#include "index/indexer.h"
#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::test;
using answer::Marks;

namespace {

Minutes document(const std::string& path, const std::vector<std::string>& titles) {
  Minutes minutes;
  minutes.path = path;
  minutes.meeting.municipality = "Engholm";
  minutes.meeting.body = "Byrådet";
  minutes.meeting.date = Date{2018, 1, 9};
  for (const auto& title : titles) {
    AgendaItem item;
    item.number = std::to_string(minutes.items.size() + 1);
    item.title = title;
    minutes.items.push_back(std::move(item));
  }
  return minutes;
}

void bring_in(const std::string& database, const std::vector<Minutes>& documents,
              bool rebuild = false) {
  index::IndexOptions options;
  options.database = database;
  options.rebuild = rebuild;
  index::Indexer indexer(options, archive_centers());
  for (const Minutes& minutes : documents) {
    std::string bytes = minutes.path;
    for (const auto& item : minutes.items) bytes += "\n" + item.title;
    add(indexer, minutes, bytes);
  }
  static_cast<void>(indexer.finish());
}

Marks marks(const std::vector<std::string>& databases) {
  search::Session session(databases);
  return search::marks_of(session);
}

// The titles of what came in after the marks, newest first.
std::vector<std::string> news(const std::vector<std::string>& databases, const Marks& seen,
                              const std::string& query = "") {
  search::Session session(databases);
  answer::SearchRequest request{.query = query};
  request.filters.news = seen;
  std::vector<std::string> titles;
  const auto result = search::search(session, request);
  for (const auto& hit : result.hits) titles.push_back(hit.item.title);
  CHECK(result.total == titles.size());
  return titles;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("what came in since is new, and nothing else") {
  const TempDir folder;
  const std::string db = folder / "db";
  bring_in(db, {document("/a.txt", {"Vejen", "Skolen"})});
  CHECK(news({db}, {}) == Titles{"Vejen", "Skolen"});  // nothing seen yet
  const Marks seen = marks({db});
  CHECK(news({db}, seen).empty());
  bring_in(db, {document("/b.txt", {"Cykelstien"})});
  CHECK(news({db}, seen) == Titles{"Cykelstien"});
  CHECK(news({db}, marks({db})).empty());
}

TEST_CASE("of a corrected document only the item is new that has changed") {
  const TempDir folder;
  const std::string db = folder / "db";
  bring_in(db, {document("/a.txt", {"Vejen", "Skolen"})});
  const Marks seen = marks({db});
  bring_in(db, {document("/a.txt", {"Vejen", "Skolen, rettet"})});
  CHECK(news({db}, seen) == Titles{"Skolen, rettet"});
}

TEST_CASE("a rebuild makes nothing new but what is") {
  const TempDir folder;
  const std::string db = folder / "db";
  bring_in(db, {document("/a.txt", {"Vejen", "Skolen"})});
  const Marks seen = marks({db});
  bring_in(db, {document("/flyttet.txt", {"Vejen", "Skolen"}), document("/b.txt", {"Broen"})},
           true);
  CHECK(news({db}, seen) == Titles{"Broen"});
}

TEST_CASE("each of several databases has a mark of its own, behind servers too") {
  const TempDir folder;
  const std::string first = folder / "en";
  const std::string second = folder / "to";
  bring_in(first, {document("/a.txt", {"Vejen"})});
  bring_in(second, {document("/b.txt", {"Skolen"})});
  const Marks seen = marks({first, second});
  CHECK(seen.size() == 2);
  bring_in(first, {document("/c.txt", {"Broen"})});
  const TcpServer both({first, second});
  const TcpServer one({second});
  for (const Titles& layout :
       {Titles{first, second}, Titles{both.address()}, Titles{first, one.address()}}) {
    CHECK(marks(layout).size() == 2);
    CHECK(news(layout, seen) == Titles{"Broen"});
    CHECK(news(layout, marks(layout)).empty());
  }
}

TEST_CASE("of a database that was never seen everything is new") {
  const TempDir folder;
  bring_in(folder / "en", {document("/a.txt", {"Vejen"})});
  const Marks seen = marks({folder / "en"});
  bring_in(folder / "to", {document("/b.txt", {"Skolen"})});
  CHECK(news({folder / "en", folder / "to"}, seen) == Titles{"Skolen"});
}

TEST_CASE("what is new has all the words: nothing else stands in for it") {
  const TempDir folder;
  const std::string db = folder / "db";
  bring_in(db, {document("/a.txt", {"Vejen"})});
  const Marks seen = marks({db});
  bring_in(db, {document("/b.txt", {"Cykelsti langs vejen", "Broen"})});
  CHECK(news({db}, seen, "cykelsti broen").empty());
  CHECK(news({db}, seen, "cykelsti vej") == Titles{"Cykelsti langs vejen"});
  CHECK(news({db}, seen, "cykelstu").empty());
}
