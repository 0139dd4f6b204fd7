#include "index/update.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>
#include <thread>
#include <vector>

#include "database/schema.h"
#include "index/examples.h"

namespace referat::index {

namespace {

PlannedUpdate planned(const std::string& subject) {
  Minutes minutes;
  minutes.meeting = test::example_meeting();
  AgendaItem item = test::purchasing_item();
  item.title += " om " + subject;
  minutes.items = {item, test::purchasing_item()};
  return {
      .file_key = "/" + subject,
      .record = {.path = subject + ".txt",
                 .file = "",
                 .fingerprint = "",
                 .documents = {{.id = subject}}},
      .documents = {
          {.minutes = minutes, .ids = {subject + "/1", subject + "/2"}, .arrivals = {"1", "2"}}}};
}

// All that there is in an update, as text.
std::string told(const FileUpdate& update) {
  std::string text = update.file_key + " " + update.record.path;
  for (const IndexedItem& item : update.items) {
    text += "\n" + item.id + " " + item.data;
    for (const Postings* postings : {&item.postings, item.of_meeting.get()}) {
      for (const auto& [term, posting] : *postings) {
        text += fmt::format("\n{} {}", term, posting.wdf);
        for (const auto position : posting.positions) text += fmt::format(" {}", position);
      }
    }
    for (const auto& [slot, value] : item.values) text += fmt::format("\n{} {}", slot, value);
  }
  return text;
}

std::vector<std::string> made(const std::vector<std::string>& subjects,
                              const CenterRegister& centers) {
  const text::Analyzer analyzer;
  std::vector<std::string> updates;
  for (const auto& subject : subjects) {
    updates.push_back(told(make_update(planned(subject), analyzer, centers)));
  }
  return updates;
}

}  // namespace

TEST_CASE("a meeting's names are held once for all of its items") {
  const text::Analyzer analyzer;
  const auto update = make_update(planned("skole"), analyzer, test::example_register());
  REQUIRE(update.items.size() == 2);
  CHECK(update.items[0].of_meeting == update.items[1].of_meeting);
  CHECK_NOTHROW(test::posting_of(update.items[1], "XPbodil"));
}

TEST_CASE("an update keeps its ids, and when each of its items came in") {
  const text::Analyzer analyzer;
  const auto update = make_update(planned("skole"), analyzer, test::example_register());
  CHECK(update.file_key == "/skole");
  REQUIRE(update.items.size() == 2);
  CHECK(update.items[0].id == "skole/1");
  CHECK(update.items[1].values.at(database::slot::arrived) == "2");
  CHECK(update.items[0].values.contains(database::slot::document));
  CHECK_FALSE(update.items[1].values.contains(database::slot::document));
}

TEST_CASE("each of a file's meetings has a summary, in its first item") {
  const text::Analyzer analyzer;
  PlannedUpdate two = planned("skole");
  two.record.documents.push_back({.id = "vej"});
  two.documents.push_back(two.documents[0]);
  two.documents[1].ids = {"vej/1", "vej/2"};
  const auto update = make_update(std::move(two), analyzer, test::example_register());
  REQUIRE(update.items.size() == 4);
  CHECK(update.items[2].id == "vej/1");
  CHECK(update.items[2].values.contains(database::slot::document));
  CHECK_FALSE(update.items[3].values.contains(database::slot::document));
}

TEST_CASE("updates made on several threads at once are those that one thread makes") {
  const CenterRegister centers = test::example_register();
  const std::vector<std::string> subjects{"skole", "biblioteksvæsen", "indkøb", "kloakering"};
  const auto alone = made(subjects, centers);
  std::vector<std::vector<std::string>> together(4);
  std::vector<std::thread> threads;
  for (auto& updates : together) {
    threads.emplace_back([&] { updates = made(subjects, centers); });
  }
  for (auto& thread : threads) thread.join();
  for (const auto& updates : together) CHECK(updates == alone);
}

}  // namespace referat::index
