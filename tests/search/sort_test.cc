// The order of hits, and pages of them.
#include <catch2/catch.hpp>

#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat::answer;
using namespace referat::search;
using referat::test::Layouts;
using referat::test::names;

namespace {

using Names = std::vector<std::string>;

// Made once for the tests of one run.
const Layouts& layouts() {
  static const Layouts made;
  return made;
}

}  // namespace

TEST_CASE("dates sort all hits, undated items last") {
  const SearchRequest newest{.query = "budget", .sort = Sort::newest};
  const SearchRequest oldest{.query = "budget ELLER robotter", .sort = Sort::oldest};
  CHECK(names(layouts().search(newest)) == Names{"2017/1", "?/1"});
  CHECK(names(layouts().search(oldest)) == Names{"2017/1", "2019/3", "?/1"});
}

TEST_CASE("pages follow each other without gap or double, whatever is tied") {
  for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest}) {
    const SearchResult all =
        layouts().search({.query = "serien", .sort = sort, .offset = 0, .limit = 100});
    REQUIRE(all.hits.size() == 60);
    Names paged;
    for (std::size_t offset = 0; offset < 60; offset += 7) {
      const SearchResult page =
          layouts().search({.query = "serien", .sort = sort, .offset = offset, .limit = 7});
      for (const Hit& hit : page.hits) {
        CHECK(hit.rank == paged.size() + 1);
        paged.push_back(hit.id);
      }
    }
    Names ids;
    for (const Hit& hit : all.hits) ids.push_back(hit.id);
    CHECK(paged == ids);
  }
}

TEST_CASE("very many items of equal weight are paged by date and id too") {
  // Participants are found without weight: everything is tied.
  const SearchResult result = layouts().search({.query = "deltager:Nørhave", .limit = 69});
  REQUIRE(result.hits.size() == 69);
  CHECK(names(result).front() == "2019/1");
  CHECK(names(result).back() == "?/1");
  for (std::size_t i = 1; i < result.hits.size(); ++i) {
    const Hit& before = result.hits[i - 1];
    const Hit& hit = result.hits[i];
    CHECK((before.document.date > hit.document.date ||
           (before.document.date == hit.document.date && before.id < hit.id)));
  }
}

TEST_CASE("a page beyond everything is empty") {
  constexpr std::size_t far = static_cast<std::size_t>(-1);
  CHECK(layouts().search({.query = "serien", .offset = far, .limit = far}).hits.empty());
  const SearchResult none = layouts().search({.query = "serien", .limit = 0});
  CHECK(none.hits.empty());
  CHECK(none.total == 60);
}
