#include "database/arrivals.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "index/examples.h"

using namespace referat;
using namespace referat::test;
using database::Arrivals;
using database::FileRecord;

namespace {

Minutes with_titles(const std::vector<std::string>& titles) {
  std::vector<AgendaItem> items;
  for (const auto& title : titles) items.push_back(example_item("1", title));
  return example_minutes(std::move(items));
}

Arrivals::Clock at(std::int64_t time) {
  return [time] { return time; };
}

// The record of a file that has brought these items at these times.
FileRecord record_of(const Minutes& minutes, const std::vector<std::string>& arrivals,
                     const std::string& fingerprint) {
  FileRecord record;
  record.fingerprint = fingerprint;
  for (std::size_t i = 0; i < arrivals.size(); ++i) {
    record.arrivals[arrivals[i]].push_back(
        database::text_fingerprint(minutes.meeting, minutes.items[i]));
  }
  return record;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("the new items of a document came in together") {
  Arrivals arrivals("db", {}, at(1000));
  CHECK(arrivals.of(with_titles({"Vejen", "Skolen"}), nullptr, "bytes-rules") ==
        Strings{"db/0000000000001000", "db/0000000000001000"});
}

TEST_CASE("arrivals grow even where the clock stands still or goes back") {
  const auto minutes = with_titles({"Vejen"});
  const auto record = record_of(minutes, {"db/0000000000005000"}, "a-r");
  Arrivals arrivals("db", {{"/a.txt", record}}, at(1000));
  CHECK(arrivals.of(with_titles({"Skolen"}), nullptr, "b-r") == Strings{"db/0000000000005001"});
  CHECK(arrivals.of(with_titles({"Broen"}), nullptr, "c-r") == Strings{"db/0000000000005002"});
}

TEST_CASE("a text that is known keeps its arrival, in whatever file it stands") {
  const auto minutes = with_titles({"Vejen"});
  const auto record = record_of(minutes, {"db/0000000000005000"}, "a-r");
  Arrivals arrivals("db", {{"/a.txt", record}}, at(9000));
  CHECK(arrivals.of(with_titles({"Vejen", "Skolen"}), nullptr, "b-r") ==
        Strings{"db/0000000000005000", "db/0000000000009000"});
}

TEST_CASE("the same bytes read otherwise are nothing new") {
  const auto minutes = with_titles({"Vejen"});
  const auto record = record_of(minutes, {"db/0000000000005000"}, "bytes-old");
  Arrivals arrivals("db", {{"/a.txt", record}}, at(9000));
  CHECK(arrivals.of(with_titles({"VEJEN"}), &record, "bytes-new") ==
        Strings{"db/0000000000005000"});
  CHECK(arrivals.of(with_titles({"VEJEN"}), &record, "other-new") ==
        Strings{"db/0000000000009000"});
}

TEST_CASE("the same text at another meeting is another item") {
  auto minutes = with_titles({"Eventuelt"});
  const std::string first = database::text_fingerprint(minutes.meeting, minutes.items[0]);
  minutes.meeting.date = Date{2018, 12, 3};
  CHECK(database::text_fingerprint(minutes.meeting, minutes.items[0]) != first);
}

TEST_CASE("an arrival is told apart into database and order") {
  const auto arrival = database::unpack_arrival("00ff/0000000000001000");
  CHECK(arrival.database == "00ff");
  CHECK(arrival.order == "0000000000001000");
  CHECK(database::pack_arrival(arrival) == "00ff/0000000000001000");
  CHECK_THROWS_AS(database::unpack_arrival("20181119"), Error);
}

TEST_CASE("two databases have two identities") {
  CHECK(database::new_identity().size() == 16);
  CHECK(database::new_identity() != database::new_identity());
}

TEST_CASE("no arrival that is accepted makes us give one that isn't") {
  const auto minutes = with_titles({"Vejen"});
  for (const char* order : {"7999999999999999", "8000000000000000", "8499999999999999",
                            "8500000000000000", "8999999999999999"}) {
    INFO(order);
    const std::string last = std::string("db/") + order;
    const auto record = record_of(minutes, {last}, "bytes-r");
    for (const std::int64_t clock : {std::int64_t{-5}, std::int64_t{1000}, INT64_MAX}) {
      Arrivals arrivals("db", {{"/a.txt", record}}, at(clock));
      for (const char* fingerprint : {"bytes-s", "other-s"}) {
        for (const char* title : {"Skolen", "Broen", "Havnen"}) {
          const auto next = arrivals.of(with_titles({title}), &record, fingerprint);
          CHECK_NOTHROW(database::unpack_arrival(next[0]));
          CHECK((next[0] >= last || !next[0].starts_with("db/")));
        }
      }
    }
  }
}

TEST_CASE("where there is no room for later arrivals the database goes on as another one") {
  const auto minutes = with_titles({"Vejen"});
  const auto record = record_of(minutes, {"db/8999999999999999"}, "a-r");
  Arrivals arrivals("db", {{"/a.txt", record}}, at(1000));
  CHECK(arrivals.identity() != "db");
  CHECK(database::is_identity(arrivals.identity()));
  CHECK(arrivals.of(minutes, &record, "a-r") == Strings{arrivals.identity() + "/0000000000001000"});
}

TEST_CASE("arrivals of another database's identity are no measure for this one") {
  const auto minutes = with_titles({"Vejen"});
  const auto record = record_of(minutes, {"zz/8999999999999999"}, "a-r");
  Arrivals arrivals("db", {{"/a.txt", record}}, at(1000));
  CHECK(arrivals.identity() == "db");
  CHECK(arrivals.of(minutes, &record, "a-r") == Strings{"db/0000000000001000"});
}

TEST_CASE("what is no arrival is refused, lest what sorts by it never ends") {
  for (const char* text :
       {"", "/", "zzzz/", "zzzz", "/0000000000001000", "db/1000", "d/b/00000000001000",
        "DB/0000000000001000", "db/000000000000100x", "db/9999999999999999"}) {
    INFO(text);
    CHECK_THROWS_AS(database::unpack_arrival(text), Error);
  }
  CHECK_THROWS_AS(database::unpack_arrival(std::string(65, 'a') + "/0000000000001000"), Error);
}
