#include "search/similar/similar.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/strings.h"
#include "search/archive.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::Layouts;

namespace {

using Strings = std::vector<std::string>;

struct Draft {
  std::string title;
  std::string text;
};

Minutes minutes(const Date& date, const std::string& name, const std::vector<Draft>& drafts) {
  Minutes document;
  document.meeting.municipality = "Engholm";
  document.meeting.body = "Byrådet";
  document.meeting.date = date;
  document.path = fmt::format("/arkiv/{}.txt", name);
  for (const Draft& draft : drafts) {
    AgendaItem item;
    item.order = document.items.size() + 1;
    item.number = std::to_string(item.order);
    item.title = draft.title;
    item.lead = draft.text;
    item.line = item.order * 10;
    document.items.push_back(std::move(item));
  }
  return document;
}

const Draft cycle_path{
    "Cykelsti langs Åvej",
    "Cyklister kører på en smal kørebane. Forvaltningen foreslår en cykelsti med belysning langs "
    "vejen og en stiforbindelse til skolen."};

// Two matters through the years, between items about other things.
std::vector<Minutes> minutes_of_years() {
  std::vector<Minutes> documents{
      minutes({2014, 2, 3}, "2014",
              {cycle_path,
               {"Kantineordning", "Køkkenet laver mad til ansatte i kantinen. Der er belysning."},
               {"Regnskab", "Regnskabet aflægges."}}),
      minutes({2015, 5, 4}, "2015",
              {{"Belysning på cykelstien", "Stien langs Åvej er mørk, og cyklister beder om lys."},
               {"Kantinens priser", "Maden i kantinen bliver dyrere, siger køkkenet."},
               {"Lukket", ""}}),
      minutes({2016, 6, 6}, "2016",
              {{"Trafiksikkerhed ved skolen", "Cyklister og en stiforbindelse; cykelstien bruges."},
               {"Nyt tag", "Taget på hallen er utæt."}}),
  };
  for (int year = 2000; year < 2010; ++year) {
    documents.push_back(minutes({year, 1, 10}, std::to_string(year),
                                {{"Vedligehold", fmt::format("Plan nummer {} for parker.", year)},
                                 {"Lønninger", "Overenskomsten følges."}}));
  }
  return documents;
}

std::string told(const SearchResult& result) {
  std::string text = test::summary(result);
  if (result.similar) text += join(result.similar->words, ",");
  for (const auto& hit : result.hits) text += "\n" + join(*hit.shared_words, ",");
  return text;
}

// Asked in all layouts, with one answer.
SearchResult like(const Layouts& layouts, const std::string& id,
                  const SearchRequest& request = {}) {
  return layouts.same_answer(
      [&](search::Session& session) { return similar_to_item(session, id, request).value(); },
      told);
}

SearchResult like_text(const Layouts& layouts, const std::string& text,
                       const SearchRequest& request = {}) {
  return layouts.same_answer(
      [&](search::Session& session) {
        return similar_to_text(session, {"udkast.txt", text}, request);
      },
      told);
}

// With another print of the meeting of 2014 behind as many documents.
std::vector<Minutes> printed_twice(std::ptrdiff_t documents_before) {
  auto documents = minutes_of_years();
  documents.insert(documents.begin() + documents_before,
                   minutes({2014, 2, 3}, "2014-igen", {cycle_path}));
  return documents;
}

bool holds(const Strings& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

const std::string path_of_2014 = "engholm/byraadet/2014-02-03/1";

}  // namespace

TEST_CASE("items about the same thing are found, without the item itself") {
  const Layouts layouts(minutes_of_years());
  const auto result = like(layouts, path_of_2014);
  CHECK(test::names(result) == Strings{"2015/1", "2016/1"});
  CHECK(result.total == 2);
  REQUIRE(result.similar);
  CHECK(result.similar->id == path_of_2014);
  CHECK(result.similar->title == "Cykelsti langs Åvej");
}

TEST_CASE("another print of the item is not among the hits, whichever is asked for") {
  const Layouts layouts(printed_twice(2));  // in the same database as the first
  for (const char* id : {"engholm/byraadet/2014-02-03/1", "engholm/byraadet/2014-02-03~2/1"}) {
    CHECK(test::names(like(layouts, id)) == Strings{"2015/1", "2016/1"});
  }
}

TEST_CASE("two databases that both hold the item, by the same id, give what one gives") {
  const Layouts layouts(printed_twice(1));
  CHECK(test::names(like(layouts, path_of_2014)) == Strings{"2015/1", "2016/1"});
}

TEST_CASE("the answer tells which words were searched for, and each hit which it has") {
  const Layouts layouts(minutes_of_years());
  const auto result = like(layouts, path_of_2014);
  CHECK(holds(result.similar->words, "cykelsti"));
  REQUIRE(result.hits.size() == 2);
  const Strings& shared = result.hits[0].shared_words.value();
  CHECK(shared == Strings{"åvej", "cykelsti", "langs", "belysning", "cyklister", "sti"});
  CHECK(holds(result.hits[1].shared_words.value(), "stiforbindelse"));
}

TEST_CASE("one word of little weight in common is no likeness") {
  const Layouts layouts(minutes_of_years());
  const auto result = like(layouts, path_of_2014);
  CHECK(!holds(test::names(result), "2014/2"));  // "belysning"
}

TEST_CASE("one word is enough if the title says it, and else two are wanted") {
  const Layouts layouts(minutes_of_years());
  CHECK(test::names(like_text(layouts, "Regnskab og snerydning\n\nHallen er lukket.")) ==
        Strings{"2014/3"});
}

TEST_CASE("a text of one's own is compared, its first line being its title") {
  const Layouts layouts(minutes_of_years());
  const auto result = like_text(layouts, "Kantinen\n\nPriser på mad fra køkkenet.\n");
  REQUIRE(result.hits.size() == 2);
  CHECK(test::names(result) == Strings{"2015/2", "2014/2"});
  CHECK(result.similar->id.empty());
  CHECK(result.similar->path == "udkast.txt");
  CHECK(result.similar->title == "Kantinen");
}

TEST_CASE("filters, order, pages and facets hold for what is alike, too") {
  const Layouts layouts(minutes_of_years());
  SearchRequest request;
  request.sort = Sort::newest;
  request.facets = {{FacetKind::year}};
  const auto newest = like(layouts, path_of_2014, request);
  CHECK(test::names(newest) == Strings{"2016/1", "2015/1"});
  REQUIRE(newest.facets.size() == 1);
  CHECK(test::facet_summary(newest.facets[0]) == "year 2016:1 2015:1 +0");

  request.filters.years = {"2015"};
  const auto of_2015 = like(layouts, path_of_2014, request);
  CHECK(test::names(of_2015) == Strings{"2015/1"});
  CHECK(test::facet_summary(of_2015.facets[0]) == "year 2016:1 2015:1* +0");

  request.filters = {};
  request.offset = 1;
  request.limit = 1;
  const auto second = like(layouts, path_of_2014, request);
  CHECK(test::names(second) == Strings{"2015/1"});
  CHECK(second.hits[0].rank == 2);
  CHECK(second.total == 2);
}

TEST_CASE("an item or a text that says nothing is like nothing") {
  const Layouts layouts(minutes_of_years());
  const auto closed = like(layouts, "engholm/byraadet/2015-05-04/3");
  CHECK(closed.total == 0);
  CHECK(closed.notes.at(0).kind == "empty");
  for (const char* text : {"", "Orientering om sagen", "Kantinen", "Ukendteord findesikke"}) {
    CHECK_THROWS_WITH(like_text(layouts, text), Catch::Matchers::Contains("for kort"));
  }
}

TEST_CASE("nothing is like an item that isn't there") {
  const Layouts layouts(minutes_of_years());
  const auto answer = layouts.same_answer(
      [](search::Session& session) { return similar_to_item(session, "engholm/ingen/1", {}); },
      [](const auto& result) { return result ? "some" : "none"; });
  CHECK(!answer);
}
