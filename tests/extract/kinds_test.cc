#include "extract/kinds.h"

#include <catch2/catch.hpp>

using namespace referat::extract;

TEST_CASE("a file's kind is known by its extension, whatever its case") {
  for (const auto* path : {"a.txt", "b/c.md", "d.e.MARKDOWN", "F.Txt"}) {
    INFO(path);
    REQUIRE(kind_by_extension(path) != nullptr);
    CHECK(kind_by_extension(path)->name == "text");
  }
}

TEST_CASE("a file without a known extension is none of a folder's, but plain text") {
  for (const auto* path : {"a.pdf", "txt", ".txt", "a.txt.bak", "md/notat", "-", ""}) {
    INFO(path);
    CHECK(kind_by_extension(path) == nullptr);
  }
}

TEST_CASE(
    "what a file is, its bytes say: JSON with a list of items is a meeting's, the rest text") {
  CHECK(kind_of(R"( {"Moede": {}, "Dagsordenpunkter": []})").name == "firstagenda");
  CHECK(kind_of("\xEF\xBB\xBF[{\"Dagsordenpunkter\": null}]").name == "firstagenda");
  for (const auto* bytes : {"", "REFERAT Byrådet", R"({"name": "x"})", "Dagsordenpunkter: {}"}) {
    INFO(bytes);
    CHECK(kind_of(bytes).name == "text");
  }
}
