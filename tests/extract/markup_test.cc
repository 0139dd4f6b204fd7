#include "extract/markup.h"

#include <catch2/catch.hpp>

using namespace referat::extract;

TEST_CASE("markdown's marks go, the words stay") {
  CHECK(without_markup("## **Punkt 1: Øvrige sager**", true) == " Punkt 1: Øvrige sager");
  CHECK(without_markup("regi af [MEP \\(moderniseringen\\)](#) gennemgået", true) ==
        "regi af MEP (moderniseringen) gennemgået");
  CHECK(without_markup("#### *Hovedudvalget*", true) == " Hovedudvalget");
  CHECK(without_markup("2 * 3 = 6", true) == "2 * 3 = 6");
  CHECK(without_markup("[ikke et link] (her)", true) == "[ikke et link] (her)");
}

TEST_CASE("a plain text keeps its asterisks and brackets") {
  CHECK(without_markup("**) se [bilag 1](2)", false) == "**) se [bilag 1](2)");
}

TEST_CASE("tags of formatting go in any text, other angle brackets stay") {
  CHECK(without_markup("<b>Manko</b>\t<b>910.871 kr.</b>", false) == "Manko\t910.871 kr.");
  CHECK(without_markup("a<br/>b<br >c", false) == "abc");
  CHECK(without_markup("skriv til <post@engholm.dk> eller <navn>", false) ==
        "skriv til <post@engholm.dk> eller <navn>");
  CHECK(without_markup("3 < 5 og 7 > 2", false) == "3 < 5 og 7 > 2");
}

TEST_CASE("cells of a table are parted by tabs, its rule is no row") {
  CHECK(without_markup("| Skoler | 412,0 | |", false) == "Skoler\t412,0\t");
  CHECK(without_markup("| Skoler | 412,0 |", true) == "Skoler\t412,0");
  CHECK(without_markup("|--------|:----:|", false).empty());
  CHECK(without_markup("enten|eller", false) == "enten|eller");
}

TEST_CASE("headings have one to six marks and a blank") {
  CHECK(heading_level("# REFERAT") == 1);
  CHECK(heading_level("### **Bilag**") == 3);
  CHECK(heading_level("#1 på listen") == 0);
  CHECK(heading_level("####### for dybt") == 0);
  CHECK(heading_level("Bilag") == 0);
}

TEST_CASE("a line is bold as a whole or not at all") {
  CHECK(is_bold("**App**  "));
  CHECK(is_bold("### **Bilag**"));
  CHECK_FALSE(is_bold("**Mødested** Mødelokale B105"));
  CHECK_FALSE(is_bold("**a** og **b**"));
  CHECK_FALSE(is_bold("****"));
}

TEST_CASE("a text is markdown by its headings or bold beginnings") {
  CHECK(is_markdown("Engholm Kommune\n\n# REFERAT\n"));
  CHECK(is_markdown("**Mødested** Teams\n"));
  CHECK_FALSE(is_markdown("Sag #4 har *ikke* været behandlet\n"));
}
