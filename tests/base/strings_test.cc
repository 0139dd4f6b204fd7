#include "base/strings.h"

#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

using namespace referat;

TEST_CASE("numbers within texts are compared as numbers") {
  CHECK(natural_less("punkt/2", "punkt/10"));
  CHECK_FALSE(natural_less("punkt/10", "punkt/2"));
  CHECK(natural_less("a/9", "b/1"));
  CHECK(natural_less("a/1", "a/1/2"));
  CHECK(natural_less("a/007", "a/8"));
  CHECK_FALSE(natural_less("a/1", "a/1"));
}

TEST_CASE("blanks are trimmed and collapsed, the no-break space too") {
  CHECK(trim("\t Sag nr. 4 \r\n") == "Sag nr. 4");
  CHECK(trim("\u00A0Lukket\u00A0") == "Lukket");
  CHECK(trim(" \n ").empty());
  CHECK(collapse_blanks("  Ny \t\n svømmehal\u00A0\u00A0i byen ") == "Ny svømmehal i byen");
}

TEST_CASE("a text is put wherever another stood, each time once") {
  CHECK(replaced("1 - 3 - 5", " - ", "-") == "1-3-5");
  CHECK(replaced("aaa", "a", "aa") == "aaaaaa");
  CHECK(replaced("havn", "x", "y") == "havn");
}

TEST_CASE("narrow and wide blanks are blanks") {
  CHECK(trim("\u2009\u202F a\u2003b\u3000") == "a\u2003b");
  CHECK(collapse_blanks("1\u202F500\u2009 kr.") == "1 500 kr.");
  CHECK(trim("—") == "—");
  CHECK(trim("\u200B") == "\u200B");
}

TEST_CASE("splitting keeps empty parts") {
  CHECK(split("a\t\tb", '\t') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ',').size() == 1);
  CHECK(join({"ØDC", "HRC"}, " og ") == "ØDC og HRC");
}

TEST_CASE("lines are appended with a line break between them") {
  std::string text;
  for (const char* line : {"Godkendt.", "", "Udskudt."}) append_line(text, line);
  CHECK(text == "Godkendt.\n\nUdskudt.");
}

TEST_CASE("a typing error of one letter is a distance of one, also in Danish letters") {
  CHECK(edit_distance("ØDC", "ØDC") == 0);
  CHECK(edit_distance("ØDC", "ØCD") == 1);
  CHECK(edit_distance("SUOC", "SOUC") == 1);
  CHECK(edit_distance("byrad", "byråd") == 1);
  CHECK(edit_distance("", "sag") == 3);
  CHECK(edit_distance("year", "yaers") == 2);
}

TEST_CASE("lower-case by Unicode, Danish letters and others") {
  CHECK(lower("ÆØÅ Økonomi ÉN") == "æøå økonomi én");
  CHECK(lower("ÜBER 4×4 ČESKÝ") == "über 4×4 český");
  CHECK(starts_with_ignoring_case("ÅBENT punkt", "åbent"));
  CHECK_FALSE(starts_with_ignoring_case("Åb", "åbent"));
}

TEST_CASE("the quick way to lower case agrees with Unicode's") {
  // A letter beyond Latin-1 sends the whole text the long way.
  static const std::vector<std::string> pieces{"a", "Z", "æ", "Ø",      "Å", "É", "ÿ",
                                               "×", "÷", "ß", "Þ",      "–", "”", "•",
                                               "½", "§", "µ", "\u00A0", "9"};
  std::mt19937 random(20181119);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int n = 0; n < 12; ++n) text += pieces[random() % pieces.size()];
    INFO(text);
    REQUIRE(lower(text + "Č") == lower(text) + "č");
    REQUIRE(starts_with_ignoring_case(text + "x", lower(text)));
  }
}

TEST_CASE("letters and digits make words, whatever the alphabet") {
  CHECK(begins_upper("Åben"));
  CHECK_FALSE(begins_upper("åben"));
  CHECK_FALSE(begins_upper(""));
  CHECK(code_points("Øre") == 3);
  CHECK(word_character_at("øl", 0));
  CHECK_FALSE(word_character_at("øl", 3));
  CHECK(word_character_before("ø-", 2));
  CHECK_FALSE(word_character_before("-ø", 1));
  CHECK(word_length("§ 5") == 0);
  CHECK(word_length("Čapek2018, 3") == std::string_view("Čapek2018").size());
  CHECK(word_length("børn's leg") == std::string_view("børn").size());
}

TEST_CASE("names become identifiers in ASCII") {
  CHECK(slug("Børne- og Ungeudvalget") == "boerne-og-ungeudvalget");
  CHECK(slug("Høje-Taastrup") == "hoeje-taastrup");
  CHECK(slug("  Århus! Café ") == "aarhus-cafe");
  CHECK(slug("—").empty());
  CHECK(slug("Byra\u030Adet") == slug("Byrådet"));  // å in two characters
}

TEST_CASE("a list is told with a conjunction before its last part") {
  CHECK(listed({}, "og").empty());
  CHECK(listed({"ØDC"}, "og") == "ØDC");
  CHECK(listed({"ØDC", "HRC"}, "og") == "ØDC og HRC");
  CHECK(listed({"ØDC", "HRC", "BUC"}, "eller") == "ØDC, HRC eller BUC");
}

TEST_CASE("a word is one of a table only as a whole and in its case") {
  static constexpr std::array<std::string_view, 2> words{"punkt", "sag"};
  CHECK(is_one_of("sag", words));
  CHECK_FALSE(is_one_of("Sag", words));
  CHECK_FALSE(is_one_of("sa", words));
  CHECK(is_one_of("og", {"eller", "og"}));
  CHECK_FALSE(is_one_of("", {"eller", "og"}));
}

TEST_CASE("what is listed already isn't listed again") {
  std::vector<std::string> names{"ØDC"};
  add_once(names, "HRC");
  add_once(names, "ØDC");
  CHECK(names == std::vector<std::string>{"ØDC", "HRC"});
}

TEST_CASE("a number is made of digits alone") {
  CHECK(is_number("2018"));
  for (const auto* text : {"", "18/2", "-1", "1.000", "²"}) CHECK_FALSE(is_number(text));
}

TEST_CASE("blanks of any kind and control characters stand between words") {
  for (const int c : {0x20, 0x09, 0xA0, 0x2009, 0x00, 0x9B}) CHECK(is_blank(c));
  for (const int c : {0x61, 0xE6, 0x2D, 0x200B}) CHECK_FALSE(is_blank(c));
}

TEST_CASE("numbers have a full stop at every third digit") {
  CHECK(grouped_digits(7) == "7");
  CHECK(grouped_digits(999) == "999");
  CHECK(grouped_digits(1000) == "1.000");
  CHECK(grouped_digits(1234567) == "1.234.567");
  CHECK(grouped_digits(1234567, ',') == "1,234,567");
}

TEST_CASE("a word is found where it stands by itself") {
  CHECK(find_word("dagsordenpunkt på dagsorden", "dagsorden") == 19);
  CHECK(find_word("Valg af bygherre", "Valg af bygherre") == 0);
  CHECK(find_word("punkt 12", "punkt 1") == std::string_view::npos);
  CHECK(find_word("åben", "ben") == std::string_view::npos);
  CHECK(find_word("", "ben") == std::string_view::npos);
}
