// A small archive of made-up minutes, and databases of it in every layout that a search must give
// the same answer from.
#pragma once

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

#include "database/source.h"
#include "domain/center.h"
#include "domain/minutes.h"
#include "index/indexer.h"
#include "search/hits/hits.h"
#include "search/tcp_server.h"
#include "support/temp_dir.h"

namespace referat::test {

// Høje-Taastrup 2018 and 2019, Engholm 2017, ten meetings of Engholm 2014–2016 with six much alike
// items each, and an undated agenda.
[[nodiscard]] std::vector<Minutes> archive();
[[nodiscard]] CenterRegister archive_centers();

// Takes it in as a file with these bytes.
index::Added add(index::Indexer& indexer, const Minutes& document, const std::string& bytes);

// Makes a database of the documents.
void build_database(const std::string& path, const std::vector<Minutes>& documents);

struct Layout {
  std::string name;
  std::vector<std::string> databases;  // as database::open_source() takes them
};

// Documents as one database, as two, behind a server, behind one server with two databases, and
// half here and half behind a server.
class Layouts {
 public:
  Layouts() : Layouts(archive()) {}
  // The documents instead of the archive; every other one is in the first of two databases.
  explicit Layouts(const std::vector<Minutes>& documents);

  [[nodiscard]] const std::vector<Layout>& all() const { return layouts_; }

  // Searches all layouts; the results must be equal in everything (REQUIRE), and come back.
  [[nodiscard]] answer::SearchResult search(const answer::SearchRequest& request) const;

  // Asks all layouts anything; what is told of the answers must be equal (REQUIRE). The first comes
  // back.
  template <typename Ask, typename Tell>
  [[nodiscard]] auto same_answer(const Ask& ask, const Tell& tell) const {
    search::Session one(layouts_.front().databases);
    auto answer = ask(one);
    const std::string told = tell(answer);
    for (const Layout& layout : layouts_) {
      INFO(layout.name);
      search::Session session(layout.databases);
      REQUIRE(tell(ask(session)) == told);
    }
    return answer;
  }

 private:
  TempDir folder_;
  std::vector<std::unique_ptr<TcpServer>> servers_;
  std::vector<Layout> layouts_;
};

// "1, 3": the short names of the hits, "<year>/<number>" of their items, in order.
[[nodiscard]] std::vector<std::string> names(const answer::SearchResult& result);

// A hit, and a facet, as text, for comparison.
[[nodiscard]] std::string hit_summary(const answer::Hit& hit);
[[nodiscard]] std::string facet_summary(const answer::Facet& facet);

// Everything of a result as text, for comparison.
[[nodiscard]] std::string summary(const answer::SearchResult& result);

}  // namespace referat::test
