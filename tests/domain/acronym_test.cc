#include "domain/acronym.h"

#include <catch2/catch.hpp>
#include <string>

using namespace referat;

namespace {

// "ACR=name, ACR=name"
std::string found(std::string_view text) {
  std::string result;
  for (const auto& [acronym, name] : find_acronyms(text)) {
    if (!result.empty()) result += ", ";
    result += acronym;
    result += '=';
    result += name;
  }
  return result;
}

}  // namespace

TEST_CASE("an acronym in brackets behind its name is explained by it") {
  CHECK(found("Vi er med i Partnerskab for Grønne Indkøb (PGI) fra 2022.") ==
        "PGI=Partnerskab for Grønne Indkøb");
  CHECK(found("Børne- og Ungeudvalget (BUU)") == "BUU=Børne- og Ungeudvalget");
  CHECK(found("Åben\nDør (ÅD)") == "ÅD=Åben Dør");
}

TEST_CASE("a name in brackets behind its acronym explains it") {
  CHECK(found("Det sker med RPA (Robotic Process Automation).") ==
        "RPA=Robotic Process Automation");
}

TEST_CASE("letters may come from within a word") {
  CHECK(found("den forberedende grunduddannelse (FGU)") == "FGU=forberedende grunduddannelse");
}

TEST_CASE("other remarks in brackets explain nothing") {
  CHECK(found("Formanden (SF) deltog ikke").empty());
  CHECK(found("Pia Skov Lund (V) og Ove Dal (DF)").empty());
  CHECK(found("prisen (eksklusive moms)").empty());
  CHECK(found("lokalplanen (se bilag 3)").empty());
  CHECK(found("udgiften. Et Andet Emne. (AB)").empty());
  CHECK(found("(PGI) Partnerskab").empty());
  CHECK(found("bracket (never closed").empty());
  CHECK(found("").empty());
}

TEST_CASE("the name is the shortest run of words that spells the acronym") {
  CHECK(found("Kommunen og Kommunernes Landsforening (KL)") == "KL=Kommunernes Landsforening");
}
