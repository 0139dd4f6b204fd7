#include "output/text/matched_words.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace referat::output {

namespace {

using answer::Likeness;
using answer::MatchedWord;
using answer::Place;
using answer::WordKind;

std::string matched(const std::vector<MatchedWord>& words) {
  std::ostringstream out;
  write_matched_words(out, words, {.width = 80, .indent = 4}, {});
  return out.str();
}

}  // namespace

TEST_CASE("a hit tells which words it has, where, and what they add") {
  const MatchedWord word{
      .text = "sygefravær",
      .score = 8.312,
      .matches = {{Place::title, Likeness::form, 1, {"Sygefravær"}},
                  {Place::text, Likeness::form, 5, {"sygefravær"}},
                  {Place::text, Likeness::inflection, 1200, {"sygefraværet", "sygefraværets"}},
                  {Place::text, Likeness::part, 1, {"sygefraværsstatistik"}},
                  {Place::text, Likeness::paraphrase, 2, {}},
                  {Place::meeting, Likeness::fact, 1, {"2018-11-19"}}}};
  const MatchedWord small{.text = "for", .kind = WordKind::function_word, .score = 0.04};
  const MatchedWord together{.text = "sygefravær for skoler",
                             .kind = WordKind::neighbours,
                             .score = 12.34,
                             .matches = {{Place::title, Likeness::paraphrase, 1, {}}}};
  CHECK(matched({small, word, together}) ==
        R"(    passer  sygefravær 8,31: titel »Sygefravær«; tekst »sygefravær« ×5, bøjet
            »sygefraværet«, »sygefraværets« ×1.200, del af
            »sygefraværsstatistik«, med andre ord ×2; mødet 19. november 2018
            for 0,04 · sygefravær for skoler 12,3
)");
  CHECK(matched({}).empty());
}

TEST_CASE("without scores, words stand alone") {
  CHECK(matched({{.text = "skole", .matches = {{Place::title, Likeness::form, 1, {"Skole"}}}}}) ==
        "    passer  skole: titel »Skole«\n");
}

}  // namespace referat::output
