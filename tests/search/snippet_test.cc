#include "search/snippet.h"

#include <catch2/catch.hpp>
#include <ctime>

#include "base/strings.h"
#include "query/text_leaves.h"

using namespace referat;
using namespace referat::search;

namespace {

const text::Analyzer& analyzer() {
  static const text::Analyzer made;
  return made;
}

AgendaItem item(const std::string& body) {
  AgendaItem result;
  result.title = "Titlen om indkøb";
  result.sections.push_back({"Sagsfremstilling", SectionKind::background, body, 1});
  return result;
}

std::vector<query::Leaf> words(const std::vector<std::string>& texts) {
  std::vector<query::Leaf> leaves;
  for (const auto& text : texts) {
    leaves.push_back(query::word_leaf(text, query::Field::none, analyzer()));
  }
  return leaves;
}

std::vector<query::Leaf> phrase(const std::string& text) {
  bool cut = false;
  return {query::phrase_leaf(text, query::Field::none, analyzer(), cut)};
}

// The snippet with its highlights in [brackets].
std::string marked(const Snippet& snippet) {
  std::string result;
  std::size_t place = 0;
  const auto at = [&](bool begin) {
    for (const auto& [first, last] : snippet.highlights) {
      if ((begin ? first : last) == place) return true;
    }
    return false;
  };
  for (std::size_t i = 0; i <= snippet.text.size(); ++i) {
    const bool boundary =
        i == snippet.text.size() || (static_cast<unsigned char>(snippet.text[i]) & 0xC0U) != 0x80U;
    if (boundary) {
      if (at(false)) result += ']';
      if (at(true)) result += '[';
      ++place;
    }
    if (i < snippet.text.size()) result += snippet.text[i];
  }
  return result;
}

std::string snippet_of(const AgendaItem& where, const std::vector<query::Leaf>& leaves,
                       std::size_t width = 240) {
  return marked(make_snippet(where, leaves, analyzer(), width));
}

std::string filler(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) text += "Her står der noget ganske andet om året. ";
  return text;
}

}  // namespace

TEST_CASE("words are marked in all their forms, offsets counted in code points") {
  const Snippet snippet = make_snippet(item("Året bød på sygefraværet på skolerne."),
                                       words({"sygefravær", "skole"}), analyzer());
  CHECK(marked(snippet) == "Året bød på [sygefraværet] på [skolerne].");
  CHECK(snippet.highlights.at(0) == std::pair<std::size_t, std::size_t>{12, 24});
}

TEST_CASE("blanks are collapsed to one line") {
  CHECK(snippet_of(item("  Drift\t\t5\u00A0mio.\n\n- indkøb\n"), words({"indkøb"})) ==
        "Drift 5 mio. - [indkøb]");
}

TEST_CASE("a word that two lines divide is shown whole, and marked whole") {
  CHECK(snippet_of(item("Året sygefra-\nvær falder i Høje-\nTaastrup."),
                   words({"sygefravær", "taastrup"})) ==
        "Året [sygefravær] falder i Høje-[Taastrup].");
  CHECK(snippet_of(item("Sygefra-\nværet og ind-\n  køb."), words({"sygefraværet", "indkøb"})) ==
        "[Sygefraværet] og [indkøb].");
  // Only the first half was asked for.
  CHECK(snippet_of(item("Et ind-\nkøb."), words({"ind"})) == "Et [ind]køb.");
  CHECK(snippet_of(item("Et løn-\nog økonomisystem."), words({"økonomisystem"})) ==
        "Et løn- og [økonomisystem].");
}

TEST_CASE("a snippet is cut before a divided word, never within it") {
  const std::string text = filler(3) + "Om indkøb og sygefra-\nvær i år. " + filler(3);
  for (std::size_t width = 10; width < 120; ++width) {
    CAPTURE(width);
    const std::string snippet = snippet_of(item(text), words({"indkøb"}), width);
    const std::string late = snippet_of(item(text), words({"år"}), width);
    for (const auto& shown : {snippet, late}) {
      CHECK(shown.find("sygefra-") == std::string::npos);
      CHECK(shown.find("sygefra…") == std::string::npos);
      CHECK(shown.find("…vær ") == std::string::npos);
    }
  }
}

TEST_CASE("the window with most different words wins, from the beginning of its sentence") {
  const std::string text =
      "Indkøb indkøb indkøb. " + filler(20) + "Strategien for indkøb er ny. " + filler(20);
  CHECK(snippet_of(item(text), words({"indkøb", "strategi"}), 60) ==
        "…[Strategien] for [indkøb] er ny. Her står der noget ganske…");
}

TEST_CASE("what fits is shown whole, and a match at the end keeps what leads to it") {
  CHECK(snippet_of(item("Først dette. Så om indkøb."), words({"indkøb"})) ==
        "Først dette. Så om [indkøb].");
  const std::string snippet = snippet_of(item(filler(20) + "Indkøb."), words({"indkøb"}), 60);
  CHECK(snippet == "…Her står der noget ganske andet om året. [Indkøb].");
}

TEST_CASE("a long sentence is cut at a blank") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "ord ";
  const std::string snippet = snippet_of(item(text + "indkøb " + text), words({"indkøb"}), 60);
  CHECK(snippet.find("[indkøb] ord") != std::string::npos);
  CHECK(snippet.starts_with("…ord ord"));
  CHECK(snippet.ends_with("ord…"));
  CHECK(code_points(snippet) <= 66);
}

TEST_CASE("the text comes before the decision and the title, other places if nothing else has it") {
  AgendaItem where = item("Om indkøb i teksten.");
  where.decisions.emplace_back().text = "Indkøb og drift godkendt.";
  where.attachments = {"Spendanalyse.pdf"};
  CHECK(snippet_of(where, words({"indkøb"})) == "Om [indkøb] i teksten.");
  CHECK(snippet_of(where, words({"drift"})) == "Indkøb og [drift] godkendt.");
  CHECK(snippet_of(where, words({"titlen"})) == "[Titlen] om indkøb");
  CHECK(snippet_of(where, words({"spendanalyse"})) == "[Spendanalyse].pdf");
  CHECK(snippet_of(where, words({"findesikke"})) == "Om indkøb i teksten.");
  CHECK(snippet_of(where, {}) == "Om indkøb i teksten.");
  CHECK(snippet_of(AgendaItem{}, words({"indkøb"})).empty());
}

TEST_CASE("a phrase is marked only where it stands") {
  CHECK(snippet_of(item("Pay no cure, no cure no-pay."), phrase("no cure no pay")) ==
        "Pay no cure, [no cure no-pay].");
  CHECK(snippet_of(item("En e-handel, en handel."), words({"e-handel"})) ==
        "En [e-handel], en handel.");
}

TEST_CASE("a phrase is marked over a word that two lines divide") {
  CHECK(snippet_of(item("Vi har en affalds-\nplan for havnen."), phrase("en affaldsplan for")) ==
        "Vi har [en affaldsplan for] havnen.");
}

TEST_CASE("an item of a megabyte costs little") {
  const std::string half = filler(12'000);
  const AgendaItem large = item(half + "Strategien for indkøb. " + half);
  const auto leaves = words({"indkøb", "strategi"});
  const std::clock_t start = std::clock();  // our own time, whatever else the machine does
  const std::string snippet = snippet_of(large, leaves);
  CHECK(std::clock() - start < CLOCKS_PER_SEC / 2);
  CHECK(snippet.find("[Strategien] for [indkøb]") != std::string::npos);
}

TEST_CASE("a text without blanks is cut between letters") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "æø";
  const Snippet snippet = make_snippet(item(text), words({"findesikke"}), analyzer(), 100);
  CHECK(code_points(snippet.text) < 110);
  CHECK(snippet.text.ends_with("…"));
}
