#include "search/spelling.h"

#include <catch2/catch.hpp>

#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using test::names;
using Names = std::vector<std::string>;

namespace {

const test::Layouts& layouts() {
  static const test::Layouts all;
  return all;
}

SearchResult ask(const std::string& query) { return layouts().search({.query = query}); }

double distance(std::string_view typed, std::string_view meant) {
  return typing_distance(typed, meant, 5);
}

}  // namespace

TEST_CASE("letters too many, missing, wrong or swapped are an error each") {
  CHECK(distance("sygefravær", "sygefravær") == 0);
  CHECK(distance("revisonsberetning", "revisionsberetning") == Approx(1));
  CHECK(distance("budgæt", "budgut") == Approx(1));
  CHECK(distance("budgte", "budget") == Approx(0.8));
  CHECK(distance("mudget", "budget") == Approx(1.5));
}

TEST_CASE("what happens most costs least") {
  CHECK(distance("sygefravar", "sygefravær") == Approx(0.4));
  CHECK(distance("okonomi", "økonomi") == Approx(0.4));
  CHECK(distance("plejebolliger", "plejeboliger") == Approx(0.6));
}

TEST_CASE("beyond the limit the distance is merely more than that") {
  CHECK(typing_distance("skolen", "vejene", 1) > 1);
}

TEST_CASE("a word that nothing has is taken for the nearest that something has") {
  const SearchResult result = ask("sygefravar");
  REQUIRE(result.corrected.has_value());
  CHECK(*result.corrected == "sygefravær");
  CHECK(result.total > 0);
  CHECK(result.query == "sygefravar");
  CHECK(names(result) == names(ask("sygefravær")));
}

TEST_CASE("a first letter is taken for one that sounds alike, in words that are long enough") {
  CHECK(ask("ztrategien").corrected == "strategien");
  CHECK(ask("cvømmehal").corrected == "svømmehal");
  CHECK(ask("qontanthjælp").corrected == "kontanthjælp");
  CHECK_FALSE(ask("wejen").corrected.has_value());  // five letters, two errors
  CHECK_FALSE(ask("btrategien").corrected.has_value());
}

TEST_CASE("only the misspelt word of several is corrected") {
  const SearchResult result = ask("okonomi 2018");
  if (result.corrected) CHECK(*result.corrected == "økonomi 2018");
  CHECK(*ask("indkob strategi").corrected == "indkøb strategi");
}

TEST_CASE("what is found, negated, quoted or a number stays as it is") {
  CHECK_FALSE(ask("indkøb").corrected.has_value());
  CHECK_FALSE(ask("indkøb -sygefravar").corrected.has_value());
  CHECK_FALSE(ask("\"sygefravar\"").corrected.has_value());
  CHECK_FALSE(ask("18/99999").corrected.has_value());
}

TEST_CASE("a word that Danish has isn't taken for another one") {
  CHECK_FALSE(ask("strategisk elefant").corrected.has_value());
}

TEST_CASE("a compound that nobody wrote is looked for in its parts") {
  const SearchResult result = ask("budgetstrategi");
  REQUIRE(result.corrected.has_value());
  CHECK(*result.corrected == "budget strategi");
  CHECK(ask("vejskole").corrected == "vej skole");  // shorter than compounds in a text must be
}

TEST_CASE("the parts of a compound stand among the words beside it, and read back so") {
  for (const char* query : {"økonomi vejskole", "vejskole \"indkøb\"", "titel:vejskole budget",
                            "18. vejskole budget", "(vejskole budget) ELLER (økonomi vejskole)"}) {
    CAPTURE(query);
    const SearchResult result = ask(query);
    REQUIRE(result.corrected.has_value());
    CHECK(ask(*result.corrected).interpreted == *result.corrected);
  }
  CHECK(ask("økonomi vejskole").corrected == "økonomi vej skole");
}

TEST_CASE("a rare word that may be a misspelling is found, and the commoner one offered") {
  const test::TempDir folder;
  auto documents = test::archive();
  documents[0].items[0].sections[0].text += " Bibblioteket lukkes.";
  const std::string database = folder / "db";
  test::build_database(database, documents);
  search::Session session({database});
  const SearchResult result = search::search(session, {.query = "bibblioteket"});
  CHECK(result.total == 1);
  CHECK_FALSE(result.corrected.has_value());
  CHECK(result.suggestion == "biblioteket");
  CHECK_FALSE(search::search(session, {.query = "biblioteket"}).suggestion.has_value());
}
