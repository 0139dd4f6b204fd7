#include "query/all_but.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace referat::query;

namespace {

// The documents are "a", "b", "ab" … "abcd": each has its letters as terms.
Xapian::WritableDatabase letters() {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (unsigned set = 1; set < 16; ++set) {
    Xapian::Document document;
    for (unsigned letter = 0; letter < 4; ++letter) {
      if ((set >> letter) % 2 == 1) document.add_boolean_term(std::string(1, char('a' + letter)));
    }
    database.add_document(document);
  }
  return database;
}

// How many of the documents lack no more than so many of a, b, c, d.
std::size_t found(std::size_t lacking) {
  const std::vector<Xapian::Query> queries{Xapian::Query("a"), Xapian::Query("b"),
                                           Xapian::Query("c"), Xapian::Query("d")};
  const Xapian::Database database = letters();
  Xapian::Enquire enquire(database);
  enquire.set_query(all_but(queries, lacking));
  return enquire.get_mset(0, 100).size();
}

}  // namespace

TEST_CASE("all but so many of the words must be there") {
  CHECK(found(0) == 1);
  CHECK(found(1) == 1 + 4);
  CHECK(found(2) == 1 + 4 + 6);
  CHECK(found(3) == 15);
}

TEST_CASE("the size grows with the choices") {
  CHECK(all_but_size(4, 0) == 4);
  CHECK(all_but_size(4, 1) == 12);
  CHECK(all_but_size(8, 3) == 56 * 5);
}
