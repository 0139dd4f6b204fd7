// --format html: whatever is asked, a page that a strict parser reads.
#include <catch2/catch.hpp>

#include "cli/library.h"

namespace referat::test {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// What a parser of XML says that takes no mistake; empty if there is none. It knows no more of
// HTML's names than &amp; &lt; &gt; &quot;.
std::string markup_errors(const std::string& page) {
  const auto result =
      run({"/usr/bin/python3", "-c",
           "import sys, xml.dom.minidom\n"
           "page = xml.dom.minidom.parseString(sys.stdin.buffer.read())\n"
           "ids = [e.getAttribute('id') for e in page.getElementsByTagName('*') if "
           "e.hasAttribute('id')]\n"
           "links = [a.getAttribute('href')[1:] for a in page.getElementsByTagName('a')]\n"
           "heads = [int(e.tagName[1]) for e in page.getElementsByTagName('*') if e.tagName in "
           "('h1', 'h2', 'h3', 'h4')]\n"
           "assert len(ids) == len(set(ids)), 'an id comes twice'\n"
           "assert set(links) <= set(ids), 'a link leads nowhere'\n"
           "assert heads[0] == 1 and heads.count(1) == 1, 'not one h1'\n"
           "assert all(b <= a + 1 for a, b in zip(heads, heads[1:])), 'a level is left out'\n"},
          {.input = page, .environment = {}, .directory = {}});
  return result.exit_code == 0 ? "" : "invalid: " + result.err;
}

}  // namespace

TEST_CASE("pages are well-formed, their links lead somewhere, their headings are in order") {
  const Library library;
  for (const std::vector<std::string>& query : {std::vector<std::string>{"strategi"},
                                                {"strategi", "--timeline"},
                                                {"findesikke"},
                                                {"findesikke", "--timeline"},
                                                {"--since", "2018", "--timeline"},
                                                {"strategi", "månen", "--no-facets"},
                                                {"--result", "udskudt"},
                                                {"<script>alert(1)</script> \"&\" strategi"},
                                                {"strategi", "--offset", "50"}}) {
    auto arguments = query;
    arguments.insert(arguments.end(), {"--format", "html"});
    const auto page = library.search(arguments);
    CAPTURE(query, page.err);
    CHECK(markup_errors(page.out) == "");
    CHECK_FALSE(contains(page.out, "<script"));
  }
}

TEST_CASE("the check of the markup notices what is wrong") {
  CHECK(markup_errors("<html><h1>a</h1></html>") == "");
  CHECK(markup_errors("<html><h1>a</html>") != "");
  CHECK(markup_errors("<html><h1>a</h1><a href=\"#x\">b</a></html>") != "");
  CHECK(markup_errors("<html><h1>a</h1><h3>b</h3></html>") != "");
}

TEST_CASE("an item that is full of markup is text on the page") {
  const Library library;
  const TempDir folder;
  const auto file = folder.write(
      "referat.txt", minutes_with("Vognport \"A&B\"", "Porten er 2 < 3 &amp; 5 > 4 meter."));
  REQUIRE(index(library.database(), {file}).exit_code == 0);
  const auto page = library.search({"vognport", "--format", "html"});
  CHECK(markup_errors(page.out) == "");
  CHECK(contains(page.out, "Vognport</mark> &quot;A&amp;B&quot;"));
  CHECK(contains(library.search({"porten", "--format", "html"}).out, "2 &lt; 3 &amp;"));
}

TEST_CASE("a page of HTML shows more than a screen unless it is told how many") {
  const Library library;
  CHECK(contains(library.search({"--since", "2018", "--format", "html"}).out, "Viser 1–5 af 5"));
  CHECK(contains(library.search({"--since", "2018", "--format", "html", "-n", "2"}).out,
                 "Viser 1–2 af 5; flere kan tages med (-n)"));
}

TEST_CASE("what has no page of HTML is refused") {
  const Library library;
  const auto shown =
      library.search({"--show", "strandby/direktionen/2018-11-19/2", "--format", "html"});
  CHECK(shown.exit_code == 2);
  CHECK(contains(shown.err, "--format html findes til en søgning og til --timeline"));
  const auto explained = library.search({"strategi", "--explain", "--format", "html"});
  CHECK(explained.exit_code == 2);
  CHECK(contains(explained.err, "--explain kan ikke skrives som html"));
}

}  // namespace referat::test
