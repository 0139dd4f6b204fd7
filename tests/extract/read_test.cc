#include "extract/read.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "support/temp_dir.h"

using namespace referat;
using Catch::Matchers::Contains;
using extract::read;
using test::TempDir;

TEST_CASE("a path becomes a document, whether its bytes are there already or not") {
  const TempDir folder;
  const std::string bytes = "Fjordby Kommune\r\n**Budgetl\xE6gning**\r\n";
  const std::string path = folder.write("a.md", bytes);
  for (const auto& document : {read(path), read(path, bytes)}) {
    CHECK(document.path == path);
    CHECK(document.kind == "text");
    CHECK(document.encoding == "windows-1252");
    CHECK(document.text == "Fjordby Kommune\n**Budgetlægning**\n");
    REQUIRE(document.lines.size() == 3);
    CHECK(document.lines[1].text == "Budgetlægning");
    CHECK(document.lines[1].bold);
  }
}

TEST_CASE("lines with broken characters are told") {
  const auto document =
      read("a.txt", "Økonomi på åben vej, bør øges\npå ældre område, så også f\xC3");
  CHECK(document.repaired_lines == std::vector<std::size_t>{2});
}

TEST_CASE("what can't be read is refused once with its path") {
  const TempDir folder;
  const std::string damaged = folder.write("a.txt", std::string("x\0y", 3));
  CHECK_THROWS_WITH(read(damaged), damaged + ": filen er ikke tekst (den indeholder NUL-tegn)");
  CHECK_THROWS_WITH(read("b.txt", "\xFF\xFEP"), Contains("b.txt: tegnsættet er UTF-16LE"));
  CHECK_THROWS_WITH(read(folder / "mangler.txt"), folder / "mangler.txt" + ": findes ikke");
  CHECK_THROWS_AS(read(folder.path().string()), Error);
}

TEST_CASE("an empty file is a document of one blank line") {
  const auto document = read("tom.txt", "");
  CHECK(document.text.empty());
  CHECK(document.lines.size() == 1);
}
