#include "search/matters/subject_words.h"

#include <catch2/catch.hpp>

using namespace referat;
using namespace referat::search;

namespace {

bool share(std::string_view a, std::string_view b) {
  const text::Analyzer analyzer;
  return in_common(subject_words(a, analyzer), subject_words(b, analyzer)) > 0;
}

}  // namespace

TEST_CASE("headings meet in any form of a word, and in parts of compounds") {
  CHECK(share("Ny svømmehal - valg af placering", "Svømmehallens åbningstider"));
  CHECK(share("Status på indkøbsstrategien", "Ny strategi for indkøb"));
  CHECK_FALSE(share("Sygefravær på skolerne", "Indkøb af biler"));
}

TEST_CASE("words that any heading has, bodies, dates and numbers don't bring headings together") {
  CHECK_FALSE(share("Øvrige sager 19-11-2018", "Øvrige sager 05-11-2018"));
  CHECK_FALSE(share("Status for november 2018", "Orientering om budget i november 2018"));
  CHECK_FALSE(share("Byrådets møder", "Byrådets rejser"));
  CHECK_FALSE(share("Beslutning om ny hjemmeside", "Endelig beslutning om ny cykelsti"));
}
