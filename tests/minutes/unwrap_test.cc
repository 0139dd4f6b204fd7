#include "minutes/unwrap.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat::test;
using namespace referat::minutes;

namespace {

std::vector<std::string> unwrapped(std::string_view text) {
  auto lines = lines_of(text);
  unwrap_paragraphs(lines);
  std::vector<std::string> filled;
  for (const auto& line : lines) {
    if (!line.blank()) filled.push_back(line.text);
  }
  return filled;
}

// Six lines of 46 to 50 characters.
constexpr std::string_view wrapped_paragraph =
    "Regionen har spurgt, om kommunen vil være med til\n"
    "at betale for en ny rute, der skal forbinde byens\n"
    "station med det store sygehus. Ruten skal normalt\n"
    "køre hvert kvarter i myldretiden og dertil hver\n"
    "halve time resten af hele dagen. Trafikselskabet\n"
    "har regnet på to modeller, som adskiller sig lidt\n"
    "fra hinanden.\n";

}  // namespace

TEST_CASE("a wrapped paragraph becomes one line, with the number of its first") {
  auto lines = lines_of(wrapped_paragraph);
  unwrap_paragraphs(lines);
  CHECK(lines[0].number == 1);
  CHECK(lines[0].text.starts_with("Regionen har spurgt, om kommunen vil være med til at betale"));
  CHECK(lines[0].text.ends_with("adskiller sig lidt fra hinanden."));
  for (std::size_t i = 1; i < lines.size(); ++i) CHECK(lines[i].blank());
}

TEST_CASE("headings, bullets and short lines stay lines of their own") {
  const std::string text =
      std::string(wrapped_paragraph) +
      "\nIndstilling\nSkoleafdelingen indstiller,\n- at model B vælges til den nye "
      "rute i byen\n- at udgiften findes\nBeslutning\nGodkendt.\nUdsat.\n";
  const auto lines = unwrapped(text);
  REQUIRE(lines.size() == 8);
  CHECK(lines[1] == "Indstilling");
  CHECK(lines[3] == "- at model B vælges til den nye rute i byen");
  CHECK(lines[5] == "Beslutning");
  CHECK(lines[7] == "Udsat.");
}

TEST_CASE("a word broken by a hyphen keeps its two lines") {
  const std::string text = std::string(wrapped_paragraph) +
                           "\nÅrets sidste opfølgning viser et mindreforbrug på drif-\nten.\n";
  CHECK(unwrapped(text).size() == 3);
}

TEST_CASE("a text with one line a paragraph isn't touched") {
  const std::string text =
      "Indstilling\nDet indstilles,\nat planen godkendes og sendes i høring i otte uger\nat "
      "udgiften afholdes\nat sagen oversendes til Byrådet\nat arbejdet begynder i maj\nat\nat "
      "naboerne orienteres om alt det, som er besluttet i sagen\nat der følges op\n";
  const auto before = lines_of(text);
  CHECK(unwrapped(text).size() == before.size() - 1);  // the last one is blank
}
