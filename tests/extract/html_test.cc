#include "extract/html.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace referat::extract;

namespace {

std::vector<std::string> texts(std::string_view html) {
  std::vector<std::string> filled;
  for (const auto& line : html_lines(html)) {
    if (!line.blank()) filled.push_back(line.text);
  }
  return filled;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("each block is a line, whatever blanks and line ends stand in it") {
  CHECK(texts("<div><p>Stien\n  asfalteres</p><p>til &aring;ret.</p></div>Slut") ==
        Texts{"Stien asfalteres", "til året.", "Slut"});
  CHECK(texts("Afbud:<br>Ida&nbsp;Holm<br/><br/>Slut") == Texts{"Afbud:", "Ida Holm", "Slut"});
  CHECK(texts("<p>CO<sub>2</sub>, <b>fed</b> og <i>kursiv</i></p>") == Texts{"CO2, fed og kursiv"});
}

TEST_CASE("headings have their level, and lines that are bold as a whole are marked") {
  const auto lines =
      html_lines("<h3>Beslutning</h3><p><strong>Økonomi</strong></p><p>Et <b>ord</b>");
  REQUIRE(lines.size() == 5);  // a blank line behind each block
  CHECK(lines[0].text == "Beslutning");
  CHECK(lines[0].heading == 3);
  CHECK_FALSE(lines[0].bold);
  CHECK(lines[2].bold);
  CHECK(lines[2].heading == 0);
  CHECK_FALSE(lines[4].bold);
  CHECK(lines[4].number == 5);
}

TEST_CASE("entries of lists have their sign or number") {
  CHECK(texts("<ul><li>Vej</li><li><p>Sti</p></li></ul>") == Texts{"• Vej", "• Sti"});
  CHECK(texts("<ol><li>Godkendt</li><li>Afvist, idet<ol type='a'><li>et</li><li>to</li></ol></li>"
              "<li>Udsat</li></ol>") ==
        Texts{"1. Godkendt", "2. Afvist, idet", "a) et", "b) to", "3. Udsat"});
  CHECK(texts("<ol start='3'><li>c</li><li value='7'>g</li><li>h</li></ol>") ==
        Texts{"3. c", "7. g", "8. h"});
}

TEST_CASE("a row of a table is a line, its cells parted by tabs") {
  CHECK(texts("<table><tr><td></td><td><p>2019</p></td><td>2020</td></tr>"
              "<tr><th>Løn</th><td>5</td><td>6<br>7</td></tr></table>") ==
        Texts{"\t2019\t2020", "Løn\t5\t6 7"});
}

TEST_CASE("a table that only lays out a page is no row of cells") {
  CHECK(texts("<table><tr><td><h2>Punkt 1</h2><p>Tekst.</p></td><td>Menu</td></tr></table>") ==
        Texts{"Punkt 1", "Tekst.", "Menu"});
}

TEST_CASE("what only a browser shows is left out") {
  CHECK(texts("<html><head><title>Side</title><style>p{}</style></head><body><script>x()</script>"
              "<p>Tekst</p><!-- note --></body></html>") == Texts{"Tekst"});
}

TEST_CASE("broken HTML is read like a browser does, and nothing of it is lost") {
  CHECK(texts("<p>a < b & c<p>d</div></span> e") == Texts{"a < b & c", "d e"});
  CHECK(texts("") == Texts{});
  const std::size_t deep = 5000;
  std::string nested;
  for (std::size_t i = 0; i < deep; ++i) nested += "<div>";
  CHECK(texts(nested + "dybt") == Texts{"dybt"});
}
