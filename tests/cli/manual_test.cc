// The manual is well-formed; option_table_test.cc sees to it that it is whole.
#include <catch2/catch.hpp>

#include "support/command.h"

namespace referat {

TEST_CASE("groff has nothing to complain of in the manual") {
  if (test::run({"sh", "-c", "command -v groff"}).exit_code != 0) {
    WARN("skipped: groff isn't installed");
    return;
  }
  for (const char* page : {"searcher/man/referat-search.1", "searcher/man/da/referat-search.1",
                           "searcher/man/referat.conf.5", "searcher/man/da/referat.conf.5",
                           "indexer/man/referat-index.1", "indexer/man/da/referat-index.1"}) {
    CAPTURE(page);
    const auto result = test::run(
        {"groff", "-Kutf8", "-Tutf8", "-ww", "-man", std::string(REFERAT_SOURCE_DIR) + "/" + page});
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
    CHECK(result.out.find("referat") != std::string::npos);
  }
}

}  // namespace referat
