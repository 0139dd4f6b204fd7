#include "domain/case_mention.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "domain/case_number.h"

using namespace referat;

namespace {

// The mentions as they are written.
std::vector<std::string> mentions(const std::string& text, const std::string& key) {
  std::vector<std::string> found;
  for (const auto& [begin, end] : case_mentions(text, key)) {
    found.push_back(text.substr(begin, end - begin));
  }
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("words that announce a case number fall away") {
  for (const auto* typed : {"18/18284", "sag 18/18284", "Sagsnr. 18/18284", "sag nr. 18/18284",
                            "  sagsnr.: 18/18284 ", "(18/18284)", "Sagen 18/18284."}) {
    INFO(typed);
    CHECK(case_key(without_case_label(typed)) == "18/18284");
  }
  CHECK(without_case_label("sag 18 / 18284") == "18 / 18284");
  CHECK(without_case_label("sag") == "sag");
  CHECK(without_case_label("") == "");
}

TEST_CASE("a case is found in any spelling of its number") {
  CHECK(mentions("jf. sag 18/18284.", "18/18284") == Texts{"18/18284"});
  CHECK(mentions("Se 18-18284, bilag 2", "18/18284") == Texts{"18-18284"});
  CHECK(mentions("(2018/18284)", "18/18284") == Texts{"2018/18284"});
  CHECK(mentions("18/18284 og 2018-18284", "2018/18284") == Texts{"18/18284", "2018-18284"});
  CHECK(mentions("Sag 85.02.02-g01-3-18 blev", "85.02.02-G01-3-18") == Texts{"85.02.02-g01-3-18"});
}

TEST_CASE("a number within another is no mention") {
  for (const auto* text : {"118/18284", "18/182845", "18/18284-2", "3-18/18284", "a18/18284",
                           "18/18284.5", "18.18284", "18 18284"}) {
    INFO(text);
    CHECK(mentions(text, "18/18284").empty());
  }
  CHECK(mentions("18/18284.", "18/18284").size() == 1);
  CHECK(mentions("sag 18/18284, 3. marts", "18/18284").size() == 1);
}

TEST_CASE("what may be a day or a school year counts only behind a word like sag") {
  CHECK(mentions("skoleåret 21/22", "21/22").empty());
  CHECK(mentions("den 14/12 blev", "14/12").empty());
  CHECK(mentions("skoleåret 2021/22", "21/22").empty());
  CHECK(mentions("jf. sag 21/22", "21/22") == Texts{"21/22"});
  CHECK(mentions("(sagsnr.: 21/22)", "21/22") == Texts{"21/22"});
}
