#include "domain/center.h"

#include <catch2/catch.hpp>

#include "base/error.h"

using namespace referat;

namespace {

constexpr std::string_view rows =
    "# a comment\n"
    "municipality\tacronym\tkind\tnames\tvariants\tsource\n"
    "Fjordby\tØDC\tcenter\tØkonomi- og Digitaliseringscentret\t\ttest\n"
    "Fjordby\tSUOC\tcenter\tSundheds- og Omsorgscentret\tSOUC\ttest\n"
    "Fjordby\tJC\tcenter\t\t\ttest\n"
    "Fjordby\tUC\tcenter\tUngecentret\t\ttest\n"
    "Bakkeby\tUC\tcenter\tUdviklingscentret\t\ttest\n"
    "\tKL\tbody\tKommunernes Landsforening\t\ttest\n";

CenterRegister centers() { return CenterRegister::parse(rows, "centers.tsv"); }

std::vector<std::string> found(std::string_view text, std::string_view municipality = "Fjordby") {
  static const CenterRegister all = centers();
  std::vector<std::string> acronyms;
  for (const auto& mention : all.find(text, municipality)) {
    acronyms.push_back(mention.center->acronym);
  }
  return acronyms;
}

using Acronyms = std::vector<std::string>;

}  // namespace

TEST_CASE("acronyms are found with their endings") {
  CHECK(found("ØDC's og ØDCs rolle, ØDC-ledelsen") == Acronyms{"ØDC", "ØDC", "ØDC"});
  CHECK(found("SOUC hjælper SUOC") == Acronyms{"SUOC", "SUOC"});
  CHECK(found("KLs fælles strategi") == Acronyms{"KL"});
}

TEST_CASE("small letters and longer words are no acronyms") {
  CHECK(found("kl. 10, JCB, jc, KLAR, uc").empty());
}

TEST_CASE("full names are found in every inflection, case ignored") {
  CHECK(found("Økonomi- og Digitaliseringscenteret") == Acronyms{"ØDC"});
  CHECK(found("økonomi- og digitaliseringscentrets budget") == Acronyms{"ØDC"});
  CHECK(found("ungecentret, Ungecentrets") == Acronyms{"UC", "UC"});
  CHECK(found("Kommunernes Landsforenings notat") == Acronyms{"KL"});
}

TEST_CASE("an acronym without a name doesn't claim similar words") {
  CHECK(found("jobcenteret og Jobcentret").empty());
}

TEST_CASE("another municipality's entries don't count, unless nobody knows whose text it is") {
  const CenterRegister all = centers();
  REQUIRE(all.find("UC", "Bakkeby").size() == 1);
  CHECK(all.find("UC", "Bakkeby")[0].center->names[0] == "Udviklingscentret");
  CHECK(all.find("UC", "Fjordby")[0].center->names[0] == "Ungecentret");
  CHECK(all.find("ØDC", "Bakkeby").empty());
  CHECK(all.find("ØDC", "").size() == 1);
}

TEST_CASE("mentions tell their place") {
  const std::string text = "både ØDC og Sundheds- og Omsorgscentret indstiller";
  const CenterRegister all = centers();
  const auto mentions = all.find(text, "Fjordby");
  REQUIRE(mentions.size() == 2);
  CHECK(text.substr(mentions[0].begin, mentions[0].end - mentions[0].begin) == "ØDC");
  CHECK(text.substr(mentions[1].begin, mentions[1].end - mentions[1].begin) ==
        "Sundheds- og Omsorgscentret");
}

TEST_CASE("words are looked up as a whole, in any municipality and any case") {
  const CenterRegister all = centers();
  CHECK(all.lookup("øDc").size() == 1);
  CHECK(all.lookup("souc")[0]->acronym == "SUOC");
  CHECK(all.lookup("uc").size() == 2);
  CHECK(all.lookup("økonomi- og digitaliseringscenter")[0]->acronym == "ØDC");
  CHECK(all.lookup("økonomi").empty());
}

TEST_CASE("a register keeps its source, and names the line that it can't read") {
  CHECK(centers().source() == rows);
  CHECK_THROWS_WITH(CenterRegister::parse("Fjordby\tØDC\tfirma\n", "mit.tsv"),
                    Catch::Contains("mit.tsv:1"));
  CHECK_THROWS_AS(CenterRegister::parse("kun én kolonne\n", "mit.tsv"), Error);
  CHECK_THROWS_AS(CenterRegister::load("/findes/ikke.tsv"), Error);
}

TEST_CASE("a register that isn't UTF-8 is refused by its line, comments too") {
  for (const char* tsv : {"\tTMC\tcenter\tTeknik\xe6\n", "\tTMC\tcenter\n# \xe6\n"}) {
    CHECK_THROWS_WITH(CenterRegister::parse(tsv, "centre.tsv"),
                      Catch::StartsWith("centre.tsv:") && Catch::Contains("UTF-8"));
  }
}

TEST_CASE("names of centers take every ending") {
  CHECK(inflections_of_name("ungecentret") ==
        std::vector<std::string>{"ungecentret", "ungecenteret", "ungecenter", "ungecentrets",
                                 "ungecenterets", "ungecenters"});
  CHECK(inflections_of_name("driftsbyen") == std::vector<std::string>{"driftsbyen", "driftsbyens"});
  for (const auto& form : inflections_of_name("sundheds- og omsorgscentret")) {
    INFO(form);
    CHECK(found(form) == Acronyms{"SUOC"});
    CHECK(found("Og " + form + ", som").size() == 1);
  }
  CHECK(found("SUNDHEDS- OG OMSORGSCENTRET") == Acronyms{"SUOC"});
  CHECK(found("omsorgscentret og Sundheds- og Omsorgscentreret").empty());
}

TEST_CASE("an acronym before a hyphen counts, within a longer word it doesn't") {
  CHECK(found("ØDC-ledelsens initiativ, KL-partnerskab") == Acronyms{"ØDC", "KL"});
  CHECK(found("HØDC, ØDCA, KLs's, xKL").size() == 1);  // KLs
}

TEST_CASE("the longest of several mentions that begin alike is taken") {
  const auto both = CenterRegister::parse(
      "\tA\tcenter\tCenter for Kultur\n\tB\tcenter\tCenter for Kultur og Fritid\n", "x");
  const auto mentions = both.find("Center for Kultur og Fritid, Center for Kultur", "");
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[0].center->acronym == "B");
  CHECK(mentions[1].center->acronym == "A");
}
