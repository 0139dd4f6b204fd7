#include "output/text/explain.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "base/strings.h"
#include "output/sample.h"
#include "output/text/layout/width.h"
#include "output/text/search.h"

namespace referat::output {

namespace {

using answer::ExplainedWord;
using answer::Likeness;
using answer::Place;
using answer::WordKind;

std::string written(const answer::SearchResult& result, std::size_t width = 80) {
  std::ostringstream out;
  write_text(out, result,
             {.width = width, .style = {}, .invocation = {}, .folder = {}, .filters = {}});
  return out.str();
}

std::string explained(const std::vector<ExplainedWord>& words, std::size_t total = 1) {
  answer::SearchResult result;
  result.total = total;
  result.explanation = answer::Explanation{.items = 340, .words = words};
  std::ostringstream out;
  write_explanation(out, result, {});
  return out.str();
}

ExplainedWord strategy() {
  return {.text = "indkøbsstrategi",
          .readings = {{"indkøbsstrategi",
                        WordOrigin::compound,
                        {"indkøbsstrategi"},
                        {"indkøb", "strategi"}}},
          .pairs = {{"indkøb strategi", 9}},
          .items = 8};
}

ExplainedWord unknown(WordOrigin origin, std::vector<std::string> nearest) {
  return {.text = "mnlandng",
          .readings = {{"mnlandng", origin, {"mnlandng"}, {}}},
          .items = 0,
          .nearest = std::move(nearest)};
}

// Wherever the lines break.
bool contains(const std::string& text, std::string_view part) {
  return collapse_blanks(text).find(collapse_blanks(part)) != std::string::npos;
}

}  // namespace

TEST_CASE("a query is explained word by word, before the hits") {
  CHECK(
      explained(
          {strategy(),
           {.text = "for", .kind = WordKind::function_word, .role = WordRole::bonus, .items = 300},
           {.text = "ØDC",
            .kind = WordKind::center,
            .synonyms = {"Økonomi- og Digitaliseringscentret"},
            .items = 13},
           {.text = "19/11 2018",
            .kind = WordKind::date,
            .role = WordRole::bonus,
            .value = "2018-11-19",
            .items = 1}}) == R"(
Sådan er søgningen læst (databasen har 340 punkter)
  indkøbsstrategi · i 8 punkter · ord · sammensætning: grundform
      indkøbsstrategi; dele indkøb, strategi · siges også »strategi for indkøb«
  for · i 300 punkter · småord · hæver, men kræves ikke
  ØDC · i 13 punkter · center eller andet organ · finder også »Økonomi- og
      Digitaliseringscentret«
  19/11 2018 · i 1 punkt · dato: 19. november 2018 · hæver, men kræves ikke
  Ordene tæller ikke i rækkefølgen, som er efter dato.
)");
}

TEST_CASE("what was corrected, held and excluded is told") {
  ExplainedWord corrected = strategy();
  corrected.typed = "indkobsstrategi";
  CHECK(contains(explained({corrected}), "rettet fra »indkobsstrategi«"));
  CHECK(contains(explained({{.text = "status", .role = WordRole::held, .field = "titel"}}),
                 "kun i feltet titel"));
  CHECK(contains(explained({{.text = "drift", .role = WordRole::excluded, .items = 2}}),
                 "drift · i 2 punkter · ord · må ikke stå der"));
}

TEST_CASE("a result is told in Danish, and a group word by word") {
  CHECK(contains(explained({{.text = "udsatte", .kind = WordKind::result, .value = "postponed"}}),
                 "resultat af en beslutning: udskudt"));
  CHECK(contains(
      explained({{.text = "a ELLER b",
                  .kind = WordKind::group,
                  .items = 5,
                  .alternatives = {{.text = "a", .items = 2}, {.text = "b", .items = 3}}}}),
      "  a ELLER b · i 5 punkter · gruppe\n    a · i 2 punkter · ord\n    b · i 3"));
}

TEST_CASE("a word that nothing has: whether it is Danish, and what is like it") {
  const std::string stem = explained({unknown(WordOrigin::stem, {})}, 0);
  CHECK(contains(stem, "ordstamme (ukendt ord)"));
  CHECK(contains(stem, "i intet punkt"));
  CHECK(contains(stem, "hverken i leksikon eller punkter"));
  CHECK(contains(stem, "Intet punkt har »mnlandng«."));
  const std::string field =
      explained({{.text = "Lund", .role = WordRole::held, .field = "deltager"}}, 0);
  CHECK(contains(field, "Intet punkt har »deltager:Lund«."));
  const std::string danish = explained({unknown(WordOrigin::dictionary, {"landing", "landet"})}, 0);
  CHECK(contains(danish, "et dansk ord, som punkterne ikke bruger"));
  CHECK(contains(danish, "»landing«, »landet«"));
}

TEST_CASE("nothing found though every word is: the filters, or that no item has all") {
  CHECK(contains(explained({strategy()}, 0), "Hvert for sig findes ordene"));
  answer::SearchResult result;
  result.explanation = answer::Explanation{.items = 340, .words = {strategy()}, .unfiltered = 8};
  CHECK(contains(written(result), "Uden filtre er der 8 punkter."));
}

TEST_CASE("the ranking's weights are told by name") {
  answer::SearchResult result = test::answer();
  result.explanation = answer::Explanation{
      .items = 340, .words = {strategy()}, .weights = {{"title", 1.5}, {"exact_form", 0.25}}};
  CHECK(contains(written(result), "titel 1,5 · netop den form 0,25"));
}

TEST_CASE("explanations keep to the width") {
  answer::SearchResult result = test::answer();
  result.explanation = answer::Explanation{.items = 340, .words = {strategy(), strategy()}};
  for (auto& hit : result.hits) {
    hit.explanation = {{.text = "sygefravær",
                        .score = 1,
                        .matches = {{Place::text, Likeness::form, 2, {"sygefravær", "fravær"}}}}};
  }
  for (const std::size_t width : {40U, 80U, 120U}) {
    std::istringstream lines(written(result, width));
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(width, line);
      const bool copied = contains(line, "referat-search ") || contains(line, "engholm/") ||
                          contains(line, "referater/");
      CHECK((copied || display_width(line) <= width));
    }
  }
}

}  // namespace referat::output
