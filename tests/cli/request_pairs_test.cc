// Search requests made from plain name–value pairs, without a command line.
#include <catch2/catch.hpp>

#include "base/error.h"
#include "searcher/request_options.h"

namespace referat::searcher {

namespace {

using Pairs = std::vector<program::Argument>;

constexpr Date today{2019, 3, 1};

std::string refusal(const Pairs& pairs) {
  try {
    static_cast<void>(search_request(pairs, today));
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return "ikke afvist";
}

}  // namespace

TEST_CASE("pairs of names and values make a request") {
  const auto request = search_request({{.value = "ny skole"},
                                       {.option = "year", .value = "2018"},
                                       {.option = "year", .value = "2019"},
                                       {.option = "since", .value = "sidste år"},
                                       {.option = "sort", .value = "oldest"},
                                       {.option = "offset", .value = "20"},
                                       {.option = "limit", .value = "5"},
                                       {.option = "facets", .value = "case=2"},
                                       {.option = "explain"},
                                       {.value = "--year"}},
                                      today);
  CHECK(request.query == "ny skole --year");
  CHECK(request.filters.years == std::vector<std::string>{"2018", "2019"});
  CHECK(request.filters.since == Date{2018, 1, 1});
  CHECK(request.sort == answer::Sort::oldest);
  CHECK(request.offset == 20);
  CHECK(request.limit == 5);
  REQUIRE(request.facets.size() == 1);
  CHECK(request.facets[0].kind == FacetKind::case_number);
  CHECK(request.explain);
  CHECK(request.today == today);
}

TEST_CASE("without pairs a request is what nobody asked to be otherwise") {
  const auto request = search_request({}, today);
  CHECK(request.query.empty());
  CHECK(request.filters.empty());
  CHECK(request.limit == limits::default_page);
  CHECK(request.facets.size() == 3);
}

TEST_CASE("pairs that a command line would refuse are refused") {
  CHECK(
      refusal({{.option = "yaer", .value = "2018"}}).find("ukendt valg --yaer; mente du --year?") ==
      0);
  CHECK(refusal({{.option = "year"}}) == "--year mangler sin værdi");
  CHECK(refusal({{.option = "limit", .value = "1"}, {.option = "limit", .value = "2"}}) ==
        "--limit kan kun gives én gang");
  CHECK(refusal({{.option = "limit", .value = "1001"}}).find("--limit tager et helt tal") == 0);
  CHECK(refusal({{.option = "explain", .value = "ja"}}) == "--explain tager ingen værdi");
}

}  // namespace referat::searcher
