// --values: what there is to filter by.
#include <catch2/catch.hpp>

#include "cli/library.h"

namespace referat::test {

TEST_CASE("values are listed with a few words on each, the most frequent first") {
  const Library library;
  CHECK(library.search({"--values", "center"}).out ==
        "ØDC\tØkonomi- og Digitaliseringscentret, 2 punkter\n");
  CHECK(library.search({"--values", "year"}).out == "2019\t2 punkter\n2018\t3 punkter\n");
  CHECK(library.search({"--values", "case"}).out ==
        "18/18284\t2 punkter\n18/101\t1 punkt\n19/77\t1 punkt\n");
  CHECK(library.search({"--values", "result", "--year", "2018"}).out ==
        "taget til efterretning\t1 punkt\nudskudt\t1 punkt\n");
  CHECK(library.search({"--values", "recommended-by"}).out ==
        library.search({"--values", "center"}).out);
}

TEST_CASE("values of nothing, of an unknown kind and together with words") {
  const Library library;
  CHECK(library.search({"--values", "center", "--year", "1999"}).exit_code == 1);
  CHECK(library.search({"--values", "farve"}).exit_code == 2);
  CHECK(library.search({"--values", "center", "ord"}).exit_code == 2);
  CHECK(library.search({"--values", "center", "--format", "json"}).exit_code == 2);
}

}  // namespace referat::test
