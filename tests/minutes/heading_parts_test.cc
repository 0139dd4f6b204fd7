#include "minutes/heading_parts.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace minutes = referat::minutes;

TEST_CASE("a line of file names gives them, any other word none") {
  CHECK(minutes::file_names("Placering.pdf Budget notat.docx") ==
        std::vector<std::string>{"Placering.pdf", "Budget notat.docx"});
  CHECK(minutes::file_names("Se Placering.pdf her").empty());
  CHECK(minutes::file_names("").empty());
}
