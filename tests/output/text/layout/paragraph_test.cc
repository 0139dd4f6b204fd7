#include "output/text/layout/paragraph.h"

#include <catch2/catch.hpp>
#include <sstream>

namespace referat::output {

namespace {

std::string written(const Paragraph& paragraph, const Block& block, const Style& style = {}) {
  std::ostringstream out;
  write_paragraph(out, paragraph, block, style);
  return out.str();
}

Paragraph plain(std::string_view text) {
  Paragraph paragraph;
  paragraph.append(text);
  return paragraph;
}

}  // namespace

TEST_CASE("a paragraph is indented and may begin with a sign of its own") {
  CHECK(written(plain("Skolerne åbner igen efter ferien"),
                {.width = 22, .indent = 4, .first = "  - "}) ==
        "  - Skolerne åbner\n"
        "    igen efter ferien\n");
}

TEST_CASE("what is left out is told by an ellipsis for which there is room") {
  const Block block{.width = 20, .max_lines = 1};
  CHECK(written(plain("Sagen blev sendt i høring"), block) == "Sagen blev sendt i …\n");
  CHECK(written(plain("Sagen blev sendt til"), block) == "Sagen blev sendt til\n");
  CHECK(written(plain("Sagen blev sendt i høring"), block, {.unicode = false}) ==
        "Sagen blev sendt ...\n");
}

TEST_CASE("colour ends with each line and begins anew on the next") {
  Paragraph paragraph;
  paragraph.append("om ");
  paragraph.append("ny skolestruktur", sgr::match);
  CHECK(written(paragraph, {.width = 16}, {.colour = true}) ==
        "om \033[1;31mny\033[0m\n"
        "\033[1;31mskolestruktur\033[0m\n");
  CHECK(written(paragraph, {.width = 16}) == "om ny\nskolestruktur\n");
}

TEST_CASE("a terminal too narrow for the indentation still gets readable columns") {
  CHECK(written(plain("Godkendt af udvalget"), {.width = 5, .indent = 4}) ==
        "    Godkendt af\n    udvalget\n");
}

}  // namespace referat::output
