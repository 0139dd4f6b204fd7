// What is printed means the same: parse(to_text(t)) is t, for trees that queries make.
#include "query/printer.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "base/error.h"
#include "query/parser.h"
#include "query/shape.h"
#include "support/in_english.h"

using namespace referat;
using namespace referat::query;
using test::shape;

namespace {

constexpr Date today{2019, 3, 1};

// Queries made of pieces that people type, in whatever order.
class QueryMaker {
 public:
  explicit QueryMaker(unsigned seed) : random_(seed) {}

  std::string query(int pieces) {
    std::string text;
    for (int i = 0; i < pieces; ++i) text += piece() + blank();
    return text;
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }

  std::string one_of(const std::vector<std::string>& texts) { return texts[below(texts.size())]; }

  std::string blank() { return one_of({" ", " ", " ", " ", "", "  ", "\t", "\u00A0"}); }

  std::string piece() {
    switch (below(10)) {
      case 0:
      case 1:
      case 2:
        return word();
      case 3:
        return one_of({"\"fri telefon\"", "„tro og love“", "\"e-handel\"", "\"OG\"", "\"\"",
                       "»a b c«", "\"skole*\""});
      case 4:
        return one_of({"OG", "ELLER", "IKKE", "NÆR/5", "NÆR", "NEAR/200", "AND", "OR", "NOT"});
      case 5:
        return one_of({"(", ")", "(", ")", "-", "-(", "\"", "*", ":", "titel:("});
      case 6:
        return field() + word();
      case 7:
        return field() + "\"fri telefon\"";
      case 8:
        return one_of({"år:2018", "år:2017..", "dato:nov 2018", "dato:(19-11-2018)", "år:-2019",
                       "år:sidste år", "(år:2018)", "dato:efter 1. maj 2018", "dato:..2019-11-08",
                       "dato:.. 8. november 2019", "år:(2017 ELLER 2019-)", "dato:2018-11..2019-02",
                       "år:1800..2199"});
      default:
        return one_of({"resultat:udskudt", "type:agenda", "lukket:yes", "sag:15/1042",
                       "sag:15 / 1042", "center:\"a(b\"", "udvalg:(Børne- og Ungeudvalget)",
                       "udvalg:Byrådet", "kommune:Engholm", "resultat:(taget til efterretning)"});
    }
  }

  std::string field() {
    return one_of({"", "-", "titel:", "beslutning:", "Bilag:", "deltager:", "fravær:", "by:",
                   "titel: ", "center:", "-indstilling:"});
  }

  std::string word() {
    return one_of({"bus",   "strategi", "for",       "e-handel",     "18/18284", "C++",
                   "x:y",   "skole*",   "ab*",       "*fravær",      "--drift",  "titel:",
                   "dato:", "og",       "OG",        "NÆR",          "§ 18",     "15 / 1042",
                   "2018",  "2018-",    "-2018",     "HR-Centret's", "å",        "æ:",
                   "løn-",  "(a)",      "o*d",       "19/",          ".",        "/",
                   "8",     "/1042",    "0",         "15/ 0",        "..2019",   "—2019",
                   "til",   "..",       "2019-11-08"});
  }

  std::mt19937 random_;
};

}  // namespace

namespace {

void check_that_what_is_printed_means_the_same() {
  int refused = 0;
  for (unsigned seed = 0; seed < 20'000; ++seed) {
    const std::string query = QueryMaker(seed).query(1 + static_cast<int>(seed % 9));
    try {
      const Node tree = parse(query, today).root;
      const std::string text = to_text(tree);
      INFO(query);
      INFO(text);
      REQUIRE(shape(parse(text, today).root) == shape(tree));
    } catch (const Error& error) {
      // A field before what it can't read: "lukket:skole".
      INFO(query);
      REQUIRE(error.kind() == ErrorKind::query);
      ++refused;
    }
  }
  CHECK(refused < 5'000);
}

}  // namespace

TEST_CASE("what is printed of any query means the same") {
  check_that_what_is_printed_means_the_same();
}

TEST_CASE("what is printed in English means the same") {
  const test::InEnglish english;
  check_that_what_is_printed_means_the_same();
  const auto printed = [](std::string_view query) { return to_text(parse(query, today).root); };
  CHECK(printed("titel:a ELLER b -c") == "title:a OR (b NOT c)");
  CHECK(printed("a NÆR/3 b") == "a NEAR/3 b");
  CHECK(printed("type:referat lukket:ja år:2018") == "type:minutes closed:yes year:2018");
}

TEST_CASE("words that would be one case number are printed apart") {
  const auto printed = [](std::string_view query) { return to_text(parse(query, today).root); };
  CHECK(printed("19/ (8)") == "(19/) 8");
  CHECK(printed("18 . /1042 vej") == "(18) /1042 vej");
  CHECK(printed("titel:2019/ . 8") == "(titel:2019/) 8");
  CHECK(printed("(år:2018) /1042") == "(år:2018) /1042");
  CHECK(printed("(center:2018) /1042") == "(center:2018) /1042");
  CHECK(printed("19 / 8") == "19/8");
  CHECK(printed("15/ 0") == "15/0");
  CHECK(printed("(b NÆR/3 15/) 0") == "(b NÆR/3 15/) 0");
}

TEST_CASE("words that a date would take for the other end of a range are printed apart") {
  const auto printed = [](std::string_view query) { return to_text(parse(query, today).root); };
  CHECK(printed("(dato:2018) —2019") == "(dato:2018) —2019");
  CHECK(printed("(dato:2018) (..2019 NÆR/2 x)") == "(dato:2018) ..2019 NÆR/2 x");
  // "01 maj 2010" is a day.
  CHECK(printed("dato:1-2018 maj2010") == "(dato:2018-01) maj2010");
  CHECK(printed("(dato:1-2018) maj 2010") == "(dato:2018-01) maj 2010");
  CHECK(printed("(dato:2018-01) maj skole") == "dato:2018-01 maj skole");
}

TEST_CASE("a deep query is printed in one go, not in twice as many with each pair of brackets") {
  std::string query = "a";
  for (int depth = 0; depth < 32; ++depth)
    query = '(' + query + (depth % 2 ? " ELLER b) c" : " d) e ELLER f");
  const Node tree = parse(query, today).root;
  CHECK(shape(parse(to_text(tree), today).root) == shape(tree));
}

TEST_CASE("wildcards, NÆR and their fields are printed as they can be typed") {
  const auto printed = [](std::string_view query) { return to_text(parse(query, today).root); };
  CHECK(printed("titel:Skole*,") == "titel:Skole*");
  CHECK(printed("a NEAR b") == "a NÆR/10 b");
  CHECK(printed("titel:(a* NÆR/3 \"b c\")") == "titel:(a NÆR/3 \"b c\")");
  CHECK(printed("titel:abc* NÆR/3 b NÆR/2 c -d") == "titel:(abc* NÆR/3 b NÆR/2 c) IKKE d");
  CHECK(printed("-a NÆR/3 b") == "IKKE (a NÆR/3 b)");
  CHECK(printed("dato:sidste år") == "dato:2018");
}
