// kill -9 while indexing, at every document: the last commit stands, no half index is searched,
// and another run gives what an undisturbed one gives.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <functional>

#include "base/limits.h"
#include "database/schema.h"
#include "index/examples.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::test;
using index::Indexer;
using index::SourceDocument;

namespace {

constexpr std::size_t document_count = 3;
constexpr std::size_t never = document_count;

// Where batches matter: so many items that every second document fills one.
constexpr std::size_t half_a_batch = limits::batch_items / 2;

struct Plan {
  std::string content = "Budget";
  std::size_t items_each = 2;
  bool rebuild = false;
  std::size_t killed_at = never;  // the document whose reading is the last thing that happens
};

SourceDocument document(std::size_t number, const std::string& content) {
  return {"/ref/" + std::to_string(number) + ".txt", content};
}

void index_documents(const std::string& database, const Plan& plan) {
  index::IndexOptions options;
  options.database = database;
  options.rebuild = plan.rebuild;
  Indexer indexer(options, CenterRegister());
  for (std::size_t n = 0; n < document_count; ++n) {
    indexer.add(document(n, plan.content), [&](const SourceDocument&, const std::string&) {
      if (n == plan.killed_at) kill(getpid(), SIGKILL);
      std::vector<AgendaItem> items;
      for (std::size_t i = 0; i < plan.items_each; ++i) {
        items.push_back(example_item(std::to_string(i), plan.content));
      }
      Minutes minutes = example_minutes(std::move(items));
      minutes.meeting.body = "Udvalg " + std::to_string(n);
      return std::vector{minutes};
    });
  }
  indexer.finish();
}

void index_in_child(const std::string& database, const Plan& plan) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    try {
      index_documents(database, plan);
      _exit(0);
    } catch (const std::exception&) {
      _exit(1);  // the child must not go on as a second test run
    }
  }
  int status = 0;
  waitpid(child, &status, 0);
  REQUIRE((plan.killed_at == never ? status == 0 : WIFSIGNALED(status)));
}

// A copy of a finished database.
void copy(const TempDir& from, const TempDir& to) {
  std::filesystem::copy(from / "db", to / "db", std::filesystem::copy_options::recursive);
}

// Everything of a database but when it came in: each item with its terms, values and data.
std::string dump(const std::string& database) {
  const auto opened = open_database(database);
  std::string text;
  for (const auto& id : ids_in(database)) {
    const auto found = opened.get_document(*opened.postlist_begin("Q:" + id));
    text += id + '\n' + found.get_data() + '\n';
    for (auto term = found.termlist_begin(); term != found.termlist_end(); ++term) {
      text += *term + ' ' + std::to_string(term.get_wdf()) + '\n';
    }
    for (auto value = found.values_begin(); value != found.values_end(); ++value) {
      if (value.get_valueno() == database::slot::arrived) continue;
      text += std::to_string(value.get_valueno()) + ' ' + *value + '\n';
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a first index that is killed is never searched, and the next run is as if it were new") {
  const TempDir undisturbed;
  index_in_child(undisturbed / "db", {});
  for (std::size_t n = 0; n < document_count; ++n) {
    const TempDir folder;
    index_in_child(folder / "db", {.killed_at = n});
    CHECK_FALSE(database::current_generation(folder / "db"));
    index_in_child(folder / "db", {});
    CHECK(dump(folder / "db") == dump(undisturbed / "db"));
  }
}

TEST_CASE("an update that is killed stands at a commit: each document is old or new, never half") {
  const Plan old{.content = "Budget", .items_each = half_a_batch};
  Plan corrected{.content = "Budget, rettet", .items_each = half_a_batch};
  const TempDir original;
  index_in_child(original / "db", old);
  const TempDir undisturbed;
  index_in_child(undisturbed / "db", corrected);
  for (std::size_t n = 0; n < document_count; ++n) {
    const TempDir folder;
    copy(original, folder);
    corrected.killed_at = n;
    index_in_child(folder / "db", corrected);
    {
      const auto database = open_database(folder / "db");
      CHECK(database.get_doccount() == document_count * half_a_batch);
      CHECK(database.get_termfreq("rettet") == n / 2 * 2 * half_a_batch);
    }
    corrected.killed_at = never;
    index_in_child(folder / "db", corrected);
    CHECK(dump(folder / "db") == dump(undisturbed / "db"));
  }
}

TEST_CASE("a rebuild that is killed leaves the old index in force, and its leftovers go") {
  const TempDir folder;
  index_in_child(folder / "db", {});
  const std::string before = dump(folder / "db");
  index_in_child(folder / "db", {.content = "Budget, rettet", .rebuild = true, .killed_at = 2});
  CHECK(std::filesystem::exists(folder / "db/gen-0002"));
  CHECK(dump(folder / "db") == before);
  index_in_child(folder / "db", {});
  CHECK_FALSE(std::filesystem::exists(folder / "db/gen-0002"));
}
