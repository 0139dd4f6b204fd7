#include "database/remote_bounds.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <string>

#include "base/error.h"
#include "database/snapshot.h"
#include "database/source.h"
#include "search/archive.h"
#include "search/hostile_server.h"
#include "search/tcp_server.h"
#include "support/sanitized.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace std::chrono_literals;
using test::HostileServer;

namespace {

constexpr std::size_t megabyte = std::size_t{1024} * 1024;

struct Refusal {
  std::string message;
  std::chrono::steady_clock::duration took{};
};

// A server that is honest while it is opened, and then in another mood.
class Turncoat {
 public:
  Turncoat() {
    test::build_database(folder_ / "db", test::archive());
    server_.emplace(std::vector<std::string>{folder_ / "db"});
    hostile_.emplace(server_->address());
    source_ = database::open_source({hostile_->address()});
  }

  // What becomes of somebody who asks for all that there is.
  Refusal ask(HostileServer::Mood mood, const database::AnswerCost& most) {
    hostile_->turn(mood);
    const auto begin = std::chrono::steady_clock::now();
    Refusal refusal;
    try {
      database::with_translated_errors("serveren", [&] {
        database::within_bounds(
            source_.connections, "serveren", [&] { read_all(); }, most);
      });
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::database);
      refusal.message = error.what();
    }
    refusal.took = std::chrono::steady_clock::now() - begin;
    return refusal;
  }

 private:
  void read_all() {
    std::size_t terms = 0;
    const Xapian::Database& database = source_.database;
    for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) ++terms;
    for (Xapian::docid id = 1; id <= 20; ++id) terms += database.get_document(id).get_data().size();
    CHECK(terms > 0);
  }

  test::TempDir folder_;
  std::optional<test::TcpServer> server_;
  std::optional<HostileServer> hostile_;
  database::OpenSource source_;
};

}  // namespace

TEST_CASE("a server that answers is within its bounds") {
  Turncoat server;
  CHECK(server.ask(HostileServer::Mood::honest, {}).message.empty());
}

TEST_CASE("a server that is slow with each byte ends with the time for all of the answer") {
  Turncoat server;
  const Refusal refusal = server.ask(HostileServer::Mood::slow, {.time = 500ms});
  CHECK(refusal.message.find("ikke færdig med sit svar på 0.5 sekunder") != std::string::npos);
  CHECK(refusal.took < 4s);  // before Xapian's patience with a message is at its end
}

TEST_CASE("a message without an end takes no more memory than an answer may") {
  if (test::sanitized) {
    WARN("memory can't be limited under a sanitizer: nothing was tested");
    return;
  }
  Turncoat server;
  const Refusal refusal =
      server.ask(HostileServer::Mood::endless, {.time = 4s, .bytes = 100 * megabyte});
  CHECK(refusal.message.find("for stort (over 100 MB)") != std::string::npos);
  // Afterwards there is memory again.
  CHECK(std::string(200 * megabyte, 'x').size() == 200 * megabyte);
}

TEST_CASE("messages without an end are ended") {
  Turncoat server;
  CHECK_FALSE(server.ask(HostileServer::Mood::repeating, {.time = 500ms}).message.empty());
}

TEST_CASE("connections are known by the server's port") {
  const test::TempDir folder;
  test::build_database(folder / "db", {test::archive().front()});
  const test::TcpServer server({folder / "db"});
  const auto port = static_cast<unsigned>(std::stoi(server.address().substr(10)));
  CHECK(database::connections_to(port).empty());
  {
    const database::OpenSource source = database::open_source({server.address()});
    CHECK(source.connections.size() == 1);
    CHECK(database::connections_to(port).size() == 1);
  }
  CHECK(database::connections_to(port).empty());
}
