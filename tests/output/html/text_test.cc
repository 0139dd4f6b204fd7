#include "output/html/text.h"

#include <catch2/catch.hpp>

namespace referat::output {

TEST_CASE("what HTML takes for markup is text") {
  CHECK(html_text("<script>alert('1')</script> & \"æøå\"") ==
        "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;æøå&quot;");
  CHECK(html_text("&amp;") == "&amp;amp;");
}

TEST_CASE("controls, bidirectional controls and broken bytes are made visible") {
  CHECK(html_text("a\x1b[2Jb") == "a␛[2Jb");
  CHECK(html_text("kr.\u202E005") == "kr.&lt;U+202E&gt;005");
  CHECK(html_text("\xFF") == "\uFFFD");
  CHECK(html_text("a\nb\tc") == "a b c");
}

TEST_CASE("characters that XML forbids are replaced") {
  CHECK(html_text("a\uFFFEb\uFFFF\uFDD0\U0001FFFE") == "a\uFFFDb\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("lines stay lines, without empty ones") {
  CHECK(html_lines("Godkendt.\n\n  A & B\n") == "Godkendt.<br/>A &amp; B");
  CHECK(html_lines("").empty());
}

TEST_CASE("a long text is cut at a blank, never within a character") {
  CHECK(shortened("kort tekst", 20) == "kort tekst");
  CHECK(shortened("en noget længere tekst", 12) == "en noget …");
  CHECK(shortened("æøåæøå", 3) == "æ …");
}

}  // namespace referat::output
