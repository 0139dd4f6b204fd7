#include "search/explain/found_words.h"

#include <catch2/catch.hpp>
#include <ctime>
#include <string>

#include "base/strings.h"
#include "search/archive.h"
#include "support/temp_dir.h"

namespace referat::search {

namespace {

// Of the first hit of a query, in every layout of databases.
std::string words_of(const std::string& query) {
  static const test::Layouts layouts;
  const auto ask = [&](Session& session) {
    const answer::SearchRequest request{.query = query};
    const auto hits = search(session, request).hits;
    REQUIRE_FALSE(hits.empty());
    return found_words(session, request, hits.front());
  };
  return join(layouts.same_answer(ask, [](const auto& words) { return join(words, ", "); }), ", ");
}

}  // namespace

TEST_CASE("the words of a query are found in an item in every form, each once") {
  CHECK(words_of("sygefravær") == "sygefravær, sygefraværet");
  CHECK(words_of("beslutning:udskyde") == "udskydes");
  CHECK(words_of("\"no cure no pay\" robotter") == "no-cure-no-pay, robotter");
}

TEST_CASE("what a center or a case is called is found whatever it was asked for as") {
  CHECK(words_of("HRC") == "hr-centret");
  CHECK(words_of("2018/18284 beredskab").find("18/18284") != std::string::npos);
}

TEST_CASE("a typing error is found as the word that it was taken for") {
  CHECK(words_of("sygefravræ") == "sygefravær, sygefraværet");
}

TEST_CASE("without words there is nothing to mark") { CHECK(words_of("").empty()); }

TEST_CASE("more forms of a word are found than an explanation tells") {
  Minutes document;
  document.path = "a.txt";
  document.meeting.body = "Byrådet";
  AgendaItem item;
  item.title = "Om vejen";
  item.lead = "Vejen, vejens, veje, vejene og vejenes drift; vej og vejs ende.";
  document.items.push_back(item);
  const test::TempDir folder;
  test::build_database(folder / "db", {document});
  Session session({folder / "db"});
  const answer::SearchRequest request{.query = "vej", .explain = true};
  const answer::Hit hit = search(session, request).hits.at(0);
  CHECK(found_words(session, request, hit).size() == 7);
}

TEST_CASE("thousands of words that a wildcard finds take time by their number, not by its square") {
  // CPU time, whatever else the machine does; four times the words may take eight times as long.
  const auto seconds_for = [](int words) {
    Minutes document;
    document.path = "a.txt";
    AgendaItem item;
    item.title = "Om havnen";
    for (int i = 0; i < words; ++i) item.lead += "havn" + std::to_string(100'000 + i) + " ";
    document.items.push_back(item);
    const test::TempDir folder;
    test::build_database(folder / "db", {document});
    Session session({folder / "db"});
    const answer::SearchRequest request{.query = "havn*"};
    const answer::Hit hit = search(session, request).hits.at(0);
    const std::clock_t start = std::clock();
    CHECK(found_words(session, request, hit).size() == static_cast<std::size_t>(words) + 1);
    return static_cast<double>(std::clock() - start);
  };
  CHECK(seconds_for(40'000) < 8 * seconds_for(10'000));
}

}  // namespace referat::search
