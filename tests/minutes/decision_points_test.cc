#include "minutes/decision_points.h"

#include <catch2/catch.hpp>
#include <string>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

// "subject|text", a line each.
std::string points(std::string_view text) {
  std::string all;
  for (const auto& part : minutes::parts_by_point(lines_of(text))) {
    all += part.subject + "|" + part.text + "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("numbered results are parts, one may stand for several points") {
  CHECK(points("1.-2. Godkendt\n3. Afvist.") == "1.-2|Godkendt\n3|Afvist.\n");
  CHECK(points("1 - 3 anbefales.\n4. Anbefales ikke.") ==
        "1-3|1 - 3 anbefales.\n4|Anbefales ikke.\n");
  CHECK(points("Ad 1) Godkendt.\nAd 2-4) Udsat.") == "Ad 1|Godkendt.\nAd 2-4|Udsat.\n");
}

TEST_CASE("votes and remarks below a point belong to it, those before the first to none") {
  CHECK(points("1. Godkendt.\nImod stemte V.\n2. Afvist.\nUdvalget ønsker en status.") ==
        "1|Godkendt.\nImod stemte V.\n2|Afvist.\nUdvalget ønsker en status.\n");
  CHECK(points("Ida Holm (A) deltog som stedfortræder.\n1. Godkendt.\n2. Afvist.") ==
        "1|Godkendt.\n2|Afvist.\n");
  CHECK(points("1. Godkendt.\n2. Afvist.\n1.-2. Ida Holm (A) undlod at stemme.") ==
        "1|Godkendt.\n2|Afvist.\n1.-2. Ida Holm (A) undlod at stemme.\n");
}

TEST_CASE("results that lost their numbers count in their order") {
  CHECK(points("• Godkendt.\n• Taget til efterretning.\nUdvalget ønsker en status.") ==
        "1|Godkendt.\n2|Taget til efterretning.\nUdvalget ønsker en status.\n");
}

TEST_CASE("what only introduces the results decides none of them") {
  CHECK(points("Udvalget anbefaler overfor Byrådet at\n1. anbefales\n2. anbefales ikke") ==
        "1|anbefales\n2|anbefales ikke\n");
  CHECK(points("Udvalget anbefaler at\n1. planen godkendes\n2. taksterne vedtages").empty());
}

TEST_CASE("what an amendment numbers is no point of the decision") {
  CHECK(points("(C) stillede et ændringsforslag:\nUdvalget beslutter,\n1. at godkende havnen\n2. "
               "Kajen\nFor stemte (C).\n1. og 2. Ikke godkendt.\n3. Godkendt.") ==
        "1. og 2|Ikke godkendt.\n3|Godkendt.\n");
}

TEST_CASE("other lists are no points") {
  CHECK(points("Godkendt.\n1. Skiltene afvises\n2. Ruten udsættes").empty());
  CHECK(points("1. at planen godkendes\n2. at taksterne vedtages").empty());
  CHECK(points("1. Velkomst\n2. Kaffe\n3. Godkendt").empty());
  CHECK(points("1.-2. Godkendt.").empty());
  CHECK(points("Drøftet.\n• Ruten udsættes.\n• Skiltene afvises.").empty());
}
