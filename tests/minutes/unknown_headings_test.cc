#include "minutes/unknown_headings.h"

#include <catch2/catch.hpp>

#include "extract/plain_text.h"
#include "minutes/documents.h"
#include "minutes/parser.h"

using namespace referat;
using namespace referat::test;

namespace {

// The unknown headings of a document with one item, "line: text" each.
std::vector<std::string> found_in(const std::string& item) {
  const auto read =
      minutes::parse_minutes(extract::split_lines("REFERAT Byrådet d. 04-02-2019\n\n" + item), {});
  REQUIRE(read.items.size() == 1);
  std::vector<std::string> found;
  for (const auto& [line, text] : read.unknown_headings) {
    found.push_back(std::to_string(line) + ": " + text);
  }
  return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a short line alone above text of the same section looks like a heading") {
  CHECK(found_in("Punkt 1: Sti\n\n19/1\n\nSagsfremstilling\n\nStien er smal.\n\n"
                 "Alternativer\n\nStien kan gøres bredere.\n") == Strings{"11: Alternativer"});
}

TEST_CASE("text, lists and files' names don't look like headings") {
  CHECK(found_in("Punkt 1: Sti\n\n19/1\n\nSagsfremstilling\n\nStien er smal.\n\n"
                 "Den kan gøres bredere\nend nu.\n\n- Asfalt\n\nKort over stien.pdf\n\n"
                 "Det er en lang linje uden punktum\n\nSlut.\n")
            .empty());
}

TEST_CASE("a line with a colon leads into a list, unless headings have one") {
  CHECK(found_in("Punkt 1: Sti\n\n19/1\n\nSagsfremstilling\n\nSmal.\n\nStien har tre "
                 "mål:\n\nLys.\n")
            .empty());
  CHECK(found_in("Punkt 1: Sti\n\n19/1\n\nSagsfremstilling:\n\nSmal.\n\nVidere "
                 "proces:\n\nEfter ferien.\n\nØkonomi:\n\nIntet.\n") ==
        Strings{"11: Videre proces"});
}

TEST_CASE("a short text that is all a section has is no heading") {
  CHECK(found_in("Punkt 1: Sti\n\n19/1\n\nØkonomi\n\nIngen bemærkninger\n\nRetsgrundlag\n\n"
                 "Vejloven gælder.\n")
            .empty());
}

TEST_CASE("decisions, recommendations and lists of attachments have short lines of their own") {
  CHECK(found_in("Punkt 1: Sti\n\n19/1\n\nIndstilling\n\nCenterchefen indstiller\n\nat stien "
                 "lægges.\n\nBilag\n\nKort over stien\n\nNotat\n\nBeslutning\n\nGodkendt\n\n"
                 "Jens Holm stemte imod.\n")
            .empty());
}

TEST_CASE("in markdown a heading as high as the sections is one, a sub-heading isn't") {
  CHECK(found_in("## Punkt 1: Sti\n\n19/1\n\n### Sagsfremstilling\n\nSmal.\n\n### Alternativer\n\n"
                 "Bredere.\n\n#### Asfalt\n\nDyrt.\n\nAlene\n\nmen uden havelåger.\n\n"
                 "### Beslutning\n\nGodkendt.\n") == Strings{"11: Alternativer"});
}
