// Pages of HTML as a browser sees them: the corpus's minutes, searched by the programs themselves.
#include <catch2/catch.hpp>

#include "browser/browser.h"
#include "support/command.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

std::string answer(std::vector<std::string> arguments) {
  static const TempDir folder;
  static const std::string database = [] {
    const std::string corpus = std::string(REFERAT_SOURCE_DIR) + "/corpus";
    std::string path = folder / "db";
    const auto indexed = run({REFERAT_INDEX, "-q", "-d", path, "--centers", corpus + "/centers.tsv",
                              corpus + "/minutes"});
    REQUIRE(indexed.exit_code == 0);
    return path;
  }();
  arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", database});
  const auto result = run(arguments);
  REQUIRE(result.exit_code == 0);
  return result.out;
}

std::string page_of(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--format", "html"});
  return answer(arguments);
}

// The contrast of every text with what is behind it, after WCAG, the least first.
constexpr const char* least_contrast = R"(function (window) {
  const rgb = (css) => (css.match(/[\d.]+/g) || []).map(Number);
  const light = (c) => c.slice(0, 3).map((v) => v / 255)
      .map((v) => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
      .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const background = (e) => {
    for (; e; e = e.parentElement) {
      const c = rgb(window.getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] > 0) return c;
    }
    return [255, 255, 255];
  };
  let least = 99;
  for (const e of window.document.body.querySelectorAll("*")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own) continue;
    const style = window.getComputedStyle(e);
    const svg = e.namespaceURI.endsWith("svg");
    if (svg && e.tagName !== "text") continue;
    const [a, b] = [light(rgb(svg ? style.fill : style.color)), light(background(e))];
    least = Math.min(least, (Math.max(a, b) + .05) / (Math.min(a, b) + .05));
  }
  return least;
})";

}  // namespace

TEST_CASE("a browser finds the sections, a bar group a year, and marks") {
  if (!Browser::installed()) return;
  const Browser browser;
  const auto years = Json::parse(answer({"sygefravær", "--timeline", "--format", "json"}))["years"];
  const Json seen = browser.ask(page_of({"sygefravær"}), R"(function (window) {
    const page = window.document;
    const all = (selector) => page.querySelectorAll(selector).length;
    return {mode: page.compatMode, lang: page.documentElement.lang, title: page.title,
            headings: [...page.querySelectorAll("h2")].map((h) => h.textContent),
            years: all("svg g.year"), rows: all("table.years tbody tr"), hits: all("article.hit"),
            marks: all("mark"), decisions: all("table.decisions tbody tr")};
  })");
  CHECK(seen["mode"] == "CSS1Compat");
  CHECK(seen["lang"] == "da");
  CHECK(seen["title"] == "sygefravær – Referat");
  CHECK(seen["headings"] == Json::array({"År for år", "Punkter", "Beslutninger", "Fordeling"}));
  CHECK(seen["years"] == years.size());
  CHECK(seen["rows"] == years.size());
  CHECK(seen["hits"] == 8);
  CHECK(seen["marks"] >= 8);
  CHECK(seen["decisions"] == 8);
}

TEST_CASE("the page fetches nothing and runs nothing") {
  if (!Browser::installed()) return;
  const Browser browser;
  const std::string asked = R"(function (window) {
    return {fetched: window.performance.getEntriesByType("resource").length,
            ran: window.ran === true, scripts: window.document.scripts.length};
  })";
  const std::string page = page_of({"skole", "--timeline"});
  CHECK(browser.ask(page, asked) == Json({{"fetched", 0}, {"ran", false}, {"scripts", 0}}));
  // Even if something got past html_text, the page's own policy would stop it.
  std::string broken = page;
  broken.insert(broken.find("<main"), "<script>window.ran = true</script><img src=\"x.png\"/>");
  CHECK(browser.ask(broken, asked)["ran"] == false);
}

TEST_CASE("nothing sticks out at the side, on a phone or a screen") {
  if (!Browser::installed()) return;
  const Browser browser;
  for (const int width : {320, 390, 1200}) {
    for (const std::string& page :
         {page_of({"budget"}), page_of({"--timeline", "--since", "1900", "-n", "1"})}) {
      const Json widths = browser.ask(page, R"(function (window) {
        return [window.document.documentElement.scrollWidth, window.innerWidth];
      })",
                                      width);
      CAPTURE(width);
      CHECK(widths[0] <= widths[1]);
    }
  }
}

TEST_CASE("every text has the contrast of WCAG AA") {
  if (!Browser::installed()) return;
  const Browser browser;
  for (const auto& page : {page_of({"budget"}), page_of({"sygefravær månen", "--timeline"})}) {
    CHECK(browser.ask(page, least_contrast) >= 4.5);
    std::string dark = page;  // the same as if the system asked for it
    const std::string query = "@media screen and (prefers-color-scheme: dark)";
    const auto at = dark.find(query);
    REQUIRE(at != std::string::npos);
    dark.replace(at, query.size(), "@media screen");
    CHECK(browser.ask(dark, least_contrast) >= 4.5);
  }
}

TEST_CASE("a screen reader is told what the chart is, and every table has its headings") {
  if (!Browser::installed()) return;
  const Browser browser;
  const Json seen = browser.ask(page_of({"skole", "--timeline"}), R"(function (window) {
    const page = window.document;
    const chart = page.querySelector("svg[role=img]");
    const named = chart.getAttribute("aria-labelledby").split(" ")
        .map((id) => page.getElementById(id).textContent);
    const cells = [...page.querySelectorAll("th")];
    return {named, scoped: cells.every((cell) => cell.scope === "col" || cell.scope === "row"),
            captions: page.querySelectorAll("table > caption").length,
            tables: page.querySelectorAll("table").length,
            landmarks: ["header", "nav", "main", "footer"].every(
                (name) => page.querySelectorAll(name).length === 1)};
  })");
  CHECK(seen["named"][0].get<std::string>().find("Punkter og beslutninger 20") == 0);
  CHECK(seen["scoped"] == true);
  CHECK(seen["captions"] == seen["tables"]);
  CHECK(seen["landmarks"] == true);
}

TEST_CASE("a page can be printed") {
  if (!Browser::installed()) return;
  const std::string pdf = Browser().printed(page_of({"sygefravær"}));
  CHECK(pdf.substr(0, 5) == "%PDF-");
  CHECK(pdf.find("/Type /Page") != std::string::npos);
}

}  // namespace referat::test
